package org.opendisclosure.io.word;

import org.opendisclosure.io.text.PiecedText.Look;

/**
 * What the properties of a run of text, or a style, say of how it is shown.
 *
 * @param said of which traits they say anything, as bits
 * @param on which traits they give, as bits
 * @param style the character style that they name; empty if none
 * @param font the font that they name; empty if none
 */
public record RunStyle(int said, int on, String style, String font) {

  /** Of which nothing is said. */
  public static final RunStyle PLAIN = new RunStyle(0, 0, "", "");

  /** What decides whether text is seen, and whether it stands for itself. */
  public enum Trait {
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

  /** In half points. */
  private static final int TINY_SIZE = 2;

  /** In hundredths of the width that the font gives. */
  private static final int NARROW_WIDTH = 10;

  /** Whether nobody reads a text of a size in half points. */
  public static boolean isTiny(int halfPoints) {
    return halfPoints <= TINY_SIZE;
  }

  /** Whether nobody reads a text of so many hundredths of the width that its font gives. */
  public static boolean isNarrow(int hundredths) {
    return hundredths <= NARROW_WIDTH;
  }

  /** These properties, with a trait or without it. */
  public RunStyle with(Trait trait, boolean isOn) {
    int others = on & ~trait.bit();
    return new RunStyle(said | trait.bit(), isOn ? others | trait.bit() : others, style, font);
  }

  /** These properties of a character style of a name. */
  public RunStyle named(String name) {
    return new RunStyle(said, on, name, font);
  }

  /** These properties in a font. */
  public RunStyle inFont(String name) {
    return new RunStyle(said, on, style, name);
  }

  /** These properties where they say something, others where they do not. */
  public RunStyle over(RunStyle base) {
    return new RunStyle(
        said | base.said, on | base.on & ~said, style, font.isEmpty() ? base.font : font);
  }

  /** These properties of a character style on top of those of a paragraph's style. */
  public RunStyle overParagraph(RunStyle paragraph) {
    RunStyle both = over(paragraph);
    return new RunStyle(both.said, both.on & ~(on & paragraph.on & TOGGLES), style, both.font);
  }

  /** Whether nobody sees the text, on paper of a color or without. */
  public boolean isHidden(boolean isOnColor) {
    return has(Trait.HIDDEN)
        || has(Trait.TINY)
        || has(Trait.NARROW)
        || has(Trait.UNFILLED)
        || has(Trait.WHITE) && !isOnColor && !has(Trait.SHADED);
  }

  /** Whether a trait is given. */
  public boolean has(Trait trait) {
    return (on & trait.bit()) != 0;
  }

  /** How the text is set. */
  public Look look() {
    if (has(Trait.STRUCK) || has(Trait.TWICE_STRUCK)) {
      return Look.STRUCK;
    }
    return has(Trait.RAISED) || has(Trait.MOVED) ? Look.RAISED : Look.PLAIN;
  }
}
