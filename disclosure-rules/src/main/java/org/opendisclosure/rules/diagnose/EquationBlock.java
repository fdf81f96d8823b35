package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * Equations that are connected by the cells they share.
 *
 * @param cells their cells, ascending
 * @param rows the equations
 */
record EquationBlock(List<Integer> cells, List<LinearRow> rows) {

  public EquationBlock {
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
  }

  /** Splits equations into blocks that share no cell, in the order of their first cells. */
  static List<EquationBlock> of(List<LinearRow> rows) {
    Map<Integer, TreeSet<Integer>> cellsOf = new TreeMap<>();
    for (LinearRow row : rows) {
      TreeSet<Integer> joined = new TreeSet<>();
      for (int cell : row.unknowns()) {
        joined.addAll(cellsOf.getOrDefault(cell, new TreeSet<>(List.of(cell))));
      }
      joined.forEach(cell -> cellsOf.put(cell, joined));
    }
    List<EquationBlock> blocks = new ArrayList<>();
    cellsOf.forEach(
        (cell, cells) -> {
          if (cells.first().equals(cell)) {
            blocks.add(new EquationBlock(List.copyOf(cells), within(cells, rows)));
          }
        });
    return blocks;
  }

  private static List<LinearRow> within(TreeSet<Integer> cells, List<LinearRow> rows) {
    return rows.stream()
        .filter(row -> Arrays.stream(row.unknowns()).anyMatch(cells::contains))
        .toList();
  }

  /**
   * The cells that the equations cannot tell apart: their factors are proportional throughout, so
   * that a change of one can be cancelled by a change of another.
   *
   * @return groups of at least two cells, in the order of their first cells
   */
  List<List<Integer>> groups() {
    Map<Column, List<Integer>> alike = new LinkedHashMap<>();
    for (int cell : cells) {
      alike.computeIfAbsent(column(cell), key -> new ArrayList<>()).add(cell);
    }
    return alike.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  /** A column up to a factor. */
  private record Column(List<Integer> rows, List<BigInteger> factors) {}

  private Column column(int cell) {
    TreeMap<Integer, BigInteger> factors = new TreeMap<>();
    boolean negative = false;
    for (int row = 0; row < rows.size(); row++) {
      BigInteger factor = rows.get(row).factorOf(cell);
      negative = factors.isEmpty() ? factor.signum() < 0 : negative;
      if (factor.signum() != 0) {
        factors.put(row, negative ? factor.negate() : factor);
      }
    }
    LinearRow column = LinearRow.equation(factors, BigInteger.ZERO);
    return new Column(
        List.copyOf(factors.keySet()), factors.keySet().stream().map(column::factorOf).toList());
  }
}
