package org.opendisclosure.io.sheet;

/**
 * A cell of a table as its source prints it. Each place of the grid holds the cell that covers it,
 * so that one object in several places, side by side or one below the other, is a merged cell.
 */
public final class GridCell {

  private final String text;
  private final int line;
  private final int column;

  /**
   * A cell.
   *
   * @param text what one sees in it, marked as in a sheet ({@link Neutral})
   * @param line the line of its first place
   * @param column the column of its first place, from 0
   */
  GridCell(String text, int line, int column) {
    this.text = text;
    this.line = line;
    this.column = column;
  }

  /** What one sees in the cell, with neutralisation undone. */
  public String text() {
    return Neutral.original(text);
  }

  /** What one sees in the cell, as it stands. */
  String field() {
    return text;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public String toString() {
    return line + ":" + column + " " + text;
  }
}
