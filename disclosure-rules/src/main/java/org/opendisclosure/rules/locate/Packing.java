package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Failing equations of which no two have a cell in common that may be changed. Each needs a change
 * of its own, so that together they say how many cells at least must be changed and at what cost.
 * Packed greedily, the shortest first.
 */
final class Packing {

  private int cells;
  private int weight;

  /**
   * Packs the equations that fail.
   *
   * @param rows equations; those fail whose constant is not 0
   * @param banned the cells that may not be changed
   * @param weights for each cell what changing it costs
   */
  Packing(SparseRow[] rows, BitSet banned, int[] weights) {
    List<SparseRow> failing = new ArrayList<>();
    for (SparseRow row : rows) {
      if (row.constant() != 0) {
        failing.add(row);
      }
    }
    failing.sort(Comparator.comparingInt(SparseRow::size));
    BitSet used = new BitSet();
    for (SparseRow row : failing) {
      if (isDisjoint(row, used)) {
        cells++;
        weight += use(row, banned, weights, used);
      }
    }
  }

  private static boolean isDisjoint(SparseRow row, BitSet used) {
    for (int place = 0; place < row.size(); place++) {
      if (used.get(row.cell(place))) {
        return false;
      }
    }
    return true;
  }

  /** The cost of the cheapest cell. */
  private static int use(SparseRow row, BitSet banned, int[] weights, BitSet used) {
    int cheapest = Integer.MAX_VALUE;
    for (int place = 0; place < row.size(); place++) {
      int cell = row.cell(place);
      if (!banned.get(cell)) {
        used.set(cell);
        cheapest = Math.min(cheapest, weights[cell]);
      }
    }
    return cheapest;
  }

  /** How many cells at least must be changed. */
  int cells() {
    return cells;
  }

  /** What that costs at least. */
  int weight() {
    return weight;
  }
}
