package org.opendisclosure.io.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lays the cells of one table out on a grid, row by row: places that a cell from above covers are
 * passed over, as on a web page, or named, as in a document.
 */
public final class GridBuilder {

  /** No form comes near; what is beyond is left out. */
  public static final int MAX_COLUMNS = 200;

  private final List<GridCell> above = new ArrayList<>();
  private final int[] reaching = new int[MAX_COLUMNS];
  private List<GridCell> cells = new ArrayList<>();
  private BitSet starts = new BitSet();
  private int line;

  /** Starts a row. */
  public void startRow(int number) {
    line = number;
    cells = new ArrayList<>();
    starts = new BitSet();
  }

  /** The place at which the next cell stands. */
  public int next() {
    passCovered();
    return cells.size();
  }

  /**
   * Adds a cell at the next place into which none from above reaches.
   *
   * @param text what one sees in it, as it stands
   * @param columns how many columns it covers
   * @param rows how many rows it covers, this one among them
   */
  public void cell(String text, int columns, int rows) {
    passCovered();
    put(Neutral.kept(text), columns, rows);
  }

  /** Adds blank places that are no cells, such as those before the first cell of a row. */
  public void leave(int columns) {
    for (int i = 0; i < columns; i++) {
      put("", 1, 1);
    }
  }

  /** Adds the places of a cell from above that the source names again in this row. */
  public void covered(int columns) {
    for (int i = 0; i < columns && cells.size() < MAX_COLUMNS; i++) {
      int column = cells.size();
      if (column < above.size()) {
        cells.add(above.get(column));
      } else {
        put("", 1, 1);
      }
    }
  }

  private void passCovered() {
    while (cells.size() < MAX_COLUMNS && reaching[cells.size()] > 0) {
      reaching[cells.size()]--;
      cells.add(above.get(cells.size()));
    }
  }

  private void put(String text, int columns, int rows) {
    int first = cells.size();
    GridCell cell = new GridCell(text, line, first);
    for (int i = 0; i < columns && cells.size() < MAX_COLUMNS; i++) {
      reaching[cells.size()] = rows - 1;
      cells.add(cell);
    }
    if (first < MAX_COLUMNS) {
      starts.set(first);
    }
  }

  /** Ends the row. */
  public Row endRow() {
    passCovered();
    for (int i = 0; i < cells.size(); i++) {
      if (i < above.size()) {
        above.set(i, cells.get(i));
      } else {
        above.add(cells.get(i));
      }
    }
    return Row.of(line, cells, starts);
  }
}
