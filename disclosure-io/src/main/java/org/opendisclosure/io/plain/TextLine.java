package org.opendisclosure.io.plain;

import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param text without its line break
 */
record TextLine(int number, String text) {

  boolean isBlank() {
    return bare().isEmpty();
  }

  /** The line without spaces of any kind around it. */
  String bare() {
    return bare(text);
  }

  /** A text without spaces of any kind around it, non-breaking ones included. */
  static String bare(String text) {
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

  static boolean isSpace(char c) {
    return PlainText.isSpace(c) || Invisible.is(c);
  }
}
