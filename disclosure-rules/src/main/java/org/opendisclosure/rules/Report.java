package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;

/**
 * What checking one form found. Every instance of every rule (a rule that runs over seven columns
 * has seven) is counted under one of three outcomes or as explained, so that the report never
 * silently shortens.
 */
public final class Report {

  private final StatisticsForm form;
  private final Layout layout;
  private final Program program;
  private final List<Finding> findings;
  private final List<UnusedExplanation> unusedExplanations;
  private final int satisfied;
  private final List<Contradiction> contradictions;
  private final Verdict verdict;

  private Report(
      StatisticsForm form,
      Layout layout,
      Program program,
      List<Finding> findings,
      List<UnusedExplanation> unusedExplanations,
      int satisfied,
      List<Contradiction> contradictions,
      Verdict verdict) {
    this.form = form;
    this.layout = layout;
    this.program = program;
    this.findings = findings;
    this.unusedExplanations = unusedExplanations;
    this.satisfied = satisfied;
    this.contradictions = contradictions;
    this.verdict = verdict;
  }

  static Report of(
      StatisticsForm form,
      Variant variant,
      Program program,
      List<Decision> unsatisfied,
      Values values) {
    if (unsatisfied.isEmpty() && form.getExplanations().isEmpty()) {
      return new Report(
          form,
          variant.layout(),
          program,
          List.of(),
          List.of(),
          program.size(),
          List.of(),
          Verdict.CONSISTENT);
    }
    Explainer explainer = Explainer.of(variant, values);
    Explanations explanations =
        Explanations.of(form.getExplanations(), program, unsatisfied, explainer::fingerprint);
    Verdict verdict = verdict(unsatisfied, explanations);
    List<Contradiction> contradictions =
        verdict == Verdict.UNDETERMINED
            ? explanations.explain(explainer.contradictions(explanations.unexplained(unsatisfied)))
            : List.of();
    boolean isConsistent =
        verdict != Verdict.INCONSISTENT
            && contradictions.stream().allMatch(Contradiction::isExplained);
    Map<Instance, Suspects> suspects =
        isConsistent ? Map.of() : explainer.suspects(program.algebra(), explanations);
    return new Report(
        form,
        variant.layout(),
        program,
        findings(explainer, unsatisfied, explanations, suspects),
        explanations.unused(),
        program.size() - unsatisfied.size(),
        contradictions,
        isConsistent ? verdict : Verdict.INCONSISTENT);
  }

  private static List<Finding> findings(
      Explainer explainer,
      List<Decision> unsatisfied,
      Explanations explanations,
      Map<Instance, Suspects> suspects) {
    List<Decision> ordered = new ArrayList<>(unsatisfied);
    ordered.sort(
        Comparator.comparing((Decision d) -> d.instance().rule().severity())
            .thenComparing(d -> d.instance().firstCell()));
    return ordered.stream()
        .map(
            d ->
                explainer.explain(
                    d,
                    suspects.getOrDefault(d.instance(), Suspects.NONE),
                    explanations.find(d.instance())))
        .toList();
  }

  private static Verdict verdict(List<Decision> unsatisfied, Explanations explanations) {
    Verdict verdict = Verdict.CONSISTENT;
    for (Decision decision : unsatisfied) {
      Instance instance = decision.instance();
      if (instance.rule().severity() == Severity.ERROR && !explanations.isExplained(instance)) {
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
   * What can be said of the form as a whole; what is explained does not count.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * What is violated or undetermined, explained or not: the gravest first, then in printed order.
   *
   * @return the findings; empty if every rule is satisfied
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What no filling of the blanks can satisfy although no single rule is violated: looked for if
   * error rules are undetermined and none is violated. The rules are among the undetermined {@link
   * #findings()} as well; a rule whose finding is explained is not looked at. Contradictions have
   * no rule in common; what only whole numbers, and not fractions, would contradict is not seen.
   *
   * @return those of the fewest rules first; each makes the form {@link Verdict#INCONSISTENT},
   *     unless it is explained
   */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /**
   * The number of rule instances with an outcome, without those whose finding is explained.
   *
   * @param outcome the outcome
   * @return 0, 1, 2, …
   */
  public int count(Outcome outcome) {
    return outcome == Outcome.SATISFIED
        ? satisfied
        : (int)
            findings.stream()
                .filter(finding -> finding.outcome() == outcome && !finding.isExplained())
                .count();
  }

  /**
   * The number of contradictions, without those that are explained.
   *
   * @return 0, 1, 2, …
   */
  public int countContradictions() {
    return (int) contradictions.stream().filter(c -> !c.isExplained()).count();
  }

  /**
   * The number of findings and contradictions that are explained.
   *
   * @return 0, 1, 2, …
   */
  public int countExplained() {
    return (int) findings.stream().filter(Finding::isExplained).count()
        + contradictions.size()
        - countContradictions();
  }

  /**
   * The explanations stored with the form that explain nothing in it.
   *
   * @return in the order in which they are stored; empty if each explains a finding
   */
  public List<UnusedExplanation> unusedExplanations() {
    return unusedExplanations;
  }

  /**
   * The profile under which the rules were applied.
   *
   * @return the profile; empty if there is none
   */
  public Optional<Profile> profile() {
    return Optional.of(program.profile()).filter(profile -> profile != Profile.NONE);
  }

  /**
   * The rules for the form's edition that the profile applies with another severity.
   *
   * @return in the order of the rule files; empty without profile
   */
  public List<SeverityChange> severityChanges() {
    return program.profile().changes(program.rules());
  }

  /**
   * The rules for the form's edition that the profile switches off.
   *
   * @return their identifiers in the order of the rule files; empty without profile
   */
  public List<String> switchedOff() {
    return program.profile().off(program.rules());
  }

  /**
   * Recognises the form as it was checked, whatever file it came in: the SHA-256 of this text in
   * UTF-8, worked out on each call.
   *
   * <pre>{@code
   * opendisclosure form 1
   * edition=annual-report-2021
   * layout=annual-report-2021
   * level=prefecture
   * year=2024
   * applications.newlyReceived.naturalPerson=3001
   * applications.newlyReceived.commercialEnterprise?=约50
   * }</pre>
   *
   * <p>Every line ends with a line feed. Level and year are empty if not stated. Then come the
   * cells in which something stands, in printed order: numbers as digits with the decimal places
   * that are written, 是 or 否, texts verbatim; with a question mark what stands in a cell and is no
   * figure. In all of them a backslash is written {@code \\}, a line feed {@code \n}, a carriage
   * return {@code \r}. The name of the organ, unknown lines, remarks and explanations are no part
   * of it.
   *
   * @return 64 hexadecimal digits
   */
  public String inputHash() {
    return InputHash.of(form, layout);
  }

  /**
   * The rule sets that were applied.
   *
   * @return the built-in one first
   */
  public List<RuleSet> ruleSets() {
    return program.ruleSets();
  }
}
