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

  /** Whether this and another one cannot be meant to stand in one place. */
  boolean excludes(Glyph other) {
    return isLetterOrDigit() && other.isLetterOrDigit()
        || isDash() && other.isDigit()
        || isDigit() && other.isDash();
  }

  private boolean isLetterOrDigit() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  private boolean isDigit() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** Whether it may be meant to strike out what it stands on. */
  private boolean isDash() {
    int type = Character.getType(text.codePointAt(0));
    return type == Character.DASH_PUNCTUATION || type == Character.MATH_SYMBOL;
  }
}
