package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
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
  private final List<List<LabelKey>> labels = new ArrayList<>();
  private final @Nullable Line[] lines;

  ColumnLines(Head head, HeadWords words) {
    this.head = head;
    this.words = words;
    this.table = words.table();
    this.lines = new Line[head.width()];
    for (int column = 0; column < head.width(); column++) {
      List<LabelKey> over = over(column);
      labels.add(over);
      lines[column] = line(over);
    }
  }

  Head head() {
    return head;
  }

  /** Whether lines stand side by side: labels over columns name them, or headings repeat. */
  boolean areThere() {
    return Arrays.stream(lines).anyMatch(Objects::nonNull)
        || table.lines().size() > 1 && byOccurrence() != null;
  }

  /** Whether labels stand over the headings that may name lines. */
  boolean areLabelled() {
    return labels.stream().anyMatch(over -> !over.isEmpty());
  }

  private boolean isGroup(LabelKey key) {
    return !words.isColumn(key) && (!words.lines(key).isEmpty() || words.isStub(key));
  }

  /** The labels over a column but for its heading, and those that reach over it from the left. */
  private List<LabelKey> over(int column) {
    List<LabelKey> own = new ArrayList<>();
    for (GridCell cell : head.own(column)) {
      if (!words.isColumn(cell.key())) {
        own.add(cell.key());
      }
    }
    return own.isEmpty()
        ? head.reaching(column).stream()
            .map(GridCell::key)
            .filter(key -> !words.isColumn(key))
            .toList()
        : own;
  }

  /** The line that labels name; null if none is named, or several are. */
  private @Nullable Line line(List<LabelKey> over) {
    Line line = null;
    for (LabelKey label : over) {
      List<Line> named = words.lines(label);
      boolean isNamed = named.size() == 1;
      boolean isOther = isNamed && line != null && line != named.get(0);
      if (isOther || !isNamed && !isGroup(label)) {
        return null;
      }
      line = isNamed ? named.get(0) : line;
    }
    return line;
  }

  /** The cells by the lines that stand over the columns, or null if these do not tell. */
  @Nullable Cell @Nullable [] byLabel() {
    @Nullable Cell[] places = new Cell[head.width()];
    Set<Cell> seen = new HashSet<>();
    for (int i = 0; i < places.length; i = head.end(i)) {
      LabelKey key = head.key(i);
      if (words.isColumn(key)) {
        Cell place = cell(lines[i], key);
        if (place == null || !seen.add(place)) {
          return null;
        }
        places[i] = place;
      }
    }
    return isPushed(places) ? null : places;
  }

  /**
   * Whether a line goes on with columns behind the one with which the line before it ends: then the
   * labels do not stand over their own columns.
   */
  private boolean isPushed(@Nullable Cell[] places) {
    List<Cell> cells = Stream.of(places).filter(Objects::nonNull).toList();
    return IntStream.range(1, cells.size())
        .anyMatch(
            i ->
                cells.get(i - 1).line() != cells.get(i).line()
                    && place(cells.get(i)) > place(cells.get(i - 1)));
  }

  private int place(Cell cell) {
    return words.printed(cell.line()).indexOf(cell);
  }

  private @Nullable Cell cell(@Nullable Line line, LabelKey key) {
    List<Cell> cells = line == null ? List.of() : words.printed(line);
    return cells.stream().filter(cell -> words.isColumn(cell, key)).findFirst().orElse(null);
  }

  /** Finds columns whose headings were lost by their neighbours; tells whether any was found. */
  boolean fill(@Nullable Cell[] places, Row row) {
    List<Cell> cells =
        table.lines().stream().flatMap(line -> words.printed(line).stream()).toList();
    List<@Nullable Cell> known = Arrays.asList(places);
    int[] columns = cells.stream().mapToInt(known::indexOf).toArray();
    BitSet figures = ColumnGaps.figures(List.of(row), label -> false);
    boolean isFound = false;
    if (ColumnGaps.fill(cells, columns, 0, figures, head.headings())) {
      for (int i = 0; i < columns.length; i++) {
        Cell cell = cells.get(i);
        boolean isLost = columns[i] >= 0 && columns[i] < places.length && !known.contains(cell);
        if (isLost && lines[columns[i]] == cell.line()) {
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
    List<Cell> columns = words.printed(table.lines().get(0));
    for (int c = 0; c < columns.size(); c++) {
      int occurrence = 0;
      for (int i = 0; i < places.length; i = head.end(i)) {
        if (words.isColumn(columns.get(c), head.key(i))) {
          if (occurrence == table.lines().size()) {
            return null;
          }
          places[i] = words.printed(table.lines().get(occurrence)).get(c);
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
    long told = Arrays.stream(lines).filter(Objects::nonNull).distinct().count();
    return told >= table.lines().size() - 1
        && IntStream.range(0, places.length)
            .allMatch(i -> places[i] == null || fits(i, Objects.requireNonNull(places[i]).line()));
  }

  private boolean fits(int column, Line line) {
    return labels.get(column).stream()
        .allMatch(
            label ->
                words.lines(label).contains(line)
                    || line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, label)));
  }
}
