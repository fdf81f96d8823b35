package org.opendisclosure.io.rtf;

/** The units of UTF-16 in which documents write characters. */
final class Units {

  private static final char UNKNOWN = '\uFFFD';

  private Units() {}

  /** A text without half characters, and with spaces for what controls printers. */
  static String whole(CharSequence text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < whole.length()
              && Character.isLowSurrogate(whole.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole.setCharAt(i, UNKNOWN);
      } else if (c < ' ' && c != '\t') {
        whole.setCharAt(i, ' ');
      }
    }
    return whole.toString();
  }
}
