package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
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
      BigInteger[] residuals,
      List<Integer> failing,
      PermittedFigures permitted) {
    SparseRow shortest = equations.row(failing.get(0));
    for (int row : failing) {
      shortest = equations.row(row).size() < shortest.size() ? equations.row(row) : shortest;
    }
    List<NumberedChange> found = new ArrayList<>();
    for (int place = 0; place < shortest.size(); place++) {
      int cell = shortest.cell(place);
      if (permitted.mayChange(cell)) {
        delta(columns, cell, residuals, failing)
            .flatMap(delta -> NumberedChange.by(cell, stated[cell], delta))
            .filter(change -> holds(stated, cell, change.needed(), permitted))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The change of the cell that cancels all residuals and touches nothing else. */
  static Optional<BigInteger> delta(
      CellEquations columns, int cell, BigInteger[] residuals, List<Integer> failing) {
    int[] rows = columns.rowsOf(cell);
    return rows.length == failing.size()
        ? Cancelling.delta(rows, columns.factorsOf(cell), residuals)
        : Optional.empty();
  }

  private static boolean holds(long[] stated, int cell, long needed, PermittedFigures permitted) {
    long before = stated[cell];
    stated[cell] = needed;
    boolean holds = permitted.holds(stated);
    stated[cell] = before;
    return holds;
  }
}
