package org.opendisclosure.rules.search;

import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.SparseRow;

/** An index of equations by cell: in which of them each cell stands. Immutable. */
final class CellEquations {

  private final int[][] rows;
  private final long[][] factors;

  CellEquations(Equations equations) {
    int[] sizes = sizes(equations);
    rows = new int[sizes.length][];
    factors = new long[sizes.length][];
    for (int cell = 0; cell < sizes.length; cell++) {
      rows[cell] = new int[sizes[cell]];
      factors[cell] = new long[sizes[cell]];
    }
    for (int number = equations.size() - 1; number >= 0; number--) {
      SparseRow row = equations.row(number);
      for (int place = 0; place < row.size(); place++) {
        int cell = row.cell(place);
        rows[cell][--sizes[cell]] = number;
        factors[cell][sizes[cell]] = row.factorAt(place);
      }
    }
  }

  private static int[] sizes(Equations equations) {
    int[] sizes = new int[equations.cells()];
    for (int number = 0; number < equations.size(); number++) {
      SparseRow row = equations.row(number);
      for (int place = 0; place < row.size(); place++) {
        sizes[row.cell(place)]++;
      }
    }
    return sizes;
  }

  /** The equations in which a cell stands, in ascending order; not to be changed. */
  int[] rowsOf(int cell) {
    return rows[cell];
  }

  /** The cell's factors in {@link #rowsOf}; not to be changed. */
  long[] factorsOf(int cell) {
    return factors[cell];
  }
}
