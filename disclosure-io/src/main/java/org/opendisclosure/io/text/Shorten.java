package org.opendisclosure.io.text;

import org.opendisclosure.model.text.Invisible;

/** Shows what stands in a file without letting it flood a message. */
public final class Shorten {

  private static final int MOST = 60;
  private static final int MOST_WITH_NUMBERS = 2_000;

  private Shorten() {}

  /**
   * A text as a message shows it: invisible characters shown, the end of a long text left out.
   *
   * @param text what stands in the file
   * @return at most 60 characters, an ellipsis, and what stands for invisible ones
   */
  public static String quoted(String text) {
    int most = Math.min(text.length(), MOST);
    if (most < text.length() && Character.isHighSurrogate(text.charAt(most - 1))) {
      most--;
    }
    return Invisible.shown(text.substring(0, most)) + (most < text.length() ? "…" : "");
  }

  /** Whether {@link #quoted} shows every number of a text. */
  public static boolean keepsNumbers(String text) {
    return Excerpt.isEnough(text, MOST);
  }

  /** The beginning of a text and every number of the rest, as far as there is room. */
  public static Excerpt numbers(String text) {
    return Excerpt.of(text, MOST, MOST_WITH_NUMBERS);
  }
}
