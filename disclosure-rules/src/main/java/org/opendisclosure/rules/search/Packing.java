package org.opendisclosure.rules.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.SparseRow;

/**
 * Failing equations of which no two have a cell in common that may be changed. Each needs a change
 * of its own, so that together they say how many cells at least must be changed and at what cost.
 * Packed greedily, the shortest first.
 */
final class Packing {

  private final List<Integer> places = new ArrayList<>();
  private int weight;

  /**
   * Packs the equations that fail.
   *
   * @param rows equations; those fail whose constant is not 0
   * @param banned the cells that may not be changed
   */
  Packing(SparseRow[] rows, BitSet banned, LinearSystem system) {
    List<Integer> failing = new ArrayList<>();
    for (int place = 0; place < rows.length; place++) {
      if (rows[place].hasConstant()) {
        failing.add(place);
      }
    }
    failing.sort(Comparator.comparingInt(place -> rows[place].size()));
    BitSet used = new BitSet();
    for (int place : failing) {
      if (isDisjoint(rows[place], used)) {
        places.add(place);
        weight += use(rows[place], banned, system, used);
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
  private static int use(SparseRow row, BitSet banned, LinearSystem system, BitSet used) {
    int cheapest = Integer.MAX_VALUE;
    for (int place = 0; place < row.size(); place++) {
      int cell = row.cell(place);
      if (!banned.get(cell)) {
        used.set(cell);
        cheapest = Math.min(cheapest, system.weight(cell));
      }
    }
    return cheapest;
  }

  /** How many cells at least must be changed. */
  int cells() {
    return places.size();
  }

  /** The packed equations, by their place among those given. */
  List<Integer> places() {
    return places;
  }

  /** What that costs at least. */
  int weight() {
    return weight;
  }
}
