package org.opendisclosure.io.text;

/** Kinds of characters that forms contain. */
final class Characters {

  private static final String SPACES = "\u00a0\u2007\u202f\u200b\ufeff";
  private static final String DASHES = "-—–－−‐―─﹣";
  private static final String MINUSES = "-－−–﹣";

  private Characters() {}

  /** Any space or line break, non-breaking, ideographic and invisible ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || SPACES.indexOf(c) >= 0;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isMinus(char c) {
    return MINUSES.indexOf(c) >= 0;
  }

  /** The value of a half- or full-width digit, or −1. */
  static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static String withoutSpaces(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }
}
