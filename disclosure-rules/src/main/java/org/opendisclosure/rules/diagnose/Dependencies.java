package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rank of a system of equations, and which of them depend on others. Found by elimination in
 * which every row carries along how it was combined: behind its cells and its constant, one place
 * for each equation.
 */
public final class Dependencies {

  private final int constant;
  private final List<SparseVector> pivots = new ArrayList<>();
  private final List<SparseVector> relations = new ArrayList<>();

  private Dependencies(int cells) {
    this.constant = cells;
  }

  /**
   * Examines equations.
   *
   * @param cells the number of cells
   * @param rows the equations: the factors of cells 0 … cells − 1, and in place {@code cells} the
   *     constant
   * @return what depends on what; of the equations of a dependency, the last counts as the one that
   *     depends on the others
   */
  public static Dependencies of(int cells, List<SparseVector> rows) {
    Dependencies found = new Dependencies(cells);
    for (int row = 0; row < rows.size(); row++) {
      found.add(rows.get(row), cells + 1 + row);
    }
    found.shorten();
    return found;
  }

  private void add(SparseVector row, int tag) {
    SortedMap<Integer, BigInteger> entries = new TreeMap<>();
    for (int nth = 0; nth < row.size(); nth++) {
      entries.put(row.place(nth), row.number(nth));
    }
    entries.put(tag, BigInteger.ONE);
    SparseVector rest = SparseVector.of(entries);
    for (SparseVector pivot : pivots) {
      rest = rest.without(pivot.place(0), pivot);
    }
    (rest.place(0) < constant ? pivots : relations).add(rest);
  }

  /** Of two relations that share an equation there may be a shorter combination without it. */
  private void shorten() {
    for (int i = 0; i < relations.size(); i++) {
      SparseVector before;
      do {
        before = relations.get(i);
        for (int j = 0; j < relations.size(); j++) {
          if (i != j) {
            relations.set(i, shorter(relations.get(i), relations.get(j)));
          }
        }
      } while (equations(relations.get(i)) < equations(before));
    }
  }

  private SparseVector shorter(SparseVector relation, SparseVector other) {
    SparseVector best = relation;
    for (int place : other.places()) {
      if (place > constant && place != last(relation) && relation.has(place)) {
        SparseVector candidate = relation.without(place, other);
        boolean keeps = last(candidate) == last(relation);
        best = keeps && equations(candidate) < equations(best) ? candidate : best;
      }
    }
    return best;
  }

  private int equations(SparseVector relation) {
    return relation.size() - (relation.has(constant) ? 1 : 0);
  }

  private static int last(SparseVector relation) {
    return relation.place(relation.size() - 1);
  }

  /**
   * The number of equations that do not depend on others.
   *
   * @return the rank of the factors
   */
  public int rank() {
    return pivots.size();
  }

  /**
   * The equations that depend on others, each with the shortest combination found.
   *
   * @return in ascending order of the depending equation
   */
  public List<Dependency> list() {
    return relations.stream().map(this::dependency).toList();
  }

  private Dependency dependency(SparseVector relation) {
    List<Integer> rows = new ArrayList<>();
    for (int nth = 0; nth < relation.size(); nth++) {
      if (relation.place(nth) > constant) {
        rows.add(relation.place(nth) - constant - 1);
      }
    }
    return new Dependency(rows.remove(rows.size() - 1), rows, relation.has(constant));
  }
}
