package org.opendisclosure.rules.verify;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.SparseRow;

/** The equations and the stated figures, reckoned with in whole numbers of any size. */
final class Ledger {

  private final LinearSystem system;
  private final long[] stated;
  private final PermittedFigures permitted;
  private final Map<Integer, Set<Integer>> rowsOf = new HashMap<>();

  Ledger(LinearSystem system, long[] stated, PermittedFigures permitted) {
    this.system = system;
    this.stated = stated;
    this.permitted = permitted;
    for (int row = 0; row < system.equations().size(); row++) {
      for (int cell : cells(row)) {
        rowsOf.computeIfAbsent(cell, key -> new TreeSet<>()).add(row);
      }
    }
  }

  LinearSystem system() {
    return system;
  }

  long stated(int cell) {
    return stated[cell];
  }

  boolean mayChange(int cell) {
    return cell >= 0 && cell < stated.length && permitted.mayChange(cell);
  }

  boolean isPrinted(int cell) {
    return permitted.isPrinted(cell);
  }

  List<Integer> cells(int row) {
    SparseRow equation = system.equations().row(row);
    List<Integer> cells = new ArrayList<>();
    for (int place = 0; place < equation.size(); place++) {
      cells.add(equation.cell(place));
    }
    return cells;
  }

  List<Integer> changeable(int row) {
    return cells(row).stream().filter(this::mayChange).toList();
  }

  BigInteger factor(int row, int cell) {
    return BigInteger.valueOf(system.equations().row(row).factor(cell));
  }

  Set<Integer> rowsOf(int cell) {
    return rowsOf.getOrDefault(cell, Set.of());
  }

  /** What is left of an equation after some changes. */
  BigInteger residual(int row, Collection<NumberedChange> changes) {
    BigInteger sum = system.equations().row(row).constant();
    for (int cell : cells(row)) {
      sum = sum.add(factor(row, cell).multiply(BigInteger.valueOf(stated[cell])));
    }
    for (NumberedChange change : changes) {
      BigInteger delta =
          BigInteger.valueOf(change.needed()).subtract(BigInteger.valueOf(stated[change.cell()]));
      sum = sum.add(factor(row, change.cell()).multiply(delta));
    }
    return sum;
  }

  /** The equations that hang together with one by the cells they share, itself included. */
  EquationGroup group(int row) {
    Set<Integer> rows = new TreeSet<>(Set.of(row));
    Deque<Integer> news = new ArrayDeque<>(rows);
    while (!news.isEmpty()) {
      for (int cell : cells(news.remove())) {
        for (int neighbour : rowsOf(cell)) {
          if (rows.add(neighbour)) {
            news.add(neighbour);
          }
        }
      }
    }
    return new EquationGroup(rows, rows.stream().filter(this::fails).toList());
  }

  private boolean fails(int row) {
    return residual(row, List.of()).signum() != 0;
  }

  /** The equations in which changed cells stand, and those of the group that fail. */
  Set<Integer> concerned(Collection<NumberedChange> changes, EquationGroup group) {
    Set<Integer> rows = new TreeSet<>(group.failing());
    changes.forEach(change -> rows.addAll(rowsOf(change.cell())));
    return rows;
  }

  /**
   * Whether the changes are of cells that may be changed, concern no equation beyond the group,
   * leave nothing in any of it, and break no other rule.
   */
  boolean suffice(Collection<NumberedChange> changes, EquationGroup group) {
    Set<Integer> rows = concerned(changes, group);
    return group.rows().containsAll(rows)
        && rows.stream().allMatch(row -> residual(row, changes).signum() == 0)
        && changes.stream().allMatch(change -> mayChange(change.cell()))
        && isPermitted(changes);
  }

  private boolean isPermitted(Collection<NumberedChange> changes) {
    long[] values = stated.clone();
    changes.forEach(change -> values[change.cell()] = change.needed());
    return permitted.holds(values);
  }
}
