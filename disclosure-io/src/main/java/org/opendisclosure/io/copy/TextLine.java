package org.opendisclosure.io.copy;

import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param text without its line break
 */
public record TextLine(int number, String text) {

  /**
   * Whether nothing stands in the line.
   *
   * @return whether there are at most spaces of any kind
   */
  public boolean isBlank() {
    return bare().isEmpty();
  }

  /**
   * The line without spaces of any kind around it.
   *
   * @return the text between them
   */
  public String bare() {
    return bare(text);
  }

  /**
   * A text without spaces of any kind around it, non-breaking ones included.
   *
   * @param text any text
   * @return the text between them
   */
  public static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * Whether a sign is a space of any kind.
   *
   * @param c a sign
   * @return whether it is one, or cannot be seen
   */
  public static boolean isSpace(char c) {
    return PlainText.isSpace(c) || Invisible.is(c);
  }
}
