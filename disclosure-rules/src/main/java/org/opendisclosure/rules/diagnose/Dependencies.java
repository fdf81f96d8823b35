package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.opendisclosure.rules.solve.LinearRow;

/**
 * The rank of a system of equations, and which of them depend on others. Found by elimination in
 * which every row carries along how it was combined: behind its cells, one place for each equation.
 */
final class Dependencies {

  private final int cells;
  private final List<LinearRow> pivots = new ArrayList<>();
  private final List<LinearRow> relations = new ArrayList<>();

  private Dependencies(int cells) {
    this.cells = cells;
  }

  /**
   * Examines equations.
   *
   * @param rows the equations over cells 0 … cells − 1
   * @return what depends on what; of the equations of a dependency, the last counts as the one that
   *     depends on the others
   */
  static Dependencies of(int cells, List<LinearRow> rows) {
    Dependencies found = new Dependencies(cells);
    for (int row = 0; row < rows.size(); row++) {
      found.add(rows.get(row), cells + row);
    }
    found.shorten();
    return found;
  }

  private void add(LinearRow row, int tag) {
    SortedMap<Integer, BigInteger> factors = row.factors();
    factors.put(tag, BigInteger.ONE);
    LinearRow rest = LinearRow.equation(factors, row.constant());
    for (LinearRow pivot : pivots) {
      rest = rest.without(pivot.unknown(0), pivot);
    }
    (rest.unknown(0) < cells ? pivots : relations).add(rest);
  }

  /** Of two relations that share an equation there may be a shorter combination without it. */
  private void shorten() {
    for (int i = 0; i < relations.size(); i++) {
      LinearRow before;
      do {
        before = relations.get(i);
        for (int j = 0; j < relations.size(); j++) {
          if (i != j) {
            relations.set(i, shorter(relations.get(i), relations.get(j)));
          }
        }
      } while (relations.get(i).size() < before.size());
    }
  }

  private LinearRow shorter(LinearRow relation, LinearRow other) {
    LinearRow best = relation;
    for (int place : other.unknowns()) {
      if (place != last(relation) && relation.has(place)) {
        LinearRow candidate = relation.without(place, other);
        boolean keeps = last(candidate) == last(relation);
        best = keeps && candidate.size() < best.size() ? candidate : best;
      }
    }
    return best;
  }

  private static int last(LinearRow relation) {
    return relation.unknown(relation.size() - 1);
  }

  /** The number of equations that do not depend on others. */
  int rank() {
    return pivots.size();
  }

  /**
   * The equations that depend on others, each with the shortest combination found, in ascending
   * order.
   */
  List<Dependency> list() {
    return relations.stream().map(this::dependency).toList();
  }

  private Dependency dependency(LinearRow relation) {
    List<Integer> rows = new ArrayList<>();
    for (int tag : relation.unknowns()) {
      rows.add(tag - cells);
    }
    return new Dependency(rows.remove(rows.size() - 1), rows, relation.constant().signum() != 0);
  }
}
