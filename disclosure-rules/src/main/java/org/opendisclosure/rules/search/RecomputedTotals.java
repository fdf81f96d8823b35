package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.rules.locate.Equations;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.SparseRow;

/**
 * One wrong detail whose totals were recomputed with it: the totals agree with their parts, but an
 * equation that is no total, such as the balance of a column, fails. Changing the detail changes
 * its totals for free. A search for the fewest cells never finds these.
 */
final class RecomputedTotals {

  /**
   * A detail and the totals that follow it, ascending, with how much each changes with the detail;
   * and the equations that then change, and by how much.
   */
  private record Following(int detail, int[] cells, long[] shares, int[] rows, long[] effects) {}

  /** Totals that follow each other in a circle never settle. */
  private static final int MOST_ROUNDS = 10;

  private final LinearSystem system;
  private final CellEquations columns;
  private final int[] definition;
  private final List<Following> followings = new ArrayList<>();

  /** Works out for every detail which totals follow it and which equations that leaves changed. */
  RecomputedTotals(LinearSystem system, CellEquations columns) {
    this.system = system;
    this.columns = columns;
    this.definition = new int[system.equations().cells()];
    Arrays.fill(definition, -1);
    for (int row = system.equations().size() - 1; row >= 0; row--) {
      if (system.total(row) >= 0) {
        definition[system.total(row)] = row;
      }
    }
    for (int cell = 0; cell < definition.length; cell++) {
      if (definition[cell] < 0) {
        Following following = following(cell);
        if (following != null) {
          followings.add(following);
        }
      }
    }
  }

  /**
   * The detail with its totals; null if no total follows the detail, or totals follow each other in
   * a circle, which lets shares grow without end.
   */
  private @Nullable Following following(int detail) {
    try {
      return follow(detail);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private @Nullable Following follow(int detail) {
    long[] share = new long[definition.length];
    share[detail] = 1;
    TreeSet<Integer> cells = new TreeSet<>(List.of(detail));
    Deque<Integer> news = new ArrayDeque<>(cells);
    int rounds = 0;
    while (!news.isEmpty()) {
      if (++rounds > MOST_ROUNDS * definition.length) {
        return null;
      }
      for (int row : columns.rowsOf(news.remove())) {
        int total = system.total(row);
        if (total >= 0 && definition[total] == row && share[total] != parts(row, total, share)) {
          share[total] = parts(row, total, share);
          cells.add(total);
          news.add(total);
        }
      }
    }
    return cells.size() == 1 ? null : following(detail, cells, share);
  }

  private long parts(int number, int total, long[] share) {
    SparseRow row = system.equations().row(number);
    long sum = 0;
    for (int place = 0; place < row.size(); place++) {
      if (row.cell(place) != total) {
        sum = Math.addExact(sum, Math.multiplyExact(row.factorAt(place), share[row.cell(place)]));
      }
    }
    return -sum / row.factor(total);
  }

  private Following following(int detail, TreeSet<Integer> cells, long[] share) {
    cells.removeIf(cell -> share[cell] == 0);
    TreeSet<Integer> rows = new TreeSet<>();
    for (int cell : cells) {
      Arrays.stream(columns.rowsOf(cell)).forEach(rows::add);
    }
    rows.removeIf(row -> effect(row, share) == 0);
    return new Following(
        detail,
        cells.stream().mapToInt(Integer::intValue).toArray(),
        cells.stream().mapToLong(cell -> share[cell]).toArray(),
        rows.stream().mapToInt(Integer::intValue).toArray(),
        rows.stream().mapToLong(row -> effect(row, share)).toArray());
  }

  private long effect(int row, long[] share) {
    Equations equations = system.equations();
    BigInteger constant = equations.row(row).constant();
    return equations.residual(row, share).subtract(constant).longValueExact();
  }

  /** For each detail that explains all residuals: the change of it and of its totals. */
  List<List<NumberedChange>> find(
      long[] stated, BigInteger[] residuals, List<Integer> failing, PermittedFigures permitted) {
    List<List<NumberedChange>> found = new ArrayList<>();
    for (Following following : followings) {
      if (following.rows().length == failing.size()) {
        Cancelling.delta(following.rows(), following.effects(), residuals)
            .flatMap(delta -> changes(following, delta, stated, permitted))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The changes, the detail's first; empty if a figure would not be permitted. */
  private static Optional<List<NumberedChange>> changes(
      Following following, BigInteger delta, long[] stated, PermittedFigures permitted) {
    long[] values = stated.clone();
    List<NumberedChange> changes = new ArrayList<>();
    for (int i = 0; i < following.cells().length; i++) {
      int cell = following.cells()[i];
      BigInteger share = delta.multiply(BigInteger.valueOf(following.shares()[i]));
      Optional<NumberedChange> change = NumberedChange.by(cell, stated[cell], share);
      if (change.isEmpty() || !permitted.mayChange(cell)) {
        return Optional.empty();
      }
      values[cell] = change.get().needed();
      changes.add(cell == following.detail() ? 0 : changes.size(), change.get());
    }
    return permitted.holds(values) ? Optional.of(List.copyOf(changes)) : Optional.empty();
  }
}
