package org.opendisclosure.io.text;

import java.text.Normalizer;

/** Kinds of characters that forms contain. */
public final class Characters {

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

  /** A text in compatibility form: characters of full width as those of half width. */
  public static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A text without any space. */
  public static String withoutSpaces(CharSequence text) {
    int start = 0;
    while (start < text.length() && !isSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return text.toString();
    }
    StringBuilder bare = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }

  /**
   * A text in which each run of ASCII and non-breaking spaces, line breaks among them, is one space
   * as on a web page; ideographic spaces stay.
   */
  public static String singleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean isRun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
      if (!isSpace || !isRun) {
        single.append(isSpace ? ' ' : c);
      }
      isRun = isSpace;
    }
    return single.toString();
  }
}
