package org.opendisclosure.io.docx;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.print.TableCell;

/**
 * Spreads the cells of a printed table over its rows: Word wants a cell in every row, also where
 * one from above reaches down.
 */
final class TableGrid {

  /**
   * A cell in one of the rows that it covers.
   *
   * @param cell the cell
   * @param column its first column
   * @param isStart whether it starts in this row
   */
  record Place(TableCell cell, int column, boolean isStart) {}

  private final Place[] above;
  private final int[] rowsLeft;

  TableGrid(int columns) {
    above = new Place[columns];
    rowsLeft = new int[columns];
  }

  /** The next row from the left: the cells that start in it, and those from above that cover it. */
  List<Place> row(List<TableCell> starting) {
    List<Place> places = new ArrayList<>();
    int column = 0;
    for (TableCell cell : starting) {
      column = covered(column, places);
      Place place = new Place(cell, column, true);
      above[column] = new Place(cell, column, false);
      rowsLeft[column] = cell.rows() - 1;
      places.add(place);
      column += cell.columns();
    }
    covered(column, places);
    return places;
  }

  private int covered(int from, List<Place> places) {
    int column = from;
    while (column < above.length && rowsLeft[column] > 0) {
      rowsLeft[column]--;
      places.add(above[column]);
      column += above[column].cell().columns();
    }
    return column;
  }
}
