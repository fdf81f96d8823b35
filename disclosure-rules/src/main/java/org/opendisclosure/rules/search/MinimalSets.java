package org.opendisclosure.rules.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.ExactSum;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.SparseRow;

/**
 * Finds every cheapest set of cells whose change makes all equations hold (Fellegi and Holt), by
 * branching over the cells of a failing equation and eliminating the chosen cell from the others.
 *
 * <p>Exact: whole numbers throughout, no tolerance, no bound on the size of residuals. A cell is
 * banned for the siblings of the branch that changed it, so that every set is found once and "the
 * only one" can be said. A set is no answer if the figures it needs are not determined, not whole
 * or not permitted.
 */
final class MinimalSets {

  /** What a search found. */
  record Found(List<List<NumberedChange>> sets, boolean isComplete) {}

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Equations equations;
  private final long[] stated;
  private final PermittedFigures permitted;
  private final LinearSystem system;
  private final long maxWork;
  private final List<List<NumberedChange>> sets = new ArrayList<>();
  private final BitSet banned = new BitSet();
  private final List<Integer> chosen = new ArrayList<>();
  private final List<SparseRow> pivots = new ArrayList<>();
  private long work;
  private int mostCells;
  private int cost;
  private int limit;
  private int next;

  MinimalSets(LinearSystem system, long[] stated, PermittedFigures permitted, long maxWork) {
    this.equations = system.equations();
    this.system = system;
    this.stated = stated;
    this.permitted = permitted;
    this.maxWork = maxWork;
    for (int cell = 0; cell < equations.cells(); cell++) {
      if (!permitted.mayChange(cell)) {
        banned.set(cell);
      }
    }
  }

  /**
   * Searches sets of greater and greater cost until some are found.
   *
   * @param rows the equations that are to hold; all that share cells with them must be among them
   */
  Found find(List<Integer> rows, int most) {
    SparseRow[] start = new SparseRow[rows.size()];
    for (int i = 0; i < start.length; i++) {
      int row = rows.get(i);
      start[i] = equations.row(row).withConstant(equations.residual(row, stated));
    }
    mostCells = most;
    next = 1;
    while (next < UNREACHED && sets.isEmpty() && work <= maxWork) {
      limit = next;
      next = UNREACHED;
      search(start);
    }
    return new Found(List.copyOf(sets), work <= maxWork);
  }

  private void search(SparseRow[] rows) {
    if (++work > maxWork) {
      return;
    }
    SparseRow branch = null;
    int fewest = Integer.MAX_VALUE;
    for (SparseRow row : rows) {
      if (row.hasConstant()) {
        int free = free(row);
        if (free < fewest) {
          fewest = free;
          branch = row;
        }
      }
    }
    if (fewest == 0 || !isWithinReach(rows)) {
      return;
    }
    if (branch == null) {
      accept();
    } else {
      branch(rows, branch);
    }
  }

  /** Whether the limit may suffice; the least limit that would is kept for the next round. */
  private boolean isWithinReach(SparseRow[] rows) {
    Packing packing = new Packing(rows, banned, system);
    int least = cost + packing.weight();
    if (chosen.size() + packing.cells() > mostCells) {
      return false;
    }
    if (least > limit) {
      next = Math.min(next, least);
    }
    return least <= limit;
  }

  private void branch(SparseRow[] rows, SparseRow pivot) {
    List<Integer> tried = new ArrayList<>();
    for (int place = 0; place < pivot.size(); place++) {
      int cell = pivot.cell(place);
      if (banned.get(cell)) {
        continue;
      }
      chosen.add(cell);
      cost += system.weight(cell);
      pivots.add(pivot);
      search(without(rows, cell, pivot));
      chosen.remove(chosen.size() - 1);
      cost -= system.weight(cell);
      pivots.remove(pivots.size() - 1);
      banned.set(cell);
      tried.add(cell);
    }
    tried.forEach(banned::clear);
  }

  private static SparseRow[] without(SparseRow[] rows, int cell, SparseRow pivot) {
    SparseRow[] rest = new SparseRow[rows.length - 1];
    int size = 0;
    for (SparseRow row : rows) {
      if (row != pivot) {
        rest[size++] = row.factor(cell) == 0 ? row : row.eliminate(cell, pivot);
      }
    }
    return rest;
  }

  private int free(SparseRow row) {
    int free = 0;
    for (int place = 0; place < row.size(); place++) {
      if (!banned.get(row.cell(place))) {
        free++;
      }
    }
    return free;
  }

  /** Solves for the chosen cells, the last first, and keeps the set if it is an answer. */
  private void accept() {
    long[] values = stated.clone();
    List<NumberedChange> changes = new ArrayList<>();
    for (int i = chosen.size() - 1; i >= 0; i--) {
      int cell = chosen.get(i);
      Optional<NumberedChange> change = solve(cell, pivots.get(i), changes);
      if (change.isEmpty()) {
        return;
      }
      values[cell] = change.get().needed();
      changes.add(change.get());
    }
    if (permitted.holds(values)) {
      changes.sort(Comparator.comparingInt(NumberedChange::cell));
      sets.add(List.copyOf(changes));
    }
  }

  /**
   * What a cell needs once the others are changed; empty if no change is needed or no whole figure
   * would do.
   */
  private Optional<NumberedChange> solve(int cell, SparseRow pivot, List<NumberedChange> changes) {
    ExactSum rest = new ExactSum(pivot.constant());
    for (NumberedChange change : changes) {
      long factor = pivot.factor(change.cell());
      rest.add(factor, change.needed());
      rest.add(-factor, change.stated());
    }
    return Cancelling.delta(rest.total(), pivot.factor(cell))
        .flatMap(delta -> NumberedChange.by(cell, stated[cell], delta));
  }
}
