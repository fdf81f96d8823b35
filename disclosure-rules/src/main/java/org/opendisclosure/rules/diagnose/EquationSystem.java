package org.opendisclosure.rules.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.rule.Relation;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.solve.LinearRow;

/** What the error rules say as exact equations between the printed cells of a layout. */
final class EquationSystem {

  private final RuleNames names;
  private final Layout layout;
  private final List<Instance> instances = new ArrayList<>();
  private final List<LinearRow> rows = new ArrayList<>();
  private final List<Instance> conditions = new ArrayList<>();

  EquationSystem(Layout layout, List<Instance> all) {
    this.layout = layout;
    this.names = RuleNames.of(layout.edition());
    for (Instance instance : all) {
      if (instance.rule().severity() == Severity.ERROR) {
        Optional<LinearComparison> equation = equation(instance);
        if (equation.isEmpty()) {
          conditions.add(instance);
        } else {
          add(instance, equation.get().row(this::isPrinted));
        }
      }
    }
  }

  private void add(Instance instance, LinearRow row) {
    if (row.size() > 0 || row.constant().signum() != 0) {
      instances.add(instance);
      rows.add(LinearRow.equation(row.factors(), row.constant()));
    }
  }

  private Optional<LinearComparison> equation(Instance instance) {
    return instance.constraint() instanceof LinearComparison comparison
            && comparison.relation() == Relation.ZERO
            && !comparison.isRounded()
            && comparison.residual().stream().allMatch(a -> names.cell(a.cell()).isPresent())
        ? Optional.of(comparison)
        : Optional.empty();
  }

  private boolean isPrinted(int cell) {
    return names.cell(cell).filter(c -> layout.prints(c.line())).isPresent();
  }

  /** The rule instances that are equations. */
  List<Instance> instances() {
    return instances;
  }

  /** Their factors and constants. */
  List<LinearRow> rows() {
    return rows;
  }

  /** Their factors only. */
  List<LinearRow> factors() {
    return rows.stream().map(row -> LinearRow.equation(row.factors(), BigInteger.ZERO)).toList();
  }

  /** The error rules that are no equations and say more than that a figure is not negative. */
  List<Instance> conditions() {
    return conditions.stream().filter(i -> !i.isSignOnly()).toList();
  }
}
