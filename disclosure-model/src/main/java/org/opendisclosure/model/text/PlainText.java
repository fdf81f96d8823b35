package org.opendisclosure.model.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts in the one form in which they are compared: labels, names of organs, codes, years, levels,
 * headings. What people do not see or write in different ways does not count: spaces of all kinds
 * and line breaks, {@linkplain Invisible invisible characters}, radicals for ideographs, full width
 * for half width and Unicode's other compatibility forms.
 */
public final class PlainText {

  private static final char NEXT_LINE = '\u0085';
  private static final char BLANK_BRAILLE = '\u2800';

  private PlainText() {}

  /**
   * Whether a character is a space or a line break.
   *
   * @param c a character
   * @return true for non-breaking, ideographic and all other spaces
   */
  public static boolean isSpace(char c) {
    return c <= ' ' && Character.isWhitespace(c)
        || c >= NEXT_LINE
            && (c < '\u3001' || c > '\ud7ff')
            && (Character.isSpaceChar(c) || c == NEXT_LINE || c == BLANK_BRAILLE);
  }

  /**
   * Whether a character is a radical, which programs confuse with the ideograph of the same look.
   *
   * @param point a code point
   * @return true in U+2E80–2FD5
   */
  public static boolean isRadical(int point) {
    return Radicals.is(point);
  }

  /**
   * The text in plain form.
   *
   * @param text a label, name, code or number as written
   * @return the same instance if it is plain
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return made(text);
      }
    }
    return text;
  }

  /**
   * A character in plain form, so that places in a text stay.
   *
   * @param c a character
   * @return the plain one; a space for any space but the end of a line, and the same for raised and
   *     circled digits and where the plain form has several characters
   */
  public static char of(char c) {
    if (isPlain(c) || c == '\n' || Character.getType(c) == Character.OTHER_NUMBER) {
      return c;
    }
    if (isSpace(c)) {
      return ' ';
    }
    String plain =
        Normalizer.normalize(String.valueOf(Radicals.ideograph(c)), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }

  /**
   * The text in plain form and in small letters, as names are compared.
   *
   * @param name a name or a code as written
   * @return its plain form
   */
  public static String name(String name) {
    return of(name).toLowerCase(Locale.ROOT);
  }

  /**
   * The text without spaces and invisible characters, with ideographs for radicals; width and all
   * else as written.
   *
   * @param text any text
   * @return what is printed, without gaps
   */
  public static String withoutGaps(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    String seen = Invisible.dropped(text);
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (!isSpace(c)) {
        dense.append(Radicals.ideograph(c));
      }
    }
    return dense.toString();
  }

  private static String made(String text) {
    String dense = withoutGaps(text);
    for (int i = 0; i < dense.length(); i++) {
      if (!isPlain(dense.charAt(i))) {
        String plain = Normalizer.normalize(dense, Normalizer.Form.NFKC);
        return plain.equals(dense) ? plain : withoutGaps(plain);
      }
    }
    return dense;
  }

  /** Whether a character stays as it is: no need to look further. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f || c >= '一' && c <= '\u9fa5' || c == '、' || c == '。';
  }
}
