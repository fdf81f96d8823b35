package org.opendisclosure.io.docx;

import java.util.Arrays;
import java.util.List;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;

/** Divides the width of a page among the columns of a table by what stands in them. */
final class ColumnWidths {

  private static final int NARROWEST = 3;
  private static final int WIDEST = 24;

  private final int[] characters;

  private ColumnWidths(int columns) {
    characters = new int[columns];
    Arrays.fill(characters, NARROWEST);
  }

  /** The widths, which add up to the whole. */
  static int[] of(PrintedTable table, int whole) {
    ColumnWidths widths = new ColumnWidths(table.columns());
    for (PrintedTable.Section section : table.sections()) {
      widths.take(section.head());
      widths.take(section.body());
    }
    return widths.divide(whole);
  }

  private void take(List<List<TableCell>> rows) {
    TableGrid grid = new TableGrid(characters.length);
    for (List<TableCell> row : rows) {
      for (TableGrid.Place place : grid.row(row)) {
        if (place.isStart() && place.cell().columns() == 1) {
          characters[place.column()] = Math.max(characters[place.column()], width(place.cell()));
        }
      }
    }
  }

  /**
   * Labels of lines stay on one line as far as possible; what is merged or heads a column wraps.
   */
  private static int width(TableCell cell) {
    if (cell instanceof TableCell.Label label) {
      int lines = label.scope() == TableCell.Scope.ROW ? 1 : Math.max(2, cell.rows());
      return Math.min(WIDEST, (label.text().length() + lines - 1) / lines);
    }
    return cell instanceof TableCell.Figure ? NARROWEST + 1 : NARROWEST;
  }

  private int[] divide(int whole) {
    int sum = Arrays.stream(characters).sum();
    int[] widths = Arrays.stream(characters).map(width -> width * whole / sum).toArray();
    widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
    return widths;
  }
}
