package org.opendisclosure.io.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table, of which the rows only tell the edges of their cells. Edges that lie
 * closer together than any cell is wide are one, since programs round them and people move them.
 */
final class DocGrid {

  /** In twentieths of a point: a millimetre, into which no figure fits. */
  private static final int CLOSE = 57;

  private final int[] edges;

  private DocGrid(int[] edges) {
    this.edges = edges;
  }

  static DocGrid of(List<DocRowShape> rows) {
    List<int[]> own = rows.stream().map(DocRowShape::edges).toList();
    int[] all = own.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    int close = Math.min(CLOSE, own.stream().mapToInt(DocGrid::narrowest).min().orElse(CLOSE) / 2);
    List<Integer> columns = new ArrayList<>();
    for (int edge : all) {
      if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > close) {
        columns.add(edge);
      }
    }
    return new DocGrid(columns.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int narrowest(int[] row) {
    int narrowest = 2 * CLOSE;
    for (int i = 1; i < row.length; i++) {
      int width = row[i] - row[i - 1];
      narrowest = width > 0 ? Math.min(narrowest, width) : narrowest;
    }
    return narrowest;
  }

  /** The column that begins at an edge. */
  private int column(int edge) {
    int found = Arrays.binarySearch(edges, edge);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** How many columns stand before the first cell of a row. */
  int before(DocRowShape row) {
    int[] own = row.edges();
    return own.length == 0 ? 0 : column(own[0]);
  }

  /** How many columns a cell of a row covers; one if its edges are not known. */
  int columns(DocRowShape row, int cell) {
    int[] own = row.edges();
    return cell + 1 < own.length ? Math.max(1, column(own[cell + 1]) - column(own[cell])) : 1;
  }
}
