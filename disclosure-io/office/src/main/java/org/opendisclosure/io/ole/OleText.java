package org.opendisclosure.io.ole;

/** Text as old office programs store it, which may hold what is no text. */
public final class OleText {

  private static final char UNKNOWN = '\uFFFD';

  private OleText() {}

  /** The text with breaks of lines in one form; what is no character shows that there is one. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        clean.append(isText(text, i) ? c : UNKNOWN);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        clean.append('\n');
      }
    }
    return clean.toString();
  }

  private static boolean isText(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    } else if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (c >= ' ' || c == '\n' || c == '\t') && c < '\uFFFE';
  }
}
