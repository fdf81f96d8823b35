package org.opendisclosure.rules.diagnose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.rule.Severity;

/** What the error rules say as exact equations between the printed cells of a layout. */
final class EquationSystem {

  private final RuleNames vocabulary;
  private final Layout layout;
  private final List<Instance> instances = new ArrayList<>();
  private final List<SparseVector> rows = new ArrayList<>();
  private final List<Instance> conditions = new ArrayList<>();

  EquationSystem(Layout layout, List<Instance> all) {
    this.layout = layout;
    this.vocabulary = RuleNames.of(layout.edition());
    for (Instance instance : all) {
      if (instance.rule().severity() == Severity.ERROR) {
        Optional<LinearComparison> equation = equation(instance);
        if (equation.isEmpty()) {
          conditions.add(instance);
        } else {
          add(instance, row(equation.get()));
        }
      }
    }
  }

  private void add(Instance instance, SparseVector row) {
    if (row.places().length > 0) {
      instances.add(instance);
      rows.add(row);
    }
  }

  private Optional<LinearComparison> equation(Instance instance) {
    return instance.constraint() instanceof LinearComparison comparison
            && comparison.relation() == Relation.ZERO
            && !comparison.isRounded()
            && comparison.residual().stream().allMatch(a -> vocabulary.cell(a.cell()).isPresent())
        ? Optional.of(comparison)
        : Optional.empty();
  }

  private SparseVector row(LinearComparison comparison) {
    int digits = comparison.digits();
    SortedMap<Integer, BigInteger> row = new TreeMap<>();
    for (Addend addend : comparison.residual()) {
      if (isPrinted(addend.cell())) {
        row.put(addend.cell(), whole(addend.factor(), digits));
      }
    }
    row.put(constantPlace(), whole(comparison.constant(), digits));
    return SparseVector.of(row);
  }

  private static BigInteger whole(BigDecimal number, int digits) {
    return number.movePointRight(digits).toBigIntegerExact();
  }

  private boolean isPrinted(int cell) {
    return vocabulary.cell(cell).filter(c -> layout.prints(c.line())).isPresent();
  }

  /** Where a row keeps its constant: behind all cells. */
  int constantPlace() {
    return layout.edition().catalogue().size();
  }

  /** The rule instances that are equations. */
  List<Instance> instances() {
    return instances;
  }

  /** Their factors and constants. */
  List<SparseVector> rows() {
    return rows;
  }

  /** Their factors only. */
  List<SparseVector> factors() {
    return rows.stream().map(this::withoutConstant).toList();
  }

  private SparseVector withoutConstant(SparseVector row) {
    SortedMap<Integer, BigInteger> factors = new TreeMap<>();
    for (int place : row.places()) {
      if (place != constantPlace()) {
        factors.put(place, row.at(place));
      }
    }
    return SparseVector.of(factors);
  }

  /** The error rules that are no equations, but more than a sign. */
  List<Instance> conditions() {
    return conditions.stream().filter(i -> !i.isSignOnly()).toList();
  }
}
