package org.opendisclosure.rules.deciding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.rule.Outcome;

/** What was decided of one instance on one form. */
public record Decision(Instance instance, Outcome outcome) {

  /**
   * The cells that keep the instance from being decided: the blanks of those of its comparisons
   * that are undetermined themselves.
   *
   * @param values those by which it was decided
   */
  public List<Integer> blanks(Values values) {
    if (outcome != Outcome.UNDETERMINED) {
      return List.of();
    }
    Set<Integer> blanks = new LinkedHashSet<>();
    for (Constraint leaf : instance.constraint().leaves()) {
      if (leaf instanceof LinearComparison comparison
          && comparison.decide(values) == Outcome.UNDETERMINED) {
        comparison.residual().stream()
            .map(Addend::cell)
            .filter(cell -> values.exact(cell) == null)
            .forEach(blanks::add);
      }
    }
    return List.copyOf(blanks);
  }
}
