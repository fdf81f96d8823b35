package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.rules.Quotations.Quotation;
import org.opendisclosure.rules.UnusedExplanation.Cause;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;

/** What the explanations stored with a form explain of its findings. */
final class Explanations {

  private final EditionRules rules;
  private final Quotations quotations;
  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<Instance, ExplainedDifference> explained = new HashMap<>();
  private final Map<String, ExplainedDifference> explainedQuotations = new HashMap<>();
  private final List<UnusedExplanation> unused = new ArrayList<>();

  private Explanations(EditionRules rules, Quotations quotations) {
    this.rules = rules;
    this.quotations = quotations;
  }

  /**
   * Matches explanations with what is not satisfied.
   *
   * @param fingerprint what recognises the finding of an instance on the form
   * @param quotations what its narrative quotes
   */
  static Explanations of(
      List<ExplainedDifference> stored,
      EditionRules rules,
      List<Decision> unsatisfied,
      Function<Instance, String> fingerprint,
      Quotations quotations) {
    Explanations explanations = new Explanations(rules, quotations);
    if (!stored.isEmpty()) {
      for (Decision decision : unsatisfied) {
        explanations.decisions.put(fingerprint.apply(decision.instance()), decision);
      }
      stored.forEach(explanations::match);
    }
    return explanations;
  }

  private void match(ExplainedDifference explanation) {
    if (isOf(RuleSet.narrative(), explanation)) {
      matchQuotation(explanation);
      return;
    }
    Optional<Instance> instance =
        Optional.ofNullable(decisions.get(explanation.getFingerprint()))
            .map(Decision::instance)
            .filter(found -> found.rule().id().equals(explanation.getRule()));
    Optional<String> unknownCell =
        explanation.getCells().stream().filter(cell -> !isCell(cell, instance)).findFirst();
    if (isOf(RuleSet.betweenYears(), explanation)) {
      return;
    }
    if (rules.profile().off().contains(explanation.getRule())) {
      refuse(explanation, Cause.RULE_OFF, "");
    } else if (rules.rules().stream().noneMatch(r -> r.id().equals(explanation.getRule()))) {
      refuse(explanation, Cause.UNKNOWN_RULE, "");
    } else if (unknownCell.isPresent()) {
      refuse(explanation, Cause.UNKNOWN_CELL, unknownCell.get());
    } else if (instance.isEmpty()) {
      refuse(explanation, Cause.STALE, "");
    } else if (explained.putIfAbsent(instance.get(), explanation) != null) {
      refuse(explanation, Cause.REPEATED, "");
    }
  }

  /** What a narrative quotes is explained for those who check the form with its narrative. */
  private void matchQuotation(ExplainedDifference explanation) {
    Optional<Quotation> quotation =
        quotations
            .find(explanation.getFingerprint())
            .filter(found -> found.rule().id().equals(explanation.getRule()));
    if (quotations.narrative().isEmpty()) {
      return;
    }
    if (rules.narrativeRule(explanation.getRule()).isEmpty()) {
      refuse(explanation, Cause.RULE_OFF, "");
    } else if (quotation.isEmpty()) {
      refuse(explanation, Cause.STALE, "");
    } else if (unknownCell(explanation, quotation.get()).isPresent()) {
      refuse(explanation, Cause.UNKNOWN_CELL, unknownCell(explanation, quotation.get()).get());
    } else if (explainedQuotations.putIfAbsent(explanation.getFingerprint(), explanation) != null) {
      refuse(explanation, Cause.REPEATED, "");
    }
  }

  private static Optional<String> unknownCell(
      ExplainedDifference explanation, Quotation quotation) {
    return explanation.getCells().stream()
        .filter(name -> quotation.cells().stream().noneMatch(c -> c.cell().name().equals(name)))
        .findFirst();
  }

  /**
   * Whether the explanation is for a rule of a set, such as those for comparing the form with that
   * of the year before.
   */
  private static boolean isOf(RuleSet rules, ExplainedDifference explanation) {
    return rules.rules().stream().anyMatch(rule -> rule.id().equals(explanation.getRule()));
  }

  /** Whether the finding has the cell or, where there is no finding, the edition. */
  private boolean isCell(String name, Optional<Instance> instance) {
    return rules
        .edition()
        .catalogue()
        .find(name)
        .filter(cell -> instance.isEmpty() || instance.get().cells().contains(cell.index()))
        .isPresent();
  }

  private void refuse(ExplainedDifference explanation, Cause cause, String detail) {
    unused.add(UnusedExplanation.of(explanation, cause, detail));
  }

  Optional<ExplainedDifference> find(Instance instance) {
    return Optional.ofNullable(explained.get(instance));
  }

  Optional<ExplainedDifference> find(Quotation quotation) {
    return Optional.ofNullable(explainedQuotations.get(quotation.fingerprint()));
  }

  boolean isExplained(Instance instance) {
    return explained.containsKey(instance);
  }

  /** Contradictions with what explains them, which is not stale then. */
  List<Contradiction> explain(List<Contradiction> contradictions) {
    return contradictions.stream().map(this::explain).toList();
  }

  private Contradiction explain(Contradiction contradiction) {
    Optional<UnusedExplanation> fitting =
        unused.stream().filter(stale -> fits(stale, contradiction)).findFirst();
    fitting.ifPresent(unused::remove);
    return new Contradiction(
        contradiction.rules(),
        contradiction.message(),
        contradiction.fingerprint(),
        fitting.map(UnusedExplanation::explanation));
  }

  private static boolean fits(UnusedExplanation stale, Contradiction contradiction) {
    ExplainedDifference explanation = stale.explanation();
    return stale.cause() == Cause.STALE
        && explanation.getFingerprint().equals(contradiction.fingerprint())
        && contradiction.rules().stream()
            .anyMatch(applied -> applied.rule().id().equals(explanation.getRule()))
        && cells(contradiction).containsAll(explanation.getCells());
  }

  private static Set<String> cells(Contradiction contradiction) {
    return contradiction.rules().stream()
        .flatMap(applied -> applied.cells().stream())
        .map(cell -> cell.cell().name())
        .collect(Collectors.toSet());
  }

  /** What must still hold. */
  List<Decision> unexplained(List<Decision> decisions) {
    return decisions.stream().filter(d -> !isExplained(d.instance())).toList();
  }

  /** The explanations that explain nothing, in the order in which they are stored. */
  List<UnusedExplanation> unused() {
    return List.copyOf(unused);
  }
}
