package org.opendisclosure.model.text;

import java.util.Locale;

/**
 * Characters that have no look of their own: marks of direction and joining, soft hyphens,
 * byte-order marks, selectors of variants, controls. Programs leave them in labels, names and
 * figures; people do not see them.
 */
public final class Invisible {

  /** Ignored by every display although Unicode calls them letters or combining marks. */
  private static final String OTHERS =
      "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0";

  private static final char FIRST_SELECTOR = '\ufe00';
  private static final char LAST_SELECTOR = '\ufe0f';
  private static final int FIRST_BEYOND = 0xe0000;
  private static final int LAST_BEYOND = 0xe0fff;
  private static final char FIRST_OF_PAIR = '\udb40';
  private static final char LAST_OF_PAIR = '\udb43';
  private static final char NEXT_LINE = '\u0085';
  private static final char REVERSED = '\u202e';

  private Invisible() {}

  /**
   * Whether a character is invisible; spaces and line breaks are not.
   *
   * @param point a code point
   * @return true for controls, Unicode's format characters and what else a display ignores
   */
  public static boolean is(int point) {
    if (point < 0xad) {
      return point < ' ' ? point > '\r' && point < 0x1c || point < '\t' : isLatinControl(point);
    }
    if (point >= '\u3165' && point < FIRST_SELECTOR) {
      return false;
    }
    return Character.getType(point) == Character.FORMAT
        || point >= FIRST_SELECTOR && point <= LAST_SELECTOR
        || point >= FIRST_BEYOND && point <= LAST_BEYOND
        || OTHERS.indexOf(point) >= 0;
  }

  private static boolean isLatinControl(int point) {
    return point >= 0x7f && point < 0xa0 && point != NEXT_LINE;
  }

  /**
   * Whether a UTF-16 unit is invisible, or half of a pair that is.
   *
   * @param unit a unit of a text
   * @return true also for the first halves of the invisible supplementary characters
   */
  public static boolean mayBe(char unit) {
    return is(unit) || unit >= FIRST_OF_PAIR && unit <= LAST_OF_PAIR;
  }

  /**
   * A text without its invisible characters.
   *
   * @param text any text
   * @return the same instance if there are none
   */
  public static String dropped(String text) {
    int at = 0;
    while (at < text.length() && !mayBe(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length()).append(text, 0, at);
    for (int point; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (!is(point)) {
        seen.appendCodePoint(point);
      }
    }
    return seen.toString();
  }

  /**
   * Whether a text is shown in another order than it is written, from right to left.
   *
   * @param text any text
   * @return true if it contains the mark that overrides the direction
   */
  public static boolean isReversed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == REVERSED) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text in which people see what is invisible, so that a message shows why two texts differ and
   * does nothing to a terminal.
   *
   * @param text any text
   * @return the text with each tabulator and line break as a space and each invisible character as
   *     ⟨U+200E⟩
   */
  public static String shown(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= ' ' && !isStrange(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length()).append(text, 0, at);
    for (int point; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      show(point, shown);
    }
    return shown.toString();
  }

  private static void show(int point, StringBuilder shown) {
    if (isStrange(point)) {
      shown.append(named(point));
    } else {
      shown.appendCodePoint(point == '\t' || isBreak(point) ? ' ' : point);
    }
  }

  /**
   * A text as one line of a terminal, which nothing in it can end, erase, hide or turn round.
   *
   * @param text any text
   * @return the text with each line break and each invisible character as ⟨U+000A⟩; the same
   *     instance if there are none
   */
  public static String line(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isStrange(point) || isBreak(point)) {
                line.append(named(point));
              } else {
                line.appendCodePoint(point);
              }
            });
    return line.toString();
  }

  private static boolean isPlain(char unit) {
    return !isStrange(unit) && !isBreak(unit);
  }

  private static String named(int point) {
    return String.format(Locale.ROOT, "⟨U+%04X⟩", point);
  }

  private static boolean isBreak(int point) {
    return point < ' ' && point != '\t'
        || point == NEXT_LINE
        || point == '\u2028'
        || point == '\u2029';
  }

  /** Invisible, or half of a pair whose other half is missing. */
  private static boolean isStrange(int point) {
    return is(point) || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
