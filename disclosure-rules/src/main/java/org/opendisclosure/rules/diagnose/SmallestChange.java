package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * Looks for the smallest number of cells that can be changed together without breaking any
 * equation: the vector with the fewest entries other than 0 that all equations map to 0.
 *
 * <p>One cell is taken as changed; the equations that this breaks are repaired by branching over
 * their other cells, eliminating each chosen cell from the rest. Every cell is the first one in
 * turn and banned afterwards, so that no set is visited twice. Sets of 2, 3, … cells are searched
 * one size after the other, each completely: the first one found is a smallest one.
 */
final class SmallestChange {

  private final EquationBlock block;
  private final long maxWork;
  private final BitSet banned = new BitSet();
  private final List<Integer> chosen = new ArrayList<>();
  private final List<LinearRow> pivots = new ArrayList<>();
  private int first;
  private int limit;
  private long work;
  private SortedMap<Integer, BigInteger> change = new TreeMap<>();

  private SmallestChange(EquationBlock block, long maxWork) {
    this.block = block;
    this.maxWork = maxWork;
  }

  /**
   * What a search found.
   *
   * @param change by how much each cell changes, in lowest terms; empty if none was found
   * @param excluded every change of so many cells or fewer is noticed by some equation
   */
  record Found(SortedMap<Integer, BigInteger> change, int excluded) {}

  /**
   * Searches a block.
   *
   * @param most the greatest number of cells of a set
   */
  static Found find(EquationBlock block, int most, long maxWork) {
    SmallestChange search = new SmallestChange(block, maxWork);
    int size = 1;
    while (size < most && search.work <= maxWork && search.change.isEmpty()) {
      search.search(++size);
    }
    boolean isComplete = search.change.isEmpty() && search.work <= maxWork;
    return new Found(search.change, isComplete ? size : size - 1);
  }

  private void search(int size) {
    limit = size - 1;
    banned.clear();
    for (int cell : block.cells()) {
      first = cell;
      banned.set(cell);
      search(block.rows());
      if (!change.isEmpty()) {
        return;
      }
    }
  }

  private void search(List<LinearRow> rows) {
    if (++work > maxWork || !change.isEmpty()) {
      return;
    }
    LinearRow branch = null;
    int fewest = Integer.MAX_VALUE;
    for (LinearRow row : rows) {
      if (row.has(first)) {
        int free = free(row);
        if (free < fewest) {
          fewest = free;
          branch = row;
        }
      }
    }
    if (branch == null) {
      accept();
    } else if (fewest > 0 && chosen.size() + disjoint(rows) <= limit) {
      branch(rows, branch);
    }
  }

  private int free(LinearRow row) {
    int free = 0;
    for (int nth = 0; nth < row.size(); nth++) {
      free += banned.get(row.unknown(nth)) ? 0 : 1;
    }
    return free;
  }

  /** Broken equations that share no free cell: each needs a cell of its own. */
  private int disjoint(List<LinearRow> rows) {
    BitSet used = new BitSet();
    int count = 0;
    for (LinearRow row : rows) {
      if (row.has(first) && isDisjoint(row, used)) {
        count++;
        for (int nth = 0; nth < row.size(); nth++) {
          used.set(row.unknown(nth));
        }
      }
    }
    return count;
  }

  private boolean isDisjoint(LinearRow row, BitSet used) {
    for (int nth = 0; nth < row.size(); nth++) {
      if (used.get(row.unknown(nth)) && !banned.get(row.unknown(nth))) {
        return false;
      }
    }
    return true;
  }

  private void branch(List<LinearRow> rows, LinearRow pivot) {
    List<Integer> tried = new ArrayList<>();
    for (int cell : pivot.unknowns()) {
      if (!banned.get(cell)) {
        chosen.add(cell);
        pivots.add(pivot);
        search(
            rows.stream()
                .filter(row -> row != pivot)
                .map(row -> row.without(cell, pivot))
                .toList());
        chosen.remove(chosen.size() - 1);
        pivots.remove(pivots.size() - 1);
        banned.set(cell);
        tried.add(cell);
      }
    }
    tried.forEach(banned::clear);
  }

  /**
   * Works back from the last pivot, in which only the first cell and the last chosen one are left.
   */
  private void accept() {
    List<LinearRow> solved = new ArrayList<>(pivots);
    BigInteger whole = BigInteger.ONE;
    for (int last = solved.size() - 1; last >= 0; last--) {
      LinearRow pivot = solved.get(last);
      int cell = chosen.get(last);
      for (int i = 0; i < last; i++) {
        solved.set(i, solved.get(i).without(cell, pivot));
      }
      BigInteger divisor = pivot.factorOf(cell).abs();
      BigInteger common = divisor.gcd(pivot.factorOf(first));
      divisor = divisor.divide(common);
      whole = whole.multiply(divisor).divide(whole.gcd(divisor));
    }
    change.put(first, whole);
    for (int i = 0; i < solved.size(); i++) {
      int cell = chosen.get(i);
      BigInteger numerator = solved.get(i).factorOf(first).multiply(whole).negate();
      change.put(cell, numerator.divide(solved.get(i).factorOf(cell)));
    }
  }
}
