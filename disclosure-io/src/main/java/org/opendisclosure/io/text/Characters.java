package org.opendisclosure.io.text;

import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;

/** Kinds of characters that forms contain. */
public final class Characters {

  private static final String DASHES = "-—–－−‐―─﹣";
  private static final String MINUSES = "-－−–﹣";

  private Characters() {}

  /** Whether nothing is seen of a character: a space, a line break, or one without a look. */
  static boolean isGap(char c) {
    return PlainText.isSpace(c) || Invisible.mayBe(c);
  }

  /** Whether a text has nothing but white space and invisible characters. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Invisible.mayBe(c)) {
        return false;
      }
    }
    return true;
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

  /** A text without any space or invisible character. */
  public static String withoutSpaces(CharSequence text) {
    int start = 0;
    while (start < text.length() && !isGap(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return text.toString();
    }
    String seen = Invisible.dropped(text.toString());
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < seen.length(); i++) {
      if (!PlainText.isSpace(seen.charAt(i))) {
        bare.append(seen.charAt(i));
      }
    }
    return bare.toString();
  }

  /**
   * A text in which each run of ASCII and non-breaking spaces, line breaks among them, is one space
   * as on a web page; ideographic spaces stay.
   */
  public static String singleSpaces(String text) {
    if (!hasSpace(text)) {
      return text;
    }
    StringBuilder single = new StringBuilder(text.length());
    boolean isRun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = isPageSpace(c);
      if (!isSpace || !isRun) {
        single.append(isSpace ? ' ' : c);
      }
      isRun = isSpace;
    }
    return single.toString();
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPageSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPageSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
  }
}
