package org.opendisclosure.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Comparisons whose factors are all 1 or −1, one after the other in flat arrays, decided by adding
 * and subtracting {@code long}s.
 */
final class UnitRows {

  private final int[] cells;
  private final int[] bounds;
  private final long[] constants;
  private final Relation[] relations;

  UnitRows(List<Comparison> comparisons) {
    int size = comparisons.size();
    this.cells = comparisons.stream().flatMapToInt(c -> Arrays.stream(c.units())).toArray();
    this.bounds = new int[2 * size + 1];
    this.constants = new long[size];
    this.relations = new Relation[size];
    for (int row = 0; row < size; row++) {
      Comparison comparison = comparisons.get(row);
      bounds[2 * row + 1] = bounds[2 * row] + comparison.minusFrom();
      bounds[2 * row + 2] = bounds[2 * row] + comparison.units().length;
      constants[row] = comparison.unitConstant();
      relations[row] = comparison.relation();
    }
  }

  int size() {
    return constants.length;
  }

  /** Decides one row on values that are fast. */
  Outcome decide(int row, Values values) {
    return decide(
        cells,
        bounds[2 * row],
        bounds[2 * row + 1],
        bounds[2 * row + 2],
        constants[row],
        relations[row],
        values);
  }

  /**
   * The first row from the given one that does not hold, or the number of rows; only for values
   * that are fast and have no blanks.
   */
  int firstFailing(int from, Values values) {
    long[] numbers = values.numbers();
    int[] cells = this.cells;
    int[] bounds = this.bounds;
    int rows = constants.length;
    int at = bounds[2 * from];
    for (int row = from; row < rows; row++) {
      long residual = constants[row];
      for (int end = bounds[2 * row + 1]; at < end; at++) {
        residual += numbers[cells[at]];
      }
      for (int end = bounds[2 * row + 2]; at < end; at++) {
        residual -= numbers[cells[at]];
      }
      if (!relations[row].holds(residual)) {
        return row;
      }
    }
    return rows;
  }

  static Outcome decide(
      int[] cells,
      int from,
      int minusFrom,
      int to,
      long constant,
      Relation relation,
      Values values) {
    long known = constant;
    boolean up = false;
    boolean down = false;
    for (int i = from; i < to; i++) {
      int cell = cells[i];
      long number = values.numbers()[cell];
      if (number == Values.BLANK) {
        boolean signed = values.isSigned(cell);
        up |= i < minusFrom || signed;
        down |= i >= minusFrom || signed;
      } else {
        known += i < minusFrom ? number : -number;
      }
    }
    return relation.decide(Long.signum(known), up, down);
  }
}
