package org.opendisclosure.io;

import java.util.List;
import java.util.regex.Pattern;

/** Tells text copies and Markdown from sheets by what separates the cells of their lines. */
final class TextGuess {

  private static final String SEPARATORS = "|｜│┃¦\t";

  /** Tabs and spaces that a program put behind a field of CSV, and do not separate it. */
  private static final Pattern BEHIND_FIELD = Pattern.compile("[\t ]+(?=[,\"]|$)");

  /** Marks that programs put around the figure in the last field of a line. */
  private static final String AROUND_FIGURE = "\"'=-. \t";

  private static final String SPACES = " \u00a0\u3000";
  private static final Pattern DASHES = Pattern.compile("-{2,}+(?: ++-{2,}+)++|\\+[-=+:]{3,}\\+");

  private static final String SENTENCE_ENDS = "。;；!！";
  private static final int LONGEST_ROW = 400;
  private static final int FEWEST_ROWS = 5;

  private TextGuess() {}

  /** Whether some line is one of those of dashes that make a table of Markdown. */
  static boolean isMarkdown(List<String> lines) {
    return lines.stream().anyMatch(TextGuess::isUnderHeadings);
  }

  /** Whether bars, tabs or spaces separate more cells than the commas of CSV do. */
  static boolean isCopy(List<String> lines) {
    if (isGrid(lines) || QuotedCells.areIn(lines)) {
      return false;
    }
    long separated = lines.stream().filter(TextGuess::isSeparated).count();
    long typed = lines.stream().filter(TextGuess::isTyped).count();
    long figures = lines.stream().filter(TextGuess::isFigure).count();
    return separated > typed
        || figures > typed
        || typed == 0 && lines.stream().anyMatch(TextGuess::isSentence);
  }

  /**
   * Whether all lines have as many tabs, some of them behind the last cell, as a spreadsheet writes
   * those of a sheet. A quoted cell may hold breaks of lines, and the last line may be cut off.
   */
  private static boolean isGrid(List<String> lines) {
    if (lines.size() < FEWEST_ROWS || lines.stream().noneMatch(line -> line.endsWith("\t\t"))) {
      return false;
    }
    long[] tabs =
        lines.subList(0, lines.size() - 1).stream()
            .filter(line -> line.indexOf('"') < 0)
            .mapToLong(line -> line.chars().filter(c -> c == '\t').count())
            .distinct()
            .toArray();
    return tabs.length == 1 && tabs[0] > 1;
  }

  private static boolean isSeparated(String line) {
    String row = field(line);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      if (row.indexOf(SEPARATORS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a figure alone, or one stands at its end behind spaces. */
  private static boolean isFigure(String line) {
    String text = line.strip();
    int start = text.length();
    while (start > 0 && isDigitOrPoint(text.charAt(start - 1))) {
      start--;
    }
    boolean isSigned = start > 0 && text.charAt(start - 1) == '-';
    int before = isSigned ? start - 2 : start - 1;
    return start < text.length()
        && text.charAt(start) != '.'
        && (before < 0 || SPACES.indexOf(text.charAt(before)) >= 0);
  }

  private static boolean isDigitOrPoint(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  /** A line without what programs put behind its fields. */
  private static String field(String line) {
    return line.indexOf('\t') < 0 && line.indexOf(' ') < 0
        ? line
        : BEHIND_FIELD.matcher(line).replaceAll("");
  }

  private static boolean isSentence(String line) {
    String text = line.stripTrailing();
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a line is one of those of dashes that make a table of Markdown. */
  private static boolean isUnderHeadings(String line) {
    boolean mayBe = line.contains("--") || line.contains("==");
    return mayBe && isUnderHeadings(line, unquoted(line));
  }

  private static boolean isUnderHeadings(String line, String row) {
    boolean isBarred =
        row.indexOf('|') >= 0
            && row.contains("--")
            && row.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
    return isBarred || DASHES.matcher(line.strip()).matches();
  }

  /** A line without the signs by which Markdown quotes it; there may be many thousands. */
  private static String unquoted(String line) {
    int start = 0;
    for (int i = 0; i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0; i++) {
      start = line.charAt(i) == '>' ? i + 1 : start;
    }
    return line.substring(start);
  }

  /** Whether a line looks like a row of CSV: no sentence, and a figure or nothing in its end. */
  private static boolean isTyped(String line) {
    String row = field(line);
    int comma = Math.max(row.lastIndexOf(','), row.lastIndexOf(';'));
    return comma >= 0
        && row.length() <= LONGEST_ROW
        && row.indexOf('。') < 0
        && !isSeparated(row)
        && isFigureOrBlank(row, comma + 1);
  }

  private static boolean isFigureOrBlank(String row, int from) {
    for (int i = from; i < row.length(); i++) {
      char c = row.charAt(i);
      if (!isDigitOrPoint(c) && AROUND_FIGURE.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
