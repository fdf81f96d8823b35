package org.opendisclosure.rules.deciding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.rules.rule.Rule;

/**
 * A rule for one value of its loops, such as one column of a table.
 *
 * @param rule the rule
 * @param bindings the values of the loops, such as {@code column=total}; empty without loops
 * @param constraint what must hold
 */
public record Instance(Rule rule, String bindings, Constraint constraint) {

  /** The indices of all cells in the order in which the expression names them. */
  public List<Integer> cells() {
    Set<Integer> cells = new LinkedHashSet<>();
    constraint.visit(
        leaf -> {
          if (leaf instanceof LinearComparison comparison) {
            comparison.left().addends().forEach(addend -> cells.add(addend.cell()));
            comparison.right().addends().forEach(addend -> cells.add(addend.cell()));
          } else if (leaf instanceof Presence presence) {
            cells.addAll(presence.cells());
          }
        });
    return new ArrayList<>(cells);
  }

  /** Whether this says no more than that an unsigned cell is not negative. */
  public boolean isSignOnly() {
    return constraint instanceof LinearComparison comparison && comparison.isSignOnly();
  }

  /** The index of the cell that the expression names first. */
  public int firstCell() {
    return cells().get(0);
  }

  /**
   * The comparison whose two sides are the stated and the computed figure: the rule itself, or what
   * it demands of a cell under a condition.
   */
  public Optional<LinearComparison> principal() {
    if (constraint instanceof LinearComparison comparison) {
      return Optional.of(comparison);
    }
    return constraint instanceof Constraint.If implication
            && implication.consequence() instanceof LinearComparison comparison
            && !comparison.right().isConstant()
        ? Optional.of(comparison)
        : Optional.empty();
  }
}
