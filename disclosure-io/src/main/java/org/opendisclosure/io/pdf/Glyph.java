package org.opendisclosure.io.pdf;

/**
 * A character as it stands on an upright page, in points; y grows downwards.
 *
 * @param text the character; U+FFFD if the font does not say which
 * @param left where it begins
 * @param right where the next one would begin
 * @param baseline the line on which it stands
 * @param size the size of the type
 */
record Glyph(String text, double left, double right, double baseline, double size) {

  static final String UNREADABLE = "\uFFFD";

  double width() {
    return right - left;
  }

  double centre() {
    return (left + right) / 2;
  }

  /** The middle of the character's height. */
  double middle() {
    return baseline - 0.35 * size;
  }

  boolean isUnreadable() {
    return text.equals(UNREADABLE);
  }

  Glyph unreadable() {
    return new Glyph(UNREADABLE, left, right, baseline, size);
  }

  boolean isLetterOrDigit() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
