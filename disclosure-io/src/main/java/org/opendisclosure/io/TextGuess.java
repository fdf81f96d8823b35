package org.opendisclosure.io;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.format.Format;

/** Tells text copies and Markdown from sheets by what separates the cells of their lines. */
final class TextGuess {

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final String SEPARATORS = "|｜│┃¦\t";
  private static final Pattern LAST_FIELD = Pattern.compile("\"?-?[\\d.]*\"?\\s*");
  private static final String SENTENCE_ENDS = "。;；!！";
  private static final int LONGEST_ROW = 400;

  private TextGuess() {}

  /** The format of a text that is neither JSON nor a page and has no known header row. */
  static Format of(String start) {
    List<String> lines = BREAK.splitAsStream(start).filter(line -> !line.isBlank()).toList();
    if (lines.stream().anyMatch(TextGuess::isUnderHeadings)) {
      return Format.MARKDOWN;
    }
    long separated = lines.stream().filter(TextGuess::isSeparated).count();
    long typed = lines.stream().filter(TextGuess::isTyped).count();
    return separated > typed || typed == 0 && lines.stream().anyMatch(TextGuess::isSentence)
        ? Format.TEXT
        : Format.SHEET;
  }

  private static boolean isSeparated(String line) {
    return line.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  private static boolean isSentence(String line) {
    String text = line.stripTrailing();
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a line is the row of dashes that makes a table of Markdown. */
  private static boolean isUnderHeadings(String line) {
    return line.indexOf('|') >= 0
        && line.contains("--")
        && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  /** Whether a line looks like a row of CSV: no sentence, and a figure or nothing in its end. */
  private static boolean isTyped(String line) {
    int comma = line.lastIndexOf(',');
    return comma >= 0
        && line.length() <= LONGEST_ROW
        && line.indexOf('。') < 0
        && !isSeparated(line)
        && LAST_FIELD.matcher(line.substring(comma + 1)).matches();
  }
}
