package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.PageNumber;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Reads rows below a head that names lines, side by side, instead of their own labels. */
final class LinesAcross {

  private final SheetContent content;
  private final Table table;
  private final HeadWords words;
  private final MissingColumns columns;
  private final Map<ColumnLines, List<Row>> sections = new LinkedHashMap<>();

  LinesAcross(SheetContent content, HeadWords words, MissingColumns columns) {
    this.content = content;
    this.columns = columns;
    this.words = words;
    this.table = words.table();
  }

  /** Takes the rows below a head. */
  void add(ColumnLines lines, List<Row> rows) {
    sections.put(lines, List.copyOf(rows));
  }

  /** Reads all rows; of numbers that may be of pages, those beside which there is nothing else. */
  void read() {
    boolean hasMore =
        sections.values().stream().flatMap(List::stream).anyMatch(row -> !PageNumber.isPlain(row));
    sections.forEach((lines, rows) -> read(lines, rows, hasMore));
  }

  private void read(ColumnLines lines, List<Row> rows, boolean hasMore) {
    Head head = lines.head();
    LineFigures figures = new LineFigures(content, rows, head.width());
    boolean isUnlabelled = false;
    for (Row row : rows) {
      if (isTransposed(row, head)) {
        transposed(head, row, figures);
      } else if (hasMore && PageNumber.isPlain(row) || isUnlabelled && isLabelled(row)) {
        keep(row);
      } else {
        figures(lines, row, figures);
        isUnlabelled |= !isLabelled(row);
      }
    }
  }

  /** Whether a row begins with words; one that does below one that does not is a remark. */
  private static boolean isLabelled(Row row) {
    int first = row.firstColumn(0);
    return NumberLook.hasWord(row.field(first)) && !row.isNumber(first);
  }

  /** Whether the label of the row names the column, and those over it no column. */
  private boolean isTransposed(Row row, Head head) {
    int label = row.firstColumn(0);
    return words.isColumn(row.key(label)) && head.firstFigure() < 0;
  }

  private void transposed(Head head, Row row, LineFigures figures) {
    int label = row.firstColumn(0);
    LabelKey column = row.key(label);
    List<Cell> cells = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = label + 1; i < head.width(); i = head.end(i)) {
      List<Line> lines = words.lines(head.key(i));
      Line line = lines.size() == 1 ? lines.get(0) : null;
      for (Cell cell : line == null ? List.<Cell>of() : words.printed(line)) {
        if (words.isColumn(cell, column) && !cells.contains(cell)) {
          cells.add(cell);
          places.add(i);
        }
      }
    }
    read(cells, places.stream().mapToInt(i -> i).toArray(), row, label, head, figures);
  }

  private void figures(ColumnLines lines, Row row, LineFigures figures) {
    Head head = lines.head();
    @Nullable Cell[] places = lines.areLabelled() ? lines.byLabel() : null;
    if (places != null) {
      if (lines.fill(places, row)) {
        content.notes().correct(row, table.title(), "", Problems.LOST_HEADING);
      }
      figures(places, head, row, figures);
      return;
    }
    places = lines.byOccurrence();
    if (places == null || lines.areLabelled() && !lines.fits(places)) {
      unclear(lines, row, figures);
      return;
    }
    content.notes().correct(row, table.title(), "", Problems.POSITIONAL);
    figures(places, head, row, figures);
  }

  /** Reads a row in the order of headings that stand over no columns, or refuses it. */
  private void unclear(ColumnLines lines, Row row, LineFigures figures) {
    List<Cell> cells = CrowdedHead.cells(lines.head(), words);
    if (cells.isEmpty() || row.size() != cells.size() || !row.startsAt(row.size() - 1)) {
      int expected = table.lines().stream().mapToInt(line -> line.cells().size()).sum();
      content
          .unused()
          .refuse(
              row,
              -1,
              lines.areLabelled()
                  ? Problems.UNCLEAR_GROUPS
                  : Problems.wrongWidth(expected, lines.head().width()));
      return;
    }
    content.notes().correct(row, table.title(), "", Problems.CROWDED_HEAD);
    List<String> columns = cells.stream().map(Cell::column).toList();
    Head head = new Head(words, List.of(Row.of(row.line(), columns)));
    figures(cells.toArray(Cell[]::new), head, row, figures);
  }

  private void figures(@Nullable Cell[] found, Head head, Row row, LineFigures figures) {
    int[] places = IntStream.range(0, found.length).filter(i -> found[i] != null).toArray();
    List<Cell> cells = new ArrayList<>();
    for (int place : places) {
      cells.add(Objects.requireNonNull(found[place]));
    }
    read(cells, places, row, -1, head, figures);
  }

  private void read(
      List<Cell> cells, int[] places, Row row, int label, Head head, LineFigures figures) {
    Labelled labelled =
        new Labelled(
            row, head, label, false, new LineMatcher.Match(LineMatcher.Outcome.UNKNOWN, null));
    columns.found(cells, places);
    figures.read(cells, places, labelled, List.of(), label + 1);
  }

  private void keep(Row row) {
    int label = row.firstColumn(0);
    Line last = table.lines().get(table.lines().size() - 1);
    content
        .unused()
        .keep(
            table,
            last.id(),
            Optional.empty(),
            Optional.empty(),
            row,
            label,
            row.texts(label + 1),
            LineMatcher.Outcome.UNKNOWN);
  }
}
