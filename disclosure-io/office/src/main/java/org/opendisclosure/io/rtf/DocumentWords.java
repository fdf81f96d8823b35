package org.opendisclosure.io.rtf;

import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.SeenParagraph;

/** What the words of a document do to its text. */
final class DocumentWords {

  private static final int MOST_SUBSTITUTES = 1_000;

  /** What stands for the result of a list of which nothing is chosen. */
  private static final int NO_CHOICE = 25;

  /** What stands for the kind of field that is a box. */
  private static final int BOX = 1;

  private final RtfTokens tokens;
  private final GroupText text;
  private final Asides asides;
  private final RunWords runs;

  DocumentWords(RtfTokens tokens, GroupText text, Asides asides) {
    this.tokens = tokens;
    this.text = text;
    this.asides = asides;
    this.runs = new RunWords(text.colors());
  }

  /** Takes the word at which the tokens are. */
  void take(String word, GroupState state) {
    switch (word) {
      case "par", "sect" -> text.endParagraph(state);
      case "line", "page", "column" -> text.piece(SeenParagraph::lineBreak, state);
      case "cell" -> text.endCell(1, state);
      case "nestcell" -> text.endCell(Math.max(2, state.depth()), state);
      case "row" -> text.endRow(1, state);
      case "nestrow" -> text.endRow(Math.max(2, state.depth()), state);
      case "intbl" -> state.isInTable = tokens.isOn();
      case "itap" -> state.depth(tokens.number(0));
      case "pard" -> state.plainParagraph();
      case "cbpat" -> state.isOnColor |= text.colors().isShade(tokens.number(0));
      case "shading" -> state.isOnColor |= tokens.number(0) > 0;
      case "uc" -> state.substitutes = Math.min(MOST_SUBSTITUTES, Math.max(0, tokens.number(1)));
      case "ffres" -> {
        if (tokens.number(NO_CHOICE) != NO_CHOICE) {
          text.choose(tokens.number(0));
        }
      }
      case "fftype" -> text.box(tokens.number(0) == BOX);
      case "ffdefres" -> text.chooseFirst(tokens.number(0));
      default -> {
        if (!row(word, text.row(state))) {
          font(word, state);
        }
      }
    }
  }

  /** Takes a word that describes a row; tells whether it is one. */
  private boolean row(String word, RowShape row) {
    switch (word) {
      case "trleft" -> row.left(tokens.number(0));
      case "trrh" -> row.height(tokens.number(0));
      case "clmgf" -> row.along(true);
      case "clmrg" -> row.along(false);
      case "clvmgf" -> row.down(true);
      case "clvmrg" -> row.down(false);
      case "cellx" -> row.edge(tokens.number(0));
      case "clcbpat" -> row.color(text.colors().isShade(tokens.number(0)));
      case "clshdng" -> row.color(tokens.number(0) > 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void font(String word, GroupState state) {
    RtfFonts fonts = text.fonts();
    switch (word) {
      case "trowd" -> text.beginRow(state);
      case "ansicpg" -> fonts.documentPage(tokens.number(0));
      case "mac" -> fonts.documentPage(CodePages.MACINTOSH);
      case "pc" -> fonts.documentPage(CodePages.DOS);
      case "pca" -> fonts.documentPage(CodePages.DOS_WESTERN);
      case "deff" -> text.standardFont(tokens.number(0), state);
      case "f" -> {
        if (state.destination == Destination.FONTS) {
          fonts.begin(tokens.number(0));
        } else {
          text.font(tokens.number(0), state);
        }
      }
      case "fcharset" -> fonts.set(tokens.number(0));
      case "cpg" -> fonts.page(tokens.number(0));
      case "red", "green", "blue" -> text.colors().share(tokens.number(0));
      default -> run(word, state);
    }
  }

  private void run(String word, GroupState state) {
    switch (word) {
      case "plain" -> text.plain(state);
      case "deleted", "mvf" -> {
        text.put(state);
        state.isDeleted = tokens.isOn();
        if (state.isDeleted) {
          asides.deletion();
        }
      }
      case "revised", "mvt" -> {
        if (tokens.isOn()) {
          asides.insertion();
        }
      }
      default -> {
        RunStyle style = runs.apply(tokens, state.run);
        if (!style.equals(state.run)) {
          text.put(state);
          state.run = style;
        }
      }
    }
  }
}
