package org.opendisclosure.rules.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Logic;
import org.opendisclosure.rules.deciding.Presence;

/**
 * That a constraint holds, or that it does not.
 *
 * @param constraint the constraint
 * @param holds what is claimed of it
 */
record Claim(Constraint constraint, boolean holds) {

  static Claim that(Constraint constraint) {
    return new Claim(constraint, true);
  }

  static Claim not(Constraint constraint) {
    return new Claim(constraint, false);
  }

  /** Whether the claim is true of a form whose figures are all 0, none of them stated. */
  boolean isTrueOfZeros() {
    if (constraint instanceof LinearComparison comparison) {
      return Logic.holds(comparison.relation(), comparison.constant().signum()) == holds;
    } else if (constraint instanceof Presence) {
      return !holds;
    }
    return cases().stream().anyMatch(parts -> parts.stream().allMatch(Claim::isTrueOfZeros));
  }

  /**
   * What must be claimed of the parts: at least one of the lists as a whole. Empty for a constraint
   * without parts.
   */
  List<List<Claim>> cases() {
    if (constraint instanceof Constraint.Not not) {
      return List.of(List.of(new Claim(not.condition(), !holds)));
    } else if (constraint instanceof Constraint.And and) {
      return holds
          ? both(that(and.left()), that(and.right()))
          : either(not(and.left()), not(and.right()));
    } else if (constraint instanceof Constraint.Or or) {
      return holds
          ? either(that(or.left()), that(or.right()))
          : both(not(or.left()), not(or.right()));
    } else if (constraint instanceof Constraint.If implication) {
      return holds
          ? either(not(implication.premise()), that(implication.consequence()))
          : both(that(implication.premise()), not(implication.consequence()));
    } else if (constraint instanceof Constraint.Iff iff) {
      List<List<Claim>> cases = new ArrayList<>();
      cases.addAll(both(that(iff.left()), new Claim(iff.right(), holds)));
      cases.addAll(both(not(iff.left()), new Claim(iff.right(), !holds)));
      return cases;
    }
    return List.of();
  }

  private static List<List<Claim>> both(Claim first, Claim second) {
    return List.of(List.of(first, second));
  }

  private static List<List<Claim>> either(Claim first, Claim second) {
    return List.of(List.of(first), List.of(second));
  }
}
