package org.opendisclosure.io.text;

/** Shows what stands in a file without letting it flood a message. */
public final class Shorten {

  private static final int MOST = 60;

  private Shorten() {}

  /**
   * A text as a message shows it: control characters as spaces, the end of a long text left out.
   *
   * @param text what stands in the file
   * @return at most 60 characters and an ellipsis
   */
  public static String quoted(String text) {
    int most = Math.min(text.length(), MOST);
    if (most < text.length() && Character.isHighSurrogate(text.charAt(most - 1))) {
      most--;
    }
    StringBuilder shown = new StringBuilder(most + 1);
    for (int i = 0; i < most; i++) {
      shown.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return shown.append(most < text.length() ? "…" : "").toString();
  }
}
