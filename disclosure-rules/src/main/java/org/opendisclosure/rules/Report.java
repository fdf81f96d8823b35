package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;

/**
 * What checking one form found. Every instance of every rule (a rule that runs over seven columns
 * has seven) is counted under one of three outcomes, so that the report never silently shortens.
 */
public final class Report {

  private final StatisticsForm form;
  private final Layout layout;
  private final List<RuleSet> ruleSets;
  private final List<Finding> findings;
  private final int satisfied;
  private final Verdict verdict;

  private Report(
      StatisticsForm form,
      Layout layout,
      List<RuleSet> ruleSets,
      List<Finding> findings,
      int satisfied,
      Verdict verdict) {
    this.form = form;
    this.layout = layout;
    this.ruleSets = ruleSets;
    this.findings = findings;
    this.satisfied = satisfied;
    this.verdict = verdict;
  }

  static Report of(
      StatisticsForm form,
      Variant variant,
      Program program,
      List<Decision> unsatisfied,
      Values values) {
    return new Report(
        form,
        variant.layout(),
        program.ruleSets(),
        unsatisfied.isEmpty() ? List.of() : findings(variant, program, unsatisfied, values),
        program.size() - unsatisfied.size(),
        verdict(unsatisfied));
  }

  private static List<Finding> findings(
      Variant variant, Program program, List<Decision> unsatisfied, Values values) {
    List<Decision> ordered = new ArrayList<>(unsatisfied);
    ordered.sort(
        Comparator.comparing((Decision d) -> d.instance().rule().severity())
            .thenComparing(d -> d.instance().firstCell()));
    Vocabulary vocabulary = Vocabulary.of(variant.layout().edition());
    Subject subject = Subject.only(variant.wording());
    Explainer explainer = new Explainer(vocabulary, index -> subject, values);
    Map<Instance, List<Suspect>> suspects =
        verdict(unsatisfied) == Verdict.INCONSISTENT
            ? explainer.suspects(program.algebra())
            : Map.of();
    return ordered.stream()
        .map(d -> explainer.explain(d, suspects.getOrDefault(d.instance(), List.of())))
        .toList();
  }

  private static Verdict verdict(List<Decision> unsatisfied) {
    Verdict verdict = Verdict.CONSISTENT;
    for (Decision decision : unsatisfied) {
      if (decision.instance().rule().severity() == Severity.ERROR) {
        if (decision.outcome() == Outcome.VIOLATED) {
          return Verdict.INCONSISTENT;
        }
        verdict = Verdict.UNDETERMINED;
      }
    }
    return verdict;
  }

  /**
   * The form that was checked.
   *
   * @return the form, unchanged
   */
  public StatisticsForm form() {
    return form;
  }

  /**
   * The layout in whose words the findings speak.
   *
   * @return the layout
   */
  public Layout layout() {
    return layout;
  }

  /**
   * What can be said of the form as a whole.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * What is violated or undetermined: the gravest first, then in printed order.
   *
   * @return the findings; empty if every rule is satisfied
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The number of rule instances with an outcome.
   *
   * @param outcome the outcome
   * @return 0, 1, 2, …
   */
  public int count(Outcome outcome) {
    return outcome == Outcome.SATISFIED
        ? satisfied
        : (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }

  /**
   * The rule sets that were applied.
   *
   * @return the built-in one first
   */
  public List<RuleSet> ruleSets() {
    return ruleSets;
  }
}
