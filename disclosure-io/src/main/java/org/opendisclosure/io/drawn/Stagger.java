package org.opendisclosure.io.drawn;

import java.util.List;
import org.opendisclosure.io.grid.Row;

/**
 * Tells tables whose cells are pushed to the left, as programs draw merged cells for which a
 * document states no widths: each cell is as wide as any other, and the last one takes the rest. A
 * figure then stands as many columns before its heading as its row has fewer cells.
 *
 * <p>Such a table has columns in which some rows have their figures and others their labels.
 */
final class Stagger {

  /** How many rows of each sort it takes: one alone may be a slip. */
  private static final int LEAST = 2;

  private Stagger() {}

  /** Whether the rows of a table are such. */
  static boolean isIn(List<Row> rows) {
    int width = rows.stream().mapToInt(Row::size).max().orElse(0);
    if (!rows.stream().allMatch(Stagger::isPushedLeft)) {
      return false;
    }
    for (int column = 1; column < width; column++) {
      int place = column;
      long labels = rows.stream().filter(row -> hasLabel(row, place)).count();
      long figures = rows.stream().filter(row -> isFigure(row, place)).count();
      if (labels >= LEAST && figures >= LEAST) {
        return true;
      }
    }
    return false;
  }

  /** Whether only its last cell covers several columns, but for blank ones. */
  private static boolean isPushedLeft(Row row) {
    int next = row.size();
    for (int column = row.size() - 1; column >= 0; column--) {
      if (row.startsAt(column)) {
        if (!row.isBlank(column) && next - column > 1 && next < row.size()) {
          return false;
        }
        next = column;
      }
    }
    return true;
  }

  /** Whether words stand in a column, and a figure to their right. */
  private static boolean hasLabel(Row row, int column) {
    if (row.text(column).codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    for (int right = column + 1; right < row.size(); right++) {
      if (isFigure(row, right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(Row row, int column) {
    String text = row.text(column);
    return AlignedTable.isFigure(text) && text.codePoints().anyMatch(Character::isDigit);
  }
}
