package org.opendisclosure.io.text;

import java.util.List;

/** The words in which forms count, such as 条 and 件: behind a figure they change nothing. */
public final class CountingWords {

  /** Longer words stand before those with which they begin. */
  private static final List<String> ALL =
      List.of("人次", "件次", "条", "件", "次", "篇", "人", "个", "项", "宗", "份", "家", "户");

  private CountingWords() {}

  /** Whether a text is such a word and nothing else. */
  public static boolean is(String text) {
    return ALL.contains(text);
  }

  /** The words as alternatives of a regular expression. */
  public static String pattern() {
    return String.join("|", ALL);
  }
}
