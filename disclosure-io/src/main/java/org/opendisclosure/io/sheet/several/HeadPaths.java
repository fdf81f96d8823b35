package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;

/**
 * The headings over each column, outermost first. Where merged cells were lost, a heading reaches
 * over the blank places right of it that have headings of their own below.
 */
final class HeadPaths {

  private final List<Row> rows;
  private final int first;

  /**
   * The paths of a head.
   *
   * @param rows its rows
   * @param first the first column of figures, beyond which no heading reaches from the left
   */
  HeadPaths(List<Row> rows, int first) {
    this.rows = rows;
    this.first = first;
  }

  List<Row> rows() {
    return rows;
  }

  int width() {
    return rows.stream().mapToInt(Row::size).max().orElse(0);
  }

  /** The headings over a column; none if nothing stands there. */
  List<GridCell> over(int column) {
    List<GridCell> path = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      GridCell cell = cell(rows.get(i), column, !path.isEmpty());
      if (cell != null && !path.contains(cell)) {
        path.add(0, cell);
      }
    }
    return path;
  }

  private @Nullable GridCell cell(Row row, int column, boolean hasBelow) {
    GridCell own = column < row.size() ? row.cell(column) : null;
    if (own != null && !own.isBlank()) {
      return own;
    }
    for (int i = Math.min(column, row.size()) - 1; hasBelow && i >= first; i--) {
      if (!row.cell(i).isBlank()) {
        return row.cell(i);
      }
    }
    return null;
  }
}
