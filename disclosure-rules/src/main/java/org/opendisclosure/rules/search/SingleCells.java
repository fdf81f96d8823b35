package org.opendisclosure.rules.search;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Permitted;
import org.opendisclosure.rules.locate.SparseRow;

/**
 * The single cells whose change alone explains all residuals: those whose factors in the equations
 * are proportional to the residuals. Without a search, in the time it takes to look along the
 * shortest failing equation.
 */
final class SingleCells {

  private SingleCells() {}

  /**
   * The changes that explain the residuals each on its own.
   *
   * @param failing the failing equations, at least one
   */
  static List<NumberedChange> find(
      Equations equations,
      CellEquations columns,
      long[] stated,
      long[] residuals,
      List<Integer> failing,
      Permitted permitted) {
    SparseRow shortest = equations.row(failing.get(0));
    for (int row : failing) {
      shortest = equations.row(row).size() < shortest.size() ? equations.row(row) : shortest;
    }
    List<NumberedChange> found = new ArrayList<>();
    for (int place = 0; place < shortest.size(); place++) {
      int cell = shortest.cell(place);
      long delta = permitted.mayChange(cell) ? delta(columns, cell, residuals, failing) : 0;
      if (delta != 0) {
        long needed = Math.addExact(stated[cell], delta);
        if (holds(stated, cell, needed, permitted)) {
          found.add(new NumberedChange(cell, stated[cell], needed));
        }
      }
    }
    return found;
  }

  /** The change of the cell that cancels all residuals and touches nothing else; 0 if none does. */
  static long delta(CellEquations columns, int cell, long[] residuals, List<Integer> failing) {
    int[] rows = columns.rowsOf(cell);
    long[] factors = columns.factorsOf(cell);
    if (rows.length != failing.size() || residuals[rows[0]] % factors[0] != 0) {
      return 0;
    }
    long delta = -residuals[rows[0]] / factors[0];
    for (int i = 0; i < rows.length; i++) {
      if (residuals[rows[i]] == 0
          || Math.addExact(residuals[rows[i]], Math.multiplyExact(factors[i], delta)) != 0) {
        return 0;
      }
    }
    return delta;
  }

  private static boolean holds(long[] stated, int cell, long needed, Permitted permitted) {
    long before = stated[cell];
    stated[cell] = needed;
    boolean holds = permitted.holds(stated);
    stated[cell] = before;
    return holds;
  }
}
