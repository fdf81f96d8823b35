package org.opendisclosure.io.rtf;

import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.RunStyle.Trait;

/** The words that say how text is shown. */
final class RunWords {

  /** How much text is moved if that is not said, in half points. */
  private static final int USUAL = 6;

  private static final int NORMAL_WIDTH = 100;
  private static final int NORMAL_SIZE = 24;

  private final RtfColors colors;

  RunWords(RtfColors colors) {
    this.colors = colors;
  }

  /** How text is shown behind a word; as before if the word says nothing of it. */
  RunStyle apply(RtfTokens tokens, RunStyle run) {
    boolean isOn = tokens.isOn();
    int number = tokens.number(0);
    return switch (tokens.word()) {
      case "v" -> run.with(Trait.HIDDEN, isOn);
      case "strike" -> run.with(Trait.STRUCK, isOn);
      case "striked" -> run.with(Trait.TWICE_STRUCK, isOn);
      case "super", "sub" -> run.with(Trait.RAISED, isOn);
      case "nosupersub" -> run.with(Trait.RAISED, false);
      case "up", "dn" -> run.with(Trait.MOVED, tokens.number(USUAL) != 0);
      case "cf" -> run.with(Trait.WHITE, colors.isWhite(number));
      case "fs" -> run.with(Trait.TINY, RunStyle.isTiny(tokens.number(NORMAL_SIZE)));
      case "charscalex" -> run.with(Trait.NARROW, RunStyle.isNarrow(tokens.number(NORMAL_WIDTH)));
      case "cb", "chcbpat", "highlight" -> run.with(Trait.SHADED, colors.isShade(number));
      case "chshdng" -> number > 0 ? run.with(Trait.SHADED, true) : run;
      default -> run;
    };
  }
}
