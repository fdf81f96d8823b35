package org.opendisclosure.io.workbook;

/** The places that one merged cell takes, from 0. */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** What lies between two corners, cut off at the last column that is read. */
  public static MergedCells between(CellPlace one, CellPlace other) {
    int last = Math.max(one.column(), other.column());
    return new MergedCells(
        Math.min(one.row(), other.row()),
        Math.max(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.min(last, SheetRows.MAX_COLUMNS - 1));
  }

  /** The places of the same columns in a row. */
  public MergedCells inRow(int row) {
    return new MergedCells(row, row + lastRow - firstRow, firstColumn, lastColumn);
  }

  boolean hasRow(int row) {
    return row >= firstRow && row <= lastRow;
  }

  boolean hasColumn(int column) {
    return column >= firstColumn && column <= lastColumn;
  }

  boolean overlaps(MergedCells other) {
    return firstRow <= other.lastRow
        && other.firstRow <= lastRow
        && firstColumn <= other.lastColumn
        && other.firstColumn <= lastColumn;
  }
}
