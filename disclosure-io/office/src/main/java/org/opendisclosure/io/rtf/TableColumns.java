package org.opendisclosure.io.rtf;

import java.util.List;
import java.util.TreeSet;

/** The columns of a table, found by the edges of its cells. */
final class TableColumns {

  /** Edges as near as this are one: programs round them row by row. */
  private static final int SAME = 15;

  private final int[] edges;

  private TableColumns(int[] edges) {
    this.edges = edges;
  }

  static TableColumns of(List<RowShape> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    for (RowShape row : rows) {
      if (!row.edges().isEmpty()) {
        all.add(row.left());
        all.addAll(row.edges());
      }
    }
    int[] edges = new int[all.size()];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - edges[count - 1] > SAME) {
        edges[count++] = edge;
      }
    }
    return new TableColumns(java.util.Arrays.copyOf(edges, count));
  }

  /** How many columns stand before a row. */
  int before(RowShape row) {
    return row.edges().isEmpty() ? 0 : place(row.left());
  }

  /** How many columns a cell covers; one if nothing is said of it. */
  int width(RowShape row, int cell) {
    if (cell >= row.edges().size()) {
      return 1;
    }
    int from = place(cell == 0 ? row.left() : row.edges().get(cell - 1));
    return Math.max(1, place(row.edges().get(cell)) - from);
  }

  /** The last edge that is not behind a place. */
  private int place(int twips) {
    int found = java.util.Arrays.binarySearch(edges, twips);
    return found >= 0 ? found : -found - 2;
  }
}
