package org.opendisclosure.rules.diagnose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.language.Place;
import org.opendisclosure.rules.language.RuleProblems;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;

/**
 * Finds mistakes in rules that are added to others: rules that no form satisfies, alone or together
 * with rules that are known, and conditions that never hold. It is quick, because most rules hold
 * for a form of zeros, which needs no search.
 */
public final class LoadCheck {

  private final Edition edition;
  private final RuleProblems problems;
  private final Set<Rule> faulty = new HashSet<>();
  private final Set<Instance> cleared = new HashSet<>();
  private @Nullable Consistency prepared;
  private int faultyThen;

  public LoadCheck(Edition edition, RuleProblems problems) {
    this.edition = edition;
    this.problems = problems;
  }

  /** Reports mistakes in rules that are added to those that are known. */
  public void check(List<Instance> known, List<Instance> own) {
    RuleNames names = RuleNames.of(edition);
    Consistency alone = new Consistency(names, index -> true, List.of());
    List<Rule> added = own.stream().map(Instance::rule).distinct().toList();
    own.forEach(instance -> checkAlone(instance, alone));
    List<Instance> errors =
        Stream.concat(known.stream(), own.stream()).filter(this::isError).toList();
    own.forEach(instance -> checkTogether(instance, errors, added));
  }

  private boolean isError(Instance instance) {
    return instance.rule().severity() == Severity.ERROR
        && !instance.isSignOnly()
        && !faulty.contains(instance.rule());
  }

  private void checkAlone(Instance instance, Consistency alone) {
    if (faulty.contains(instance.rule())) {
      return;
    }
    if (alone.isImpossible(instance.constraint())) {
      problem(
          instance.rule(),
          new Sentence("没有任何表能满足这条规则", "no form can satisfy the check").and(where(instance)));
    } else if (instance.constraint() instanceof Constraint.If implication
        && alone.isImpossible(implication.premise())) {
      problem(
          instance.rule(),
          new Sentence("“if”后的条件永远不会成立", "the condition after 'if' can never hold")
              .and(where(instance)));
    }
  }

  private static Sentence where(Instance instance) {
    String bindings = instance.bindings();
    return bindings.isEmpty() ? new Sentence("", "") : Sentence.of("(%s)", " (%s)", bindings);
  }

  /** Checks an added rule with all that share cells with it, unless that was done already. */
  private void checkTogether(Instance instance, List<Instance> errors, List<Rule> added) {
    if (!isError(instance) || cleared.contains(instance)) {
      return;
    }
    Consistency together = together(errors);
    together
        .conflict(Claim.that(instance.constraint()), instance)
        .map(conflict -> new ArrayList<>(conflict.stream().map(Instance::rule).distinct().toList()))
        .filter(conflict -> conflict.stream().anyMatch(added::contains))
        .ifPresentOrElse(
            conflict -> report(conflict, added),
            () -> cleared.addAll(together.connected(instance)));
  }

  /** The rules that are not faulty; prepared anew only when one more was found to be faulty. */
  private Consistency together(List<Instance> errors) {
    if (prepared == null || faultyThen != faulty.size()) {
      prepared =
          new Consistency(
              RuleNames.of(edition), index -> true, errors.stream().filter(this::isError).toList());
      faultyThen = faulty.size();
    }
    return prepared;
  }

  /** Reports a conflict at the last of the added rules in it. */
  private void report(List<Rule> rules, List<Rule> added) {
    Rule last = added.stream().filter(rules::contains).reduce((a, b) -> b).orElseThrow();
    rules.remove(last);
    problem(
        last,
        Sentence.of(
            "没有任何表能同时满足这条规则和 %s",
            "no form can satisfy the check together with %s",
            rules.stream()
                .map(rule -> rule.id() + " (" + rule.file() + ":" + rule.line() + ")")
                .collect(Collectors.joining(", "))));
  }

  private void problem(Rule rule, Sentence message) {
    faulty.add(rule);
    problems.add(new Place(rule.line(), 0), rule.id(), message);
  }
}
