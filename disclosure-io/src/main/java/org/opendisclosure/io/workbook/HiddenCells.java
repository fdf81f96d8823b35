package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.model.text.Sentence;

/**
 * The rows and columns of a sheet that nobody sees. What stands in them is not used, and the
 * figures among it are told.
 */
public final class HiddenCells {

  /** So short that a note leaves neither it nor the letters of a column out between figures. */
  private static final String SEPARATOR = ";";

  /** A figure that nobody sees. */
  private record Figure(CellPlace place, String text) {

    String named() {
      return place.name() + ": " + text;
    }
  }

  private final NavigableSet<Integer> rows = new TreeSet<>();
  private final BitSet columns = new BitSet();

  /** Hides a row, from 0. */
  public void row(int row) {
    rows.add(row);
  }

  /** Hides columns, from 0, up to before another. */
  public void columns(int from, int to) {
    int end = Math.min(to, SheetRows.MAX_COLUMNS);
    if (from < end) {
      columns.set(from, end);
    }
  }

  /** What one sees of merged cells, which show their text as long as a place of them is seen. */
  MergedCells seen(MergedCells cells) {
    int row = cells.firstRow();
    while (rows.contains(row)) {
      row++;
    }
    int column = columns.nextClearBit(cells.firstColumn());
    return row <= cells.lastRow() && column <= cells.lastColumn()
        ? new MergedCells(row, cells.lastRow(), column, cells.lastColumn())
        : cells;
  }

  /** Takes what nobody sees out of a sheet. */
  void leaveOut(SheetRows sheet) {
    rows.forEach(row -> leaveOutRow(sheet, row));
    columns.stream().forEach(column -> leaveOutColumn(sheet, column));
    sheet.rows().values().removeIf(Map::isEmpty);
  }

  private static void leaveOutRow(SheetRows sheet, int row) {
    List<Figure> figures = new ArrayList<>();
    NavigableMap<Integer, String> cells = sheet.rows().remove(row);
    if (cells != null) {
      cells.forEach((column, text) -> take(figures, row, column, text));
    }
    String name = String.valueOf(row + 1);
    tell(sheet, figures, WorkbookProblems.hidden("第" + name + "行", "row " + name));
  }

  private static void leaveOutColumn(SheetRows sheet, int column) {
    List<Figure> figures = new ArrayList<>();
    sheet.rows().forEach((row, cells) -> take(figures, row, column, cells.remove(column)));
    String name = CellPlace.columnName(column);
    tell(sheet, figures, WorkbookProblems.hidden(name + "列", "column " + name));
  }

  private static void take(List<Figure> figures, int row, int column, @Nullable String text) {
    if (text != null && NumberLook.is(text)) {
      figures.add(new Figure(new CellPlace(row, column), text));
    }
  }

  private static void tell(SheetRows sheet, List<Figure> figures, Sentence message) {
    if (!figures.isEmpty()) {
      CellPlace first = figures.get(0).place();
      String raw = String.join(SEPARATOR, figures.stream().map(Figure::named).toList());
      sheet.note(Note.Kind.REFUSED, first.row(), first.column(), raw, message);
    }
  }
}
