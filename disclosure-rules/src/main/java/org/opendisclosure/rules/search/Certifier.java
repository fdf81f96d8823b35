package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.Minimality;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.locate.Residual;
import org.opendisclosure.rules.locate.SparseRow;

/** Writes down the proof of an explanation. */
final class Certifier {

  private final LinearSystem system;
  private final CellEquations columns;
  private final long[] stated;
  private final PermittedFigures permitted;

  Certifier(LinearSystem system, CellEquations columns, long[] stated, PermittedFigures permitted) {
    this.system = system;
    this.columns = columns;
    this.stated = stated;
    this.permitted = permitted;
  }

  Certificate certify(Located located, Explanation explanation) {
    List<Integer> failing = located.failing();
    List<NumberedChange> changes = explanation.changes();
    Packing packing = packing(failing);
    long cost = changes.stream().mapToLong(change -> system.weight(change.cell())).sum();
    return new Certificate(
        explanation.hypothesis(),
        changes,
        residuals(failing, stated),
        residuals(concerned(failing, changes), changed(changes)),
        cost,
        packing.places().stream().map(failing::get).toList(),
        packing.weight(),
        minimality(explanation.hypothesis(), packing.weight() == cost),
        alternatives(located, explanation));
  }

  private Packing packing(List<Integer> failing) {
    BitSet banned = new BitSet();
    SparseRow[] rows = new SparseRow[failing.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = system.equations().row(failing.get(i)).withConstant(BigInteger.ONE);
      for (int place = 0; place < rows[i].size(); place++) {
        int cell = rows[i].cell(place);
        banned.set(cell, !permitted.mayChange(cell));
      }
    }
    return new Packing(rows, banned, system);
  }

  private List<Residual> residuals(List<Integer> rows, long[] values) {
    return rows.stream()
        .map(row -> new Residual(row, system.equations().residual(row, values)))
        .toList();
  }

  private List<Integer> concerned(List<Integer> failing, List<NumberedChange> changes) {
    TreeSet<Integer> concerned = new TreeSet<>(failing);
    for (NumberedChange change : changes) {
      for (int row : columns.rowsOf(change.cell())) {
        concerned.add(row);
      }
    }
    return List.copyOf(concerned);
  }

  private long[] changed(List<NumberedChange> changes) {
    long[] values = stated.clone();
    changes.forEach(change -> values[change.cell()] = change.needed());
    return values;
  }

  private static Minimality minimality(Hypothesis hypothesis, boolean isTight) {
    if (hypothesis != Hypothesis.MISTYPED) {
      return Minimality.NOT_CLAIMED;
    }
    return isTight ? Minimality.DISJOINT_FAILURES : Minimality.EXHAUSTION;
  }

  private static List<List<NumberedChange>> alternatives(Located located, Explanation explanation) {
    List<List<NumberedChange>> others = new ArrayList<>();
    for (Explanation other : located.explanations()) {
      if (other.hypothesis() == explanation.hypothesis() && !other.equals(explanation)) {
        others.add(other.changes());
      }
    }
    others.sort(Certifier::compare);
    return others;
  }

  /** By cells, then by what they need. */
  private static int compare(List<NumberedChange> a, List<NumberedChange> b) {
    Comparator<NumberedChange> order =
        Comparator.comparingInt(NumberedChange::cell).thenComparingLong(NumberedChange::needed);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int difference = order.compare(a.get(i), b.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
