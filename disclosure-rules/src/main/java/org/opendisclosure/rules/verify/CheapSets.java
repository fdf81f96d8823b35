package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.NumberedChange;

/**
 * All sets of cells up to a cost that explain the failing equations: those whose changes are
 * determined, all needed, whole and permitted.
 *
 * <p>Whatever explains a failing equation changes one of its cells. So one failing equation is
 * taken and each of its cells tried in turn; the equations are then combined so that none contains
 * the tried cell any more, and if one still fails, one of <em>its</em> cells must be changed as
 * well. A cell that was tried is not tried again beside it. What is found is solved anew from the
 * equations as written.
 */
final class CheapSets {

  /** A combination of equations. */
  private record Line(Map<Integer, BigInteger> factors, BigInteger rest) {

    boolean fails() {
      return rest.signum() != 0;
    }

    Line without(int cell, Line pivot) {
      BigInteger own = factors.get(cell);
      if (own == null) {
        return this;
      }
      BigInteger other = pivot.factors.get(cell);
      Map<Integer, BigInteger> combined = new TreeMap<>();
      factors.forEach((c, factor) -> combined.put(c, factor.multiply(other)));
      pivot.factors.forEach(
          (c, factor) -> combined.merge(c, factor.multiply(own).negate(), BigInteger::add));
      combined.values().removeIf(factor -> factor.signum() == 0);
      return new Line(combined, rest.multiply(other).subtract(pivot.rest.multiply(own)));
    }
  }

  private final Ledger ledger;
  private final EquationGroup group;
  private final long limit;
  private final List<Integer> chosen = new ArrayList<>();
  private final Set<Integer> tried = new HashSet<>();
  private final List<List<NumberedChange>> found = new ArrayList<>();

  private CheapSets(Ledger ledger, EquationGroup group, long limit) {
    this.ledger = ledger;
    this.group = group;
    this.limit = limit;
  }

  /**
   * Every set that costs no more than the limit, its cells in ascending order.
   *
   * @param group the equations that hang together
   * @param limit the greatest cost
   */
  static List<List<NumberedChange>> find(Ledger ledger, EquationGroup group, long limit) {
    CheapSets sets = new CheapSets(ledger, group, limit);
    List<Line> lines = new ArrayList<>();
    for (int row : group.rows()) {
      Map<Integer, BigInteger> factors = new TreeMap<>();
      ledger.changeable(row).forEach(cell -> factors.put(cell, ledger.factor(row, cell)));
      lines.add(new Line(factors, ledger.residual(row, List.of())));
    }
    sets.search(lines, 0);
    return sets.found;
  }

  private void search(List<Line> lines, long cost) {
    Optional<Line> shortest = Optional.empty();
    for (Line line : lines) {
      if (line.fails() && (shortest.isEmpty() || usable(line) < usable(shortest.get()))) {
        shortest = Optional.of(line);
      }
    }
    if (shortest.isEmpty()) {
      keep();
    } else if (chosen.size() < Certificate.MOST_CELLS && cost + atLeast(lines) <= limit) {
      branch(lines, shortest.get(), cost);
    }
  }

  /** Failing lines of which no two have a usable cell in common need a change each. */
  private long atLeast(List<Line> lines) {
    Set<Integer> taken = new HashSet<>(tried);
    long weight = 0;
    for (Line line : lines) {
      if (line.fails() && line.factors.keySet().stream().noneMatch(taken::contains)) {
        taken.addAll(line.factors.keySet());
        weight += line.factors.keySet().stream().mapToInt(ledger.system()::weight).min().orElse(0);
      }
    }
    return weight;
  }

  private long usable(Line line) {
    return line.factors.keySet().stream().filter(cell -> !tried.contains(cell)).count();
  }

  private void branch(List<Line> lines, Line pivot, long cost) {
    List<Integer> here = new ArrayList<>();
    for (int cell : pivot.factors.keySet()) {
      long more = cost + ledger.system().weight(cell);
      if (more <= limit && !tried.contains(cell)) {
        List<Line> rest = new ArrayList<>();
        for (Line line : lines) {
          if (line != pivot) {
            rest.add(line.without(cell, pivot));
          }
        }
        chosen.add(cell);
        search(rest, more);
        chosen.remove(chosen.size() - 1);
        tried.add(cell);
        here.add(cell);
      }
    }
    here.forEach(tried::remove);
  }

  private void keep() {
    List<Integer> cells = chosen.stream().sorted().toList();
    Solution.of(ledger, group.rows(), cells)
        .filter(changes -> ledger.suffice(changes, group))
        .ifPresent(found::add);
  }
}
