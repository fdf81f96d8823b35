package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/**
 * The cells that the labels over the columns name where lines stand side by side: the path over a
 * column names both the line and the column of a cell.
 */
final class ColumnLines {

  private final Head head;
  private final HeadWords words;
  private final Table table;

  ColumnLines(Head head, HeadWords words) {
    this.head = head;
    this.words = words;
    this.table = words.table();
  }

  /** Whether lines stand side by side: labels over columns name them, or headings repeat. */
  boolean areThere() {
    return IntStream.range(0, head.width()).anyMatch(column -> line(column) != null)
        || table.lines().size() > 1 && byOccurrence() != null;
  }

  /** Whether labels stand over the headings that may name lines. */
  boolean areLabelled() {
    return IntStream.range(0, head.width()).anyMatch(column -> !labels(column).isEmpty());
  }

  private boolean isColumn(String label) {
    return words.isColumn(LabelKey.of(label));
  }

  private boolean isGroup(String label) {
    LabelKey key = LabelKey.of(label);
    return !words.isColumn(key) && (!words.lines(key).isEmpty() || words.isStub(key));
  }

  /** The labels over a column but for its heading, and those that reach over it from the left. */
  private List<String> labels(int column) {
    List<String> labels = new ArrayList<>();
    for (GridCell cell : head.own(column)) {
      if (!isColumn(cell.text())) {
        labels.add(cell.text());
      }
    }
    return labels.isEmpty()
        ? head.reaching(column).stream().filter(label -> !isColumn(label)).toList()
        : labels;
  }

  /** The line over a column; null if none is named there, or several are. */
  private @Nullable Line line(int column) {
    Set<Line> lines = new HashSet<>();
    for (String label : labels(column)) {
      List<Line> named = words.lines(LabelKey.of(label));
      if (named.size() == 1) {
        lines.add(named.get(0));
      } else if (!isGroup(label)) {
        return null;
      }
    }
    return lines.size() == 1 ? lines.iterator().next() : null;
  }

  /** The cells by the lines that stand over the columns, or null if these do not tell. */
  @Nullable Cell @Nullable [] byLabel() {
    @Nullable Cell[] places = new Cell[head.width()];
    Set<Cell> seen = new HashSet<>();
    for (int i = 0; i < places.length; i = head.end(i)) {
      LabelKey key = LabelKey.of(head.heading(i));
      if (words.isColumn(key)) {
        Cell place = cell(line(i), key);
        if (place == null || !seen.add(place)) {
          return null;
        }
        places[i] = place;
      }
    }
    return places;
  }

  private @Nullable Cell cell(@Nullable Line line, LabelKey key) {
    List<Cell> cells = line == null ? List.of() : HeadWords.printed(line);
    return cells.stream().filter(cell -> words.isColumn(cell, key)).findFirst().orElse(null);
  }

  /** Finds columns whose headings were lost by their neighbours; tells whether any was found. */
  boolean fill(@Nullable Cell[] places, Row row) {
    List<Cell> cells =
        table.lines().stream().flatMap(line -> HeadWords.printed(line).stream()).toList();
    List<@Nullable Cell> known = Arrays.asList(places);
    int[] columns = cells.stream().mapToInt(known::indexOf).toArray();
    BitSet figures = ColumnGaps.figures(List.of(row), label -> false);
    boolean isFound = false;
    if (ColumnGaps.fill(cells, columns, 0, figures, head.headings())) {
      for (int i = 0; i < columns.length; i++) {
        Cell cell = cells.get(i);
        boolean isLost = columns[i] >= 0 && columns[i] < places.length && !known.contains(cell);
        if (isLost && line(columns[i]) == cell.line()) {
          places[columns[i]] = cell;
          isFound = true;
        }
      }
    }
    return isFound;
  }

  /** The cells by the order of equal headings, if each heading stands once for every line. */
  @Nullable Cell @Nullable [] byOccurrence() {
    @Nullable Cell[] places = new Cell[head.width()];
    List<Cell> columns = HeadWords.printed(table.lines().get(0));
    for (int c = 0; c < columns.size(); c++) {
      int occurrence = 0;
      for (int i = 0; i < places.length; i = head.end(i)) {
        if (words.isColumn(columns.get(c), LabelKey.of(head.heading(i)))) {
          if (occurrence == table.lines().size()) {
            return null;
          }
          places[i] = HeadWords.printed(table.lines().get(occurrence)).get(c);
          occurrence++;
        }
      }
      if (occurrence != table.lines().size()) {
        return null;
      }
    }
    return places;
  }

  /** Whether the labels tell all lines but one, and none says that a column is of another. */
  boolean fits(@Nullable Cell[] places) {
    long told =
        IntStream.range(0, places.length)
            .mapToObj(this::line)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return told >= table.lines().size() - 1
        && IntStream.range(0, places.length)
            .allMatch(i -> places[i] == null || fits(i, Objects.requireNonNull(places[i]).line()));
  }

  private boolean fits(int column, Line line) {
    return labels(column).stream()
        .allMatch(
            label ->
                words.lines(LabelKey.of(label)).contains(line)
                    || line.stubs().stream()
                        .anyMatch(stub -> SheetFormat.is(stub, LabelKey.of(label))));
  }
}
