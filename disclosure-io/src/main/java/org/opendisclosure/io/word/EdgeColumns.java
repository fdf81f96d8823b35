package org.opendisclosure.io.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table, of which the rows only tell the edges of their cells. Edges that lie
 * closer together than any cell is wide are one, since programs round them and people move them.
 * The edges of a row go from left to right, in twentieths of a point; none if nothing tells.
 */
public final class EdgeColumns {

  /** A millimetre, into which no figure fits. */
  private static final int CLOSE = 57;

  private final int[] edges;

  private EdgeColumns(int[] edges) {
    this.edges = edges;
  }

  /** The columns of a table by the edges of its rows. */
  public static EdgeColumns of(List<int[]> rows) {
    int[] all = rows.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    int narrowest = rows.stream().mapToInt(EdgeColumns::narrowest).min().orElse(CLOSE);
    int close = Math.min(CLOSE, narrowest / 2);
    List<Integer> columns = new ArrayList<>();
    for (int edge : all) {
      if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > close) {
        columns.add(edge);
      }
    }
    return new EdgeColumns(columns.stream().mapToInt(Integer::intValue).toArray());
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
  public int before(int[] row) {
    return row.length == 0 ? 0 : column(row[0]);
  }

  /** How many columns a cell of a row covers; one if its edges are not known. */
  public int columns(int[] row, int cell) {
    return cell + 1 < row.length ? Math.max(1, column(row[cell + 1]) - column(row[cell])) : 1;
  }
}
