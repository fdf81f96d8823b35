package org.opendisclosure.io.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** Reads table two: blocks of lines, each under its own column headings. */
final class BlockParser {

  private final SheetContent content;
  private final Table table;
  private final List<Cell> allCells;
  private final LineMatcher matcher;
  private final LineCells figures;
  private List<String> headings = List.of();
  private String after = "";

  /**
   * A parser.
   *
   * @param content takes the figures
   * @param table table two
   * @param areFilled whether rows go on in blanks to the end of their table
   */
  BlockParser(SheetContent content, Table table, boolean areFilled) {
    this.content = content;
    this.table = table;
    this.allCells = table.lines().stream().flatMap(line -> line.cells().stream()).toList();
    this.matcher = new LineMatcher(content.words().labels(), table);
    this.figures = new LineCells(content, areFilled);
  }

  /** Whether a label stands over a block, in any edition. */
  static boolean heads(LabelKey key) {
    return Stream.of(Edition.ANNUAL_REPORT_2019, Edition.ANNUAL_REPORT_2021)
        .flatMap(edition -> edition.catalogue().tables().stream())
        .filter(table -> !PrintedTable.isReview(table) && !PrintedTable.isApplicants(table))
        .flatMap(table -> table.lines().stream())
        .flatMap(line -> line.stubs().stream())
        .anyMatch(stub -> SheetFormat.is(stub, key));
  }

  void read(List<Row> rows) {
    rows.forEach(row -> matcher.expect(row.texts(0)));
    for (Row row : rows) {
      int first = row.firstColumn(0);
      LabelKey key = LabelKey.of(row.text(first));
      if (row.isOneText() && content.words().labels().isGroup(key)) {
        headings = List.of();
      } else if (isHeadings(row, first)) {
        headings = row.texts(0);
      } else {
        line(row, first);
      }
    }
  }

  private boolean isHeadings(Row row, int first) {
    return SheetFormat.is(SheetFormat.CONTENT, LabelKey.of(row.text(first)))
        || !matcher.knows(row.text(first)) && ColumnMatch.count(row, allCells) > 1;
  }

  private void line(Row row, int first) {
    int label = label(row, first);
    LineMatcher.Match match = matcher.next(row.text(label), List.of());
    if (!match.isFound()) {
      content.keep(table, after, row, label, row.texts(label + 1), match.outcome());
      return;
    }
    content.noteNear(match, row, label);
    Line line = match.found();
    after = line.id();
    List<Cell> cells = ColumnMatch.printed(line.cells());
    int[] places = ColumnMatch.of(headings, label + 1, cells);
    BitSet inRow = ColumnGaps.figures(List.of(row), matcher::knows);
    if (ColumnGaps.fill(cells, places, label + 1, inRow, headings)) {
      content.notes().correct(row, row.text(label), "", Problems.lostHeading());
    }
    if (headings.stream().skip(label + 1).allMatch(String::isBlank)) {
      figures.readInOrder(line, row, label);
    } else {
      figures.read(line, row, label, places, headings);
    }
  }

  /** The label stands first, or behind the block's heading where that was merged with it. */
  private int label(Row row, int first) {
    int second = row.firstColumn(first + 1);
    boolean isBehind =
        content.words().labels().isGroup(LabelKey.of(row.text(first)))
            && second >= 0
            && matcher.knows(row.text(second));
    return isBehind ? second : first;
  }
}
