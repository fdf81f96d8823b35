package org.opendisclosure.io.drawn;

import java.util.List;

/** Cells without text in which something else is drawn that may stand for a figure. */
final class PicturedCells {

  /** How far from the lines around a cell that is drawn which is no part of them, in points. */
  private static final double APART = 1;

  private final Areas areas;
  private final double[] rows;
  private final double[] columns;
  private final List<List<Glyph>> contents;
  private final boolean[] pictured;

  /**
   * The cells of a table.
   *
   * @param contents what stands in each area, at its first place
   */
  PicturedCells(Areas areas, double[] rows, double[] columns, List<List<Glyph>> contents) {
    this.areas = areas;
    this.rows = rows;
    this.columns = columns;
    this.contents = contents;
    this.pictured = new boolean[areas.count()];
  }

  /** Takes what is drawn within the table. */
  void add(Box picture) {
    int row = Grid.index(rows, picture.top() + picture.height() / 2);
    int column = Grid.index(columns, picture.left() + picture.width() / 2);
    int cell = areas.first(row * areas.width() + column);
    pictured[cell] |= contents.get(cell).isEmpty() && areas.isCell(cell) && isIn(cell, picture);
  }

  private boolean isIn(int cell, Box picture) {
    int row = cell / areas.width();
    int column = cell % areas.width();
    return picture.top() > rows[row] + APART
        && picture.bottom() < rows[row + areas.rows(cell)] - APART
        && picture.left() > columns[column] + APART
        && picture.right() < columns[column + areas.columns(cell)] - APART;
  }

  /** Whether a cell is one; a row of pictures only is furniture. */
  boolean has(int cell) {
    return pictured[cell] && hasText(cell / areas.width());
  }

  private boolean hasText(int row) {
    for (int place = row * areas.width(); place < (row + 1) * areas.width(); place++) {
      if (!contents.get(areas.first(place)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
