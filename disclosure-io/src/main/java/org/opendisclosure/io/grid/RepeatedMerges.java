package org.opendisclosure.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds merged cells again where a program has written what stands in one into each of its places.
 *
 * <p>That is so only if most rows of words repeat a text side by side; else equal texts stay what
 * they are. A text repeated side by side is one cell. It is one with the same text in the same
 * places above it if all to its left is, too, or if both stand in a head whose lower row parts what
 * its upper row joins. A figure is one cell as far as one heading above it reaches: equal figures
 * under different headings are different figures.
 */
public final class RepeatedMerges {

  private static final int LEAST_ROWS = 3;

  private static final Set<String> NOTHING = Set.of("无", "無");

  /** Places of a row with the same text, from one to before another. */
  private record Run(String text, int from, int to) {

    boolean isWord() {
      return RepeatedMerges.isWord(text);
    }

    int columns() {
      return to - from;
    }
  }

  private final GridBuilder grid = new GridBuilder();
  private List<Run> above = List.of();

  /** The headings above, of which several stand side by side. */
  private List<Run> headings = List.of();

  private RepeatedMerges() {}

  /**
   * The rows with their merged cells, if texts are repeated so in them; else the rows as they are.
   *
   * @param rows the rows of a file that does not say which cells are merged
   */
  public static List<Row> merged(List<Row> rows) {
    if (!areRepeated(rows)) {
      return rows;
    }
    RepeatedMerges merges = new RepeatedMerges();
    return rows.stream().map(merges::row).toList();
  }

  private static boolean areRepeated(List<Row> rows) {
    int repeated = 0;
    int single = 0;
    for (Row row : rows) {
      if (row.hasSpans() || row.size() > GridBuilder.MAX_COLUMNS) {
        return false;
      }
      boolean isRepeated = hasRepeatedWord(row);
      repeated += isRepeated ? 1 : 0;
      single += !isRepeated && row.fields().stream().anyMatch(RepeatedMerges::isWord) ? 1 : 0;
    }
    return repeated >= LEAST_ROWS && 2 * repeated > single;
  }

  /** Whether a text is a word, and not the one that says of each place that there is nothing. */
  private static boolean isWord(String text) {
    return NumberLook.hasWord(text) && !NOTHING.contains(text.strip());
  }

  private static boolean hasRepeatedWord(Row row) {
    for (int i = 1; i < row.size(); i++) {
      String text = row.field(i);
      if (!text.isEmpty() && text.equals(row.field(i - 1)) && isWord(text)) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(Row row) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || !row.field(i).equals(row.field(from))) {
        runs.add(new Run(row.field(from), from, i));
        from = i;
      }
    }
    return runs;
  }

  private Row row(Row row) {
    List<Run> runs = runs(row);
    List<Run> stated = runs.stream().filter(run -> !run.text().isBlank()).toList();
    boolean areWords = stated.size() > 1 && stated.stream().allMatch(Run::isWord);
    boolean isBelow =
        areWords
            && above.equals(headings)
            && above.size() < stated.size()
            && above.contains(runs.get(0));
    grid.startRow(row.line());
    boolean isLeft = true;
    for (Run run : runs) {
      isLeft &= above.contains(run);
      if (run.isWord() && (isLeft || isBelow && above.contains(run))) {
        grid.covered(run.columns());
      } else if (run.isWord()) {
        grid.cell(run.text(), run.columns(), 1);
      } else {
        figures(run);
      }
    }
    headings = areWords ? stated : headings;
    above = stated;
    return grid.endRow();
  }

  /** One cell for each heading that reaches over some of the places, or else for each place. */
  private void figures(Run run) {
    int from = run.from();
    while (from < run.to()) {
      int to = Math.min(run.to(), end(from));
      grid.cell(run.text(), to - from, 1);
      from = to;
    }
  }

  /** The place behind the heading that reaches over a place from its start. */
  private int end(int place) {
    return headings.stream()
        .filter(run -> run.from() == place)
        .mapToInt(Run::to)
        .findFirst()
        .orElse(place + 1);
  }
}
