package org.opendisclosure.io.markdown;

import java.util.List;

/** A text that a program wrapped to the width of a column. */
final class WrappedText {

  private WrappedText() {}

  /** The text; between hanzi, a line ends where the column does and not where the text breaks. */
  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean isWithin =
          !text.isEmpty() && isHan(text.charAt(text.length() - 1)) && isHan(line.charAt(0));
      text.append(text.isEmpty() || isWithin ? "" : "\n").append(line);
    }
    return text.toString();
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
