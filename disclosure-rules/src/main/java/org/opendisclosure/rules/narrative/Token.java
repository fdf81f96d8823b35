package org.opendisclosure.rules.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param sort what it is: a sort of known words, {@link #FIGURE}, {@link #UNKNOWN}, {@link #ASIDE}
 *     or one of the years
 * @param start its first character in the text
 * @param end the character after its last
 * @param year the year that it names; 0 if none
 * @param quote the figure; null if it is none
 */
record Token(String sort, int start, int end, int year, @Nullable Quote quote) {

  /** A figure with its unit. */
  static final String FIGURE = "#";

  /** Words that are not known. */
  static final String UNKNOWN = "?";

  /** What stands in brackets. */
  static final String ASIDE = "aside";

  /** A year, such as 2020年. */
  static final String YEAR = "year";

  /** The end of a sentence. */
  static final String END = ".";

  /** A day or month, such as 6月底. */
  static final String DAY = "day";

  static Token word(String sort, int start, int end) {
    return new Token(sort, start, end, 0, null);
  }

  boolean is(String other) {
    return sort.equals(other);
  }

  int length() {
    return end - start;
  }
}
