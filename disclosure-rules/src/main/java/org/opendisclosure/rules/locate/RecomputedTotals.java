package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One wrong detail whose totals were recomputed with it: the totals agree with their parts, but an
 * equation that is no total, such as the balance of a column, fails. Changing the detail changes
 * its totals for free. A search for the fewest cells never finds these.
 */
final class RecomputedTotals {

  private final Equations equations;
  private final int[][] changed;
  private final long[][] shares;
  private final int[][] rows;
  private final long[][] effects;

  /**
   * Works out for every detail which totals follow it and which equations that leaves changed.
   *
   * @param totals for each equation the cell whose total it states, or −1 if it states none
   */
  RecomputedTotals(Equations equations, int[] totals) {
    this.equations = equations;
    int cells = equations.cells();
    this.changed = new int[cells][];
    this.shares = new long[cells][];
    this.rows = new int[cells][];
    this.effects = new long[cells][];
    int[] definition = new int[cells];
    Arrays.fill(definition, -1);
    for (int row = totals.length - 1; row >= 0; row--) {
      if (totals[row] >= 0) {
        definition[totals[row]] = row;
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      if (definition[cell] < 0 && equations.rowsOf(cell).length > 0) {
        follow(cell, definition);
      }
    }
  }

  private void follow(int detail, int[] definition) {
    long[] share = new long[equations.cells()];
    share[detail] = 1;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int total = 0; total < share.length; total++) {
        long sum =
            definition[total] < 0 ? 0 : parts(equations.row(definition[total]), total, share);
        if (definition[total] >= 0 && sum != share[total]) {
          share[total] = sum;
          grows = true;
        }
      }
    }
    changed[detail] = nonZero(share);
    shares[detail] = Arrays.stream(changed[detail]).mapToLong(cell -> share[cell]).toArray();
    long[] effect = new long[equations.size()];
    for (int row = 0; row < effect.length; row++) {
      effect[row] = equations.row(row).withConstant(0).at(share);
    }
    rows[detail] = nonZero(effect);
    effects[detail] = Arrays.stream(rows[detail]).mapToLong(row -> effect[row]).toArray();
  }

  private static long parts(SparseRow row, int total, long[] share) {
    long sum = 0;
    for (int place = 0; place < row.size(); place++) {
      if (row.cell(place) != total) {
        sum += row.factorAt(place) * share[row.cell(place)];
      }
    }
    return -sum / row.factor(total);
  }

  private static int[] nonZero(long[] numbers) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != 0) {
        places.add(i);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** For each detail that explains all residuals: the change of it and of its totals. */
  List<List<Change>> find(
      long[] stated, long[] residuals, List<Integer> failing, Permitted permitted) {
    List<List<Change>> found = new ArrayList<>();
    for (int detail = 0; detail < changed.length; detail++) {
      if (changed[detail] != null && changed[detail].length > 1) {
        long delta = delta(detail, residuals, failing);
        if (delta != 0) {
          keep(found, detail, delta, stated, permitted);
        }
      }
    }
    return found;
  }

  private long delta(int detail, long[] residuals, List<Integer> failing) {
    int[] in = rows[detail];
    if (in.length != failing.size() || residuals[in[0]] % effects[detail][0] != 0) {
      return 0;
    }
    long delta = -residuals[in[0]] / effects[detail][0];
    for (int i = 0; i < in.length; i++) {
      if (residuals[in[i]] + effects[detail][i] * delta != 0) {
        return 0;
      }
    }
    return delta;
  }

  private void keep(
      List<List<Change>> found, int detail, long delta, long[] stated, Permitted permitted) {
    long[] values = stated.clone();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < changed[detail].length; i++) {
      int cell = changed[detail][i];
      if (!permitted.mayChange(cell)) {
        return;
      }
      values[cell] = Math.addExact(stated[cell], Math.multiplyExact(shares[detail][i], delta));
      Change change = new Change(cell, stated[cell], values[cell]);
      changes.add(cell == detail ? 0 : changes.size(), change);
    }
    if (permitted.holds(values)) {
      found.add(List.copyOf(changes));
    }
  }
}
