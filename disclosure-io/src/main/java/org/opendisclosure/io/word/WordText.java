package org.opendisclosure.io.word;

import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;

/** Text as Word shows it. */
public final class WordText {

  private WordText() {}

  /** Without spaces at its ends, non-breaking ones included. */
  public static String strip(String text) {
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

  private static boolean isSpace(char c) {
    return PlainText.isSpace(c) || Invisible.is(c) && c != PiecedText.REVERSED.charAt(0);
  }
}
