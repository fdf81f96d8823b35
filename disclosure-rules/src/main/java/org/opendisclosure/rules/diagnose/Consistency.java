package org.opendisclosure.rules.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.opendisclosure.rules.deciding.ConnectedRules;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;

/** Which rules exclude each other, and which follow from others. */
final class Consistency {

  private final RuleNames names;
  private final IntPredicate isPrinted;
  private final List<Instance> errors;
  private final boolean zerosSatisfyAll;

  /**
   * Rules of one edition.
   *
   * @param isPrinted which cells the layout prints; others count as 0
   * @param errors the error rules, which every form is to satisfy
   */
  Consistency(RuleNames names, IntPredicate isPrinted, List<Instance> errors) {
    this.names = names;
    this.isPrinted = isPrinted;
    this.errors = List.copyOf(errors);
    this.zerosSatisfyAll =
        errors.stream().allMatch(error -> Claim.that(error.constraint()).isTrueOfZeros());
  }

  /** Whether no form can satisfy a constraint, whatever else holds. */
  boolean isImpossible(Constraint constraint) {
    Claim claim = Claim.that(constraint);
    return !claim.isTrueOfZeros()
        && new Refutation(names, isPrinted).conflict(List.of(claim)).isPresent();
  }

  /**
   * The rules that exclude each other once something is claimed of a rule, that rule among them if
   * the claim is needed for it; empty if all can hold together.
   */
  Optional<List<Instance>> conflict(Claim claim, Instance about) {
    if (claim.isTrueOfZeros() && zerosSatisfyAll) {
      return Optional.empty();
    }
    List<Instance> rules = new ArrayList<>(connected(about));
    List<Claim> claims = new ArrayList<>();
    rules.forEach(rule -> claims.add(Claim.that(rule.constraint())));
    rules.add(about);
    claims.add(claim);
    return new Refutation(names, isPrinted)
        .conflict(claims)
        .map(found -> found.stream().map(rules::get).toList());
  }

  /** The error rules, without the rule itself, that share cells with it or with each other. */
  List<Instance> connected(Instance start) {
    Set<Instance> found = ConnectedRules.to(List.of(start), errors);
    return errors.stream().filter(e -> found.contains(e) && !e.equals(start)).toList();
  }
}
