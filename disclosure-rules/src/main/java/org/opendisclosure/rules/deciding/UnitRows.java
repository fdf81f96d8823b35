package org.opendisclosure.rules.deciding;

import java.util.Arrays;
import java.util.List;
import org.opendisclosure.rules.rule.Relation;

/** Many {@link UnitRow}s, one after the other in flat arrays, decided by adding and subtracting. */
final class UnitRows {

  private final int[] cells;
  private final int[] bounds;
  private final long[] constants;
  private final Relation[] relations;

  /**
   * Lays rows out.
   *
   * @param rows the rows
   * @param relations how each row must stand to zero
   */
  UnitRows(List<UnitRow> rows, List<Relation> relations) {
    this.cells = rows.stream().flatMapToInt(row -> Arrays.stream(row.cells())).toArray();
    this.bounds = new int[2 * rows.size() + 1];
    this.constants = rows.stream().mapToLong(UnitRow::constant).toArray();
    this.relations = relations.toArray(Relation[]::new);
    for (int i = 0; i < constants.length; i++) {
      UnitRow row = rows.get(i);
      bounds[2 * i + 1] = bounds[2 * i] + row.minusFrom();
      bounds[2 * i + 2] = bounds[2 * i] + row.cells().length;
    }
  }

  int size() {
    return constants.length;
  }

  /**
   * The first row from the given one that does not hold, or the number of rows; only for values
   * that are fast and have no blanks.
   */
  int firstFailing(int from, Values values) {
    long[] numbers = values.numbers();
    int at = bounds[2 * from];
    for (int row = from; row < constants.length; row++) {
      long residual = constants[row];
      for (int end = bounds[2 * row + 1]; at < end; at++) {
        residual += numbers[cells[at]];
      }
      for (int end = bounds[2 * row + 2]; at < end; at++) {
        residual -= numbers[cells[at]];
      }
      if (!Logic.holds(relations[row], residual)) {
        return row;
      }
    }
    return constants.length;
  }
}
