package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.cell.Cell;

/** Reads the figures of one row into the cells that stand under its headings. */
final class LineFigures {

  /** So many figures hardly fit by chance, as two repeated ones behind a blank may. */
  private static final int MANY = 5;

  private static final Pattern CROWDED = Pattern.compile("[\\d０-９][\\s\u00a0\u3000|]+[\\d０-９]");

  private final SheetContent content;

  /** Cells that reach over several rows; a figure in one belongs to none of them. */
  private final Set<GridCell> high;

  /** How many places full rows have. */
  private final int width;

  /**
   * A reader of the rows of one section.
   *
   * @param content takes the figures
   * @param rows all of them
   * @param width how many places full rows have
   */
  LineFigures(SheetContent content, List<Row> rows, int width) {
    this.content = content;
    this.high = high(rows);
    this.width = width;
  }

  /** Cells in which something stands and that reach over several rows. */
  private static Set<GridCell> high(List<Row> rows) {
    if (rows.stream().noneMatch(Row::hasSpans)) {
      return Set.of();
    }
    Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<GridCell> high = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        GridCell cell = row.cell(i);
        boolean isNew = i == 0 || row.cell(i - 1) != cell;
        if (isNew && !cell.isBlank() && !seen.add(cell)) {
          high.add(cell);
        }
      }
    }
    return high;
  }

  /**
   * Reads the cells that have a column; what stands in other columns is noted. Nothing is read if a
   * figure stands where nothing is headed: then others may stand in a wrong column, too. Nor is
   * anything read of two rows that ran together if a figure of theirs has no column: another may be
   * of either row.
   *
   * @param cells the cells of the row
   * @param places the column of each cell, −1 if it has none
   * @param labelled the row, whose label is in column −1 if it has none
   * @param units those that are printed beside the figures and behind their label
   * @param from the first column that may hold a figure
   */
  void read(List<Cell> cells, int[] places, Labelled labelled, List<String> units, int from) {
    Row row = labelled.row();
    Head head = labelled.head();
    int label = labelled.label();
    RowFit fit = RowFit.of(row, head, places, label);
    if (fit.kind() == RowFit.Kind.UNCLEAR || isCutOff(labelled, places)) {
      content.unused().refuse(row, label, Problems.UNHEADED_FIGURE);
      return;
    }
    List<Integer> strays = strays(row, from, fit, head);
    if (strays.stream().anyMatch(column -> isUnheaded(row, column, head))
        || !strays.isEmpty() && areTwoRows(row, from)) {
      content.unused().refuse(row, label, Problems.UNHEADED_FIGURE);
      return;
    }
    if (fit.kind() == RowFit.Kind.IN_ORDER) {
      content.notes().correct(row, row.text(label), row.raw(), Problems.IN_ORDER);
    }
    for (int i = 0; i < cells.size(); i++) {
      if (places[i] >= 0) {
        String text = row.text(places[i]);
        List<String> printed = new ArrayList<>(units);
        printed.add(LabelKey.of(head.heading(places[i])).unit());
        String unit = content.units().of(cells.get(i), printed, text);
        read(cells.get(i), unit, row, fit.columns(i), fit.isMerged(i));
      }
    }
    strays.forEach(
        column -> content.unused().refuseField(row, column, row.text(label), Problems.NO_COLUMN));
  }

  private void read(Cell cell, String unit, Row row, int[] columns, boolean isMerged) {
    if (columns.length == 1 && !isMerged && !high.contains(row.cell(columns[0]))) {
      content.figure(cell, unit, row, columns[0]);
    } else if (columns.length == 0) {
      content.blank(cell, row);
    } else {
      String raw =
          Arrays.stream(columns)
              .mapToObj(column -> row.cell(column).text())
              .collect(Collectors.joining(PiecedText.APART));
      content.raw(
          cell,
          raw,
          row,
          columns,
          columns.length > 1 ? Problems.severalFigures(raw) : Problems.mergedFigure(raw));
    }
  }

  /** Whether the row ends before the last of its columns, so that a cell is missing somewhere. */
  private boolean isCutOff(Labelled labelled, int[] places) {
    Row row = labelled.row();
    int last = -1;
    for (int place : places) {
      last = Math.max(last, place);
    }
    int end = last < 0 ? 0 : labelled.head().end(last);
    return row.size() < (row.hasSpans() ? end : Math.min(end, width))
        && row.hasNumber(labelled.label() + 1);
  }

  /** The columns from one on in which something stands that belongs to no cell. */
  private List<Integer> strays(Row row, int from, RowFit fit, Head head) {
    List<Integer> strays = new ArrayList<>();
    for (int i = row.firstColumn(from); i >= 0; i = row.firstColumn(i + 1)) {
      if (isRepeated(row, i, head)) {
        content.numbers().put(row, i, NumberCount.Fate.NONE);
      } else if (!fit.takes(i)) {
        strays.add(i);
      }
    }
    return strays;
  }

  /** Whether several places hold several figures each, as where two rows ran together. */
  private static boolean areTwoRows(Row row, int from) {
    return IntStream.range(from, row.size()).filter(column -> isCrowded(row, column)).count() > 1;
  }

  private static boolean isUnheaded(Row row, int column, Head head) {
    return head.heading(column).isBlank() && NumberCount.hasDigit(row.text(column));
  }

  /** Whether a merged cell, printed again in each of its places, reaches into a column. */
  private static boolean isRepeated(Row row, int column, Head head) {
    return column > 0
        && !head.heading(column).isBlank()
        && head.heading(column).equals(head.heading(column - 1))
        && row.field(column).equals(row.field(column - 1));
  }

  /**
   * Reads the cells in printed order if there are as many figures as cells. A blank before them may
   * be of a merged label, if blanks behind them are left out.
   *
   * @param units those that are printed beside the figures and behind their label
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  void readInOrder(List<Cell> cells, Row row, int label, List<String> units, boolean areFilled) {
    List<Integer> all = columns(row, label);
    if (all.stream().allMatch(column -> row.cell(column).isBlank())) {
      return;
    }
    List<Integer> inner = withoutEnds(row, all, areFilled && cells.size() >= MANY);
    boolean isFull =
        inner.size() == cells.size()
            && inner.stream().noneMatch(column -> row.cell(column).isBlank());
    List<Integer> columns = isFull ? inner : all;
    int found = columns.size();
    boolean isUnclear =
        !areFilled && row.cell(columns.get(0)).isBlank()
            || found > 1 && columns.stream().anyMatch(column -> isCrowded(row, column));
    if (found != cells.size() || isUnclear) {
      content
          .unused()
          .refuse(
              row,
              label,
              found == cells.size()
                  ? Problems.UNHEADED_FIGURE
                  : Problems.wrongWidth(cells.size(), found));
      return;
    }
    content.notes().correctAt(row, label, Problems.POSITIONAL);
    for (int i = 0; i < cells.size(); i++) {
      int column = columns.get(i);
      String unit = content.units().of(cells.get(i), units, row.text(column));
      read(cells.get(i), unit, row, new int[] {column}, false);
    }
  }

  /** Whether several figures stand in one place, so that others may stand in a wrong one, too. */
  private static boolean isCrowded(Row row, int column) {
    return CROWDED.matcher(row.text(column)).find();
  }

  /** Columns without the blank ones behind the last figure and, if wanted, before the first. */
  private static List<Integer> withoutEnds(Row row, List<Integer> columns, boolean atStart) {
    int from = 0;
    int to = columns.size();
    while (row.cell(columns.get(to - 1)).isBlank()) {
      to--;
    }
    while (atStart && row.cell(columns.get(from)).isBlank()) {
      from++;
    }
    return columns.subList(from, to);
  }

  /** The first columns of the cells behind a label. */
  private static List<Integer> columns(Row row, int label) {
    List<Integer> columns = new ArrayList<>();
    GridCell before = label < row.size() ? row.cell(label) : null;
    for (int i = label + 1; i < row.size(); i++) {
      if (row.cell(i) != before) {
        columns.add(i);
      }
      before = row.cell(i);
    }
    return columns;
  }
}
