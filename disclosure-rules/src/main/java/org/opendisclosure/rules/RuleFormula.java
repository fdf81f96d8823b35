package org.opendisclosure.rules;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Presence;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.rule.CellSum;
import org.opendisclosure.rules.rule.FormulaNotation;
import org.opendisclosure.rules.rule.Rule;

/**
 * What a rule says of the cells of an edition, for one value of its loops, to be written in the
 * notation of another program. Immutable.
 */
public final class RuleFormula {

  private final Instance instance;
  private final RuleNames names;

  private RuleFormula(Instance instance, RuleNames names) {
    this.instance = instance;
    this.names = names;
  }

  /** The formula of an instance; empty if it allows for rounding or asks the header. */
  static Optional<RuleFormula> of(Instance instance, RuleNames names) {
    boolean isRounded =
        instance.constraint().leaves().stream()
            .anyMatch(
                leaf -> leaf instanceof LinearComparison comparison && comparison.isRounded());
    boolean areCells = instance.cells().stream().allMatch(cell -> names.cell(cell).isPresent());
    return isRounded || !areCells
        ? Optional.empty()
        : Optional.of(new RuleFormula(instance, names));
  }

  /**
   * The rule.
   *
   * @return the rule
   */
  public Rule rule() {
    return instance.rule();
  }

  /**
   * The cells in the order in which the rule names them.
   *
   * @return at least one
   */
  public List<Cell> cells() {
    return cells(instance.cells());
  }

  /**
   * Whether the rule says no more than that a figure is not negative.
   *
   * @return true if it is about a single cell and zero
   */
  public boolean isSignOnly() {
    return instance.isSignOnly();
  }

  /**
   * The left side of the comparison that the rule is or, under a condition, demands: usually the
   * one figure that the form states.
   *
   * @return the sum as written; empty if the rule compares nothing
   */
  public Optional<CellSum> stated() {
    return instance.principal().map(comparison -> sum(comparison.left()));
  }

  /**
   * The right side of that comparison.
   *
   * @return the sum as written; empty if the rule compares nothing
   */
  public Optional<CellSum> computed() {
    return instance.principal().map(comparison -> sum(comparison.right()));
  }

  /**
   * Writes the rule.
   *
   * @param <T> what is written
   * @param notation how it is written
   * @return the rule in this notation
   */
  public <T> T write(FormulaNotation<T> notation) {
    return write(instance.constraint(), notation);
  }

  private <T> T write(Constraint constraint, FormulaNotation<T> notation) {
    if (constraint instanceof LinearComparison comparison) {
      CellSum residual = sum(new Side(comparison.residual(), comparison.constant()));
      return notation.compare(residual, comparison.relation());
    } else if (constraint instanceof Presence presence) {
      return notation.stated(cells(presence.cells()));
    } else if (constraint instanceof Constraint.Not not) {
      return notation.not(write(not.condition(), notation));
    } else if (constraint instanceof Constraint.And and) {
      return notation.and(write(and.left(), notation), write(and.right(), notation));
    } else if (constraint instanceof Constraint.Or or) {
      return notation.or(write(or.left(), notation), write(or.right(), notation));
    } else if (constraint instanceof Constraint.If implication) {
      return implies(
          write(implication.premise(), notation),
          write(implication.consequence(), notation),
          notation);
    }
    Constraint.Iff iff = (Constraint.Iff) constraint;
    T left = write(iff.left(), notation);
    T right = write(iff.right(), notation);
    return notation.and(implies(left, right, notation), implies(right, left, notation));
  }

  private static <T> T implies(T premise, T consequence, FormulaNotation<T> notation) {
    return notation.or(notation.not(premise), consequence);
  }

  private CellSum sum(Side side) {
    return new CellSum(
        side.addends().stream()
            .map(addend -> new CellSum.Addend(cell(addend.cell()), addend.factor()))
            .toList(),
        side.constant());
  }

  private List<Cell> cells(List<Integer> indices) {
    return indices.stream().map(this::cell).toList();
  }

  private Cell cell(int index) {
    return names.cell(index).orElseThrow();
  }

  @Override
  public String toString() {
    return rule() + " " + instance.bindings();
  }
}
