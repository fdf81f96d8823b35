package org.opendisclosure.io.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the cells of a text copy are told apart.
 *
 * @param separator what stands between cells
 * @param isTerminated whether a separator stands behind the last cell of a line, too
 * @param isLed whether a separator stands before the first cell of a line
 * @param isCellALine whether each cell has a line of its own
 */
record CopyStyle(char separator, boolean isTerminated, boolean isLed, boolean isCellALine) {

  static final char BAR = '|';
  private static final char TAB = '\t';
  private static final Pattern BARS = Pattern.compile("[｜│┃¦]");

  /** The style in which most lines are written. */
  static CopyStyle of(List<TextLine> lines) {
    long tabbed = lines.stream().filter(line -> line.bare().indexOf(TAB) >= 0).count();
    List<String> barred =
        lines.stream()
            .map(line -> bars(line.bare()))
            .filter(text -> text.indexOf(BAR) >= 0)
            .toList();
    if (tabbed > barred.size()) {
      return new CopyStyle(TAB, false, false, false);
    }
    List<String> worded = barred.stream().filter(text -> cells(text) > 0).toList();
    long terminated = worded.stream().filter(text -> text.endsWith("|")).count();
    long led = worded.stream().filter(text -> text.startsWith("|")).count();
    long single = worded.stream().filter(text -> cells(text) == 1).count();
    return new CopyStyle(
        BAR, 2 * terminated > worded.size(), 2 * led > worded.size(), 2 * single > worded.size());
  }

  /** Bars of other widths and weights as the ordinary one. */
  private static String bars(String text) {
    return BARS.matcher(text).replaceAll("|");
  }

  private static int cells(String text) {
    int cells = 0;
    for (String cell : text.split("\\|", -1)) {
      cells += TextLine.bare(cell).isEmpty() ? 0 : 1;
    }
    return cells;
  }

  /** Whether a line holds cells. */
  boolean hasCells(TextLine line) {
    return normal(line).indexOf(separator) >= 0;
  }

  /** Whether the last cell of a line ends with the line. */
  boolean isComplete(TextLine line) {
    return !isTerminated || TextLine.bare(normal(line)).endsWith(String.valueOf(separator));
  }

  /** The cells of a line, without what the separators at its ends leave over. */
  List<String> split(TextLine line) {
    String text = separator == TAB ? line.text() : TextLine.bare(normal(line));
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(separator == TAB ? "\t" : "\\|", -1)) {
      cells.add(TextLine.bare(cell));
    }
    int last = cells.size() - 1;
    int from = isLed && last > 0 && cells.get(0).isEmpty() ? 1 : 0;
    boolean isOver = isTerminated && last > from && cells.get(last).isEmpty();
    return cells.subList(from, isOver ? last : last + 1);
  }

  private String normal(TextLine line) {
    return separator == BAR ? bars(line.text()) : line.text();
  }
}
