package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.text.PiecedText;

/**
 * A character as it stands on an upright page, in points; y grows downwards.
 *
 * @param text the character; U+FFFD if the font does not say which
 * @param left where it begins
 * @param right where the next one would begin
 * @param baseline the line on which it stands
 * @param size the size of the type
 */
public record Glyph(String text, double left, double right, double baseline, double size) {

  /** How far from each other characters of one word stand at most, in sizes of the type. */
  private static final double TOUCHING = 0.05;

  public static final String UNREADABLE = "\uFFFD";

  /** Characters in the order of drawing: those of one figure together, and each other alone. */
  static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !glyphs.get(i).continues(glyphs.get(i - 1))) {
        words.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return words;
  }

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

  public boolean isUnreadable() {
    return text.equals(UNREADABLE);
  }

  /** Whether it may be part of a figure and goes on where another one ends. */
  boolean continues(Glyph before) {
    return isFigure()
        && before.isFigure()
        && Math.abs(left - before.right) <= TOUCHING * size
        && Math.abs(baseline - before.baseline) <= TOUCHING * size;
  }

  private boolean isFigure() {
    return text.length() == 1 && PiecedText.isFigure(text.charAt(0));
  }

  /** This and what continues it as one. */
  Glyph with(Glyph next) {
    return new Glyph(text + next.text, left, next.right, baseline, size);
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
