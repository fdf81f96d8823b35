package org.opendisclosure.io.docx;

import java.util.Set;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.io.text.RefusedException;

/**
 * What the properties of a run of text, or a style, say of how it is shown.
 *
 * @param said of which traits they say anything, as bits
 * @param on which traits they give, as bits
 * @param style the character style that they name; empty if none
 * @param font the font that they name; empty if none
 */
record RunStyle(int said, int on, String style, String font) {

  static final RunStyle PLAIN = new RunStyle(0, 0, "", "");

  /** What decides whether text is seen, and whether it stands for itself. */
  private enum Trait {
    HIDDEN,
    STRUCK,
    TWICE_STRUCK,
    RAISED,
    MOVED,
    WHITE,
    TINY,
    NARROW,
    UNFILLED,
    SHADED;

    int bit() {
      return 1 << ordinal();
    }
  }

  /** On where one style says so, off again where those of paragraph and run both do. */
  private static final int TOGGLES = Trait.HIDDEN.bit() | Trait.STRUCK.bit();

  private static final Set<String> NOT_MARKED = Set.of("", "none", "white");

  /** In half points. */
  private static final int TINY_SIZE = 2;

  /** In hundredths of the width that the font gives. */
  private static final int NARROW_WIDTH = 10;

  private static final int MAX_SIZE = 10_000;

  /** Reads the rest of the properties that the reader is at. */
  static RunStyle of(WordXml xml) throws RefusedException {
    RunStyle style = PLAIN;
    int depth = xml.depth();
    while (xml.next(depth)) {
      style =
          switch (xml.name()) {
            case "vanish" -> style.with(Trait.HIDDEN, xml.isOn());
            case "strike" -> style.with(Trait.STRUCK, xml.isOn());
            case "dstrike" -> style.with(Trait.TWICE_STRUCK, xml.isOn());
            case "vertAlign" -> style.with(Trait.RAISED, !xml.value().equals("baseline"));
            case "position" -> style.with(Trait.MOVED, !xml.value().equals("0"));
            case "color" -> style.with(Trait.WHITE, WordXml.isWhite(xml.value()));
            case "sz" -> style.with(Trait.TINY, xml.number(MAX_SIZE, MAX_SIZE) <= TINY_SIZE);
            case "w" -> style.with(Trait.NARROW, xml.number(MAX_SIZE, MAX_SIZE) <= NARROW_WIDTH);
            case "*textFill" -> style.with(Trait.UNFILLED, xml.holds("*noFill"));
            case "shd" -> style.with(Trait.SHADED, xml.isShade());
            case "highlight" -> style.with(Trait.SHADED, !NOT_MARKED.contains(xml.value()));
            case "rStyle" -> new RunStyle(style.said, style.on, xml.value(), style.font);
            case "rFonts" -> style.inFont(xml);
            default -> style;
          };
      if (xml.name().equals("rPrChange")) {
        xml.skip();
      }
    }
    return style;
  }

  private RunStyle with(Trait trait, boolean isOn) {
    int others = on & ~trait.bit();
    return new RunStyle(said | trait.bit(), isOn ? others | trait.bit() : others, style, font);
  }

  private RunStyle inFont(WordXml xml) {
    String name = xml.attribute("ascii");
    return name == null ? this : new RunStyle(said, on, style, name);
  }

  /** These properties where they say something, others where they do not. */
  RunStyle over(RunStyle base) {
    return new RunStyle(
        said | base.said, on | base.on & ~said, style, font.isEmpty() ? base.font : font);
  }

  /** These properties of a character style on top of those of a paragraph's style. */
  RunStyle overParagraph(RunStyle paragraph) {
    RunStyle both = over(paragraph);
    return new RunStyle(both.said, both.on & ~(on & paragraph.on & TOGGLES), style, both.font);
  }

  /** Whether nobody sees the text, on paper of a color or without. */
  boolean isHidden(boolean isOnColor) {
    return is(Trait.HIDDEN)
        || is(Trait.TINY)
        || is(Trait.NARROW)
        || is(Trait.UNFILLED)
        || is(Trait.WHITE) && !isOnColor && !is(Trait.SHADED);
  }

  Look look() {
    if (is(Trait.STRUCK) || is(Trait.TWICE_STRUCK)) {
      return Look.STRUCK;
    }
    return is(Trait.RAISED) || is(Trait.MOVED) ? Look.RAISED : Look.PLAIN;
  }

  private boolean is(Trait trait) {
    return (on & trait.bit()) != 0;
  }
}
