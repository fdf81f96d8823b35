package org.opendisclosure.io.grid;

import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.Characters;
import org.opendisclosure.io.text.LabelKey;

/**
 * A cell of a table as its source prints it. Each place of the grid holds the cell that covers it,
 * so that one object in several places, side by side or one below the other, is a merged cell.
 */
public final class GridCell {

  private final String field;
  private final String text;
  private final boolean isBlank;
  private final int line;
  private final int column;
  private @Nullable LabelKey key;
  private @Nullable Boolean isNumber;

  /**
   * A cell.
   *
   * @param field what one sees in it, marked as in a sheet ({@link Neutral})
   * @param line the line of its first place
   * @param column the column of its first place, from 0
   */
  GridCell(String field, int line, int column) {
    this.field = field;
    this.text = Neutral.original(field);
    this.isBlank = Characters.isBlank(field);
    this.line = line;
    this.column = column;
  }

  /** What one sees in the cell, with neutralisation undone. */
  public String text() {
    return text;
  }

  /** What one sees in the cell, as it stands. */
  public String field() {
    return field;
  }

  /** What the text says as a label. */
  public LabelKey key() {
    LabelKey known = key;
    if (known == null) {
      known = LabelKey.of(text);
      key = known;
    }
    return known;
  }

  /** Whether the text looks like a number. */
  public boolean isNumber() {
    Boolean known = isNumber;
    if (known == null) {
      known = NumberLook.is(text);
      isNumber = known;
    }
    return known;
  }

  int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public boolean isBlank() {
    return isBlank;
  }

  @Override
  public String toString() {
    return line + ":" + column + " " + text;
  }
}
