package org.opendisclosure.model.text;

/** Things that are counted, in English. */
public final class Counted {

  private Counted() {}

  /**
   * A number and what it counts.
   *
   * @param number 0, 1, 2, …
   * @param word one of the things, such as figure; with an s they are several
   * @return such as {@code 1 figure} or {@code 2 figures}
   */
  public static String of(long number, String word) {
    return number + " " + word(number, word);
  }

  /**
   * The word for things of a number.
   *
   * @param number 0, 1, 2, …
   * @param word one of the things, such as figure; with an s they are several
   * @return such as {@code figure} or {@code figures}
   */
  public static String word(long number, String word) {
    return number == 1 ? word : word + "s";
  }
}
