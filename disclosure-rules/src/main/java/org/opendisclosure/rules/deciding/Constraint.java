package org.opendisclosure.rules.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opendisclosure.rules.rule.Outcome;

/** A condition over the cells of one edition. Immutable. */
public sealed interface Constraint
    permits LinearComparison,
        Presence,
        Constraint.Not,
        Constraint.And,
        Constraint.Or,
        Constraint.If,
        Constraint.Iff {

  /** What can be said of it on a form. */
  Outcome decide(Values values);

  /** Visits the comparisons and presences in the order in which they are written. */
  void visit(Consumer<Constraint> leaf);

  /** The comparisons and presences in the order in which they are written. */
  default List<Constraint> leaves() {
    List<Constraint> leaves = new ArrayList<>();
    visit(leaves::add);
    return leaves;
  }

  /** What is not the case. */
  record Not(Constraint condition) implements Constraint {
    @Override
    public Outcome decide(Values values) {
      return Logic.not(condition.decide(values));
    }

    @Override
    public void visit(Consumer<Constraint> leaf) {
      condition.visit(leaf);
    }
  }

  /** Both. */
  record And(Constraint left, Constraint right) implements Constraint {
    @Override
    public Outcome decide(Values values) {
      Outcome first = left.decide(values);
      return first == Outcome.VIOLATED ? first : Logic.and(first, right.decide(values));
    }

    @Override
    public void visit(Consumer<Constraint> leaf) {
      left.visit(leaf);
      right.visit(leaf);
    }
  }

  /** At least one. */
  record Or(Constraint left, Constraint right) implements Constraint {
    @Override
    public Outcome decide(Values values) {
      Outcome first = left.decide(values);
      return first == Outcome.SATISFIED ? first : Logic.or(first, right.decide(values));
    }

    @Override
    public void visit(Consumer<Constraint> leaf) {
      left.visit(leaf);
      right.visit(leaf);
    }
  }

  /** The second wherever the first. */
  record If(Constraint premise, Constraint consequence) implements Constraint {
    @Override
    public Outcome decide(Values values) {
      Outcome first = premise.decide(values);
      return first == Outcome.VIOLATED
          ? Outcome.SATISFIED
          : Logic.implies(first, consequence.decide(values));
    }

    @Override
    public void visit(Consumer<Constraint> leaf) {
      premise.visit(leaf);
      consequence.visit(leaf);
    }
  }

  /** Both or neither. */
  record Iff(Constraint left, Constraint right) implements Constraint {
    @Override
    public Outcome decide(Values values) {
      return Logic.iff(left.decide(values), right.decide(values));
    }

    @Override
    public void visit(Consumer<Constraint> leaf) {
      left.visit(leaf);
      right.visit(leaf);
    }
  }
}
