package org.opendisclosure.rules;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.rules.Quotations.Quotation;
import org.opendisclosure.rules.blanks.Consequences;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.InputHash;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.narrative.Narrative;
import org.opendisclosure.rules.narrative.Passage;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.SeverityChange;
import org.opendisclosure.rules.suspects.LoneErrors;
import org.opendisclosure.rules.suspects.SuspectSearch;
import org.opendisclosure.rules.wording.PreparedLayout;

/**
 * What checking one form found. Every instance of every rule (a rule that runs over seven columns
 * has seven) is counted under one of three outcomes or as explained, so that the report never
 * silently shortens.
 */
public final class Report implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private final transient Checker.Checked checked;
  private final transient StatisticsForm form;
  private final transient Layout layout;
  private final transient EditionRules rules;
  private final transient List<Finding> findings;
  private final transient List<Finding> settled;
  private final transient List<DerivedFigure> derived;
  private final transient List<Candidate> candidates;
  private final transient List<UnusedExplanation> unusedExplanations;
  private final transient int satisfied;
  private final transient List<Contradiction> contradictions;
  private final transient Verdict verdict;
  private final transient Optional<Narrative> narrative;

  private Report(
      Checker.Checked checked,
      Layout layout,
      EditionRules rules,
      List<Finding> findings,
      List<Finding> settled,
      List<DerivedFigure> derived,
      List<Candidate> candidates,
      List<UnusedExplanation> unusedExplanations,
      int satisfied,
      List<Contradiction> contradictions,
      Verdict verdict,
      Optional<Narrative> narrative) {
    this.checked = checked;
    this.form = checked.form();
    this.layout = layout;
    this.rules = rules;
    this.findings = findings;
    this.settled = settled;
    this.derived = derived;
    this.candidates = candidates;
    this.unusedExplanations = unusedExplanations;
    this.satisfied = satisfied;
    this.contradictions = contradictions;
    this.verdict = verdict;
    this.narrative = narrative;
  }

  static Report of(
      Checker.Checked checked,
      PreparedLayout prepared,
      EditionRules rules,
      List<Decision> unsatisfied,
      Values values,
      List<Passage> passages) {
    StatisticsForm form = checked.form();
    if (unsatisfied.isEmpty() && form.getExplanations().isEmpty() && passages.isEmpty()) {
      return new Report(
          checked,
          prepared.layout(),
          rules,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          rules.program().instances().size(),
          List.of(),
          Verdict.CONSISTENT,
          Optional.empty());
    }
    FindingWriter writer = FindingWriter.of(prepared, values);
    List<ExplainedDifference> stored = form.getExplanations();
    Explanations ofRules =
        Explanations.of(stored, rules, unsatisfied, writer::fingerprint, Quotations.NONE);
    Consequences follows =
        Consequences.of(unsatisfied, ofRules::isExplained, values, RuleNames.of(rules.edition()));
    Quotations quotations =
        Quotations.of(passages, form, rules, prepared.wording(), values, writer, follows);
    Explanations explanations =
        Explanations.of(stored, rules, unsatisfied, writer::fingerprint, quotations);
    List<Contradiction> contradictions =
        explanations.explain(follows.conflicts().stream().map(writer::contradiction).toList());
    Verdict verdict = verdict(unsatisfied, explanations, quotations, follows);
    boolean isConsistent =
        verdict != Verdict.INCONSISTENT
            && contradictions.stream().allMatch(Contradiction::isExplained);
    Map<Instance, Suspects> suspects =
        isConsistent
            ? Map.of()
            : Suspects.of(
                new SuspectSearch(rules.equations(), values, explanations::isExplained),
                writer,
                checked);
    List<Finding> all = findings(unsatisfied, explanations, suspects, quotations, follows, writer);
    List<Finding> settled = all.stream().filter(Report::isSettled).toList();
    return new Report(
        checked,
        prepared.layout(),
        rules,
        all.stream().filter(finding -> !isSettled(finding)).toList(),
        settled,
        follows.figures().stream().map(writer::figure).toList(),
        isConsistent
            ? List.of()
            : new LoneErrors(
                    rules.equations(),
                    values,
                    RuleNames.of(rules.edition()),
                    explanations::isExplained,
                    explanations.unexplained(unsatisfied))
                .of(follows.problems(), instance -> isLocated(suspects, instance)).stream()
                    .map(writer::candidate)
                    .toList(),
        explanations.unused(),
        rules.program().instances().size()
            - unsatisfied.size()
            + quotations.held()
            + settled.size(),
        contradictions,
        isConsistent ? verdict : Verdict.INCONSISTENT,
        quotations.narrative());
  }

  private static boolean isLocated(Map<Instance, Suspects> suspects, Instance instance) {
    return !suspects.getOrDefault(instance, Suspects.NONE).list().isEmpty();
  }

  private static boolean isSettled(Finding finding) {
    return finding.outcome() == Outcome.SATISFIED;
  }

  private static List<Finding> findings(
      List<Decision> unsatisfied,
      Explanations explanations,
      Map<Instance, Suspects> suspects,
      Quotations quotations,
      Consequences follows,
      FindingWriter stated) {
    FindingWriter known = stated.with(follows.values());
    List<Placed> placed = new ArrayList<>();
    for (Decision decision : unsatisfied) {
      Instance instance = decision.instance();
      Suspects suspected = suspects.getOrDefault(instance, Suspects.NONE);
      Optional<ExplainedDifference> explanation = explanations.find(instance);
      Finding finding =
          follows.isOpen(decision)
              ? known.finding(
                  new Decision(instance, follows.outcome(decision)),
                  suspected,
                  explanation,
                  follows.of(instance.cells()).stream().map(stated::figure).toList())
              : stated.finding(decision, suspected, explanation, List.of());
      placed.add(new Placed(finding, instance.firstCell()));
    }
    for (Quotation quotation : quotations.unsatisfied()) {
      Finding finding = quotation.finding(explanations.find(quotation));
      placed.add(new Placed(finding, quotation.firstCell()));
    }
    placed.sort(
        Comparator.comparing((Placed p) -> p.finding().outcome() == Outcome.UNDETERMINED)
            .thenComparing(p -> p.finding().rule().severity())
            .thenComparing(Placed::firstCell));
    return placed.stream().map(Placed::finding).toList();
  }

  /** A finding and the place of its first cell in printed order. */
  private record Placed(Finding finding, int firstCell) {}

  private static Verdict verdict(
      List<Decision> unsatisfied,
      Explanations explanations,
      Quotations quotations,
      Consequences follows) {
    Verdict verdict = verdict(quotations, explanations);
    for (Decision decision : unsatisfied) {
      Instance instance = decision.instance();
      if (instance.rule().severity() == Severity.ERROR && !explanations.isExplained(instance)) {
        Outcome outcome = follows.outcome(decision);
        if (outcome == Outcome.VIOLATED) {
          return Verdict.INCONSISTENT;
        }
        if (outcome == Outcome.UNDETERMINED && verdict == Verdict.CONSISTENT) {
          verdict = Verdict.UNDETERMINED;
        }
      }
    }
    return verdict;
  }

  /** What quoted figures say of the form, where a profile makes errors of them. */
  private static Verdict verdict(Quotations quotations, Explanations explanations) {
    List<Quotation> errors =
        quotations.unsatisfied().stream()
            .filter(q -> q.rule().severity() == Severity.ERROR && explanations.find(q).isEmpty())
            .toList();
    if (errors.stream().anyMatch(q -> q.outcome() == Outcome.VIOLATED)) {
      return Verdict.INCONSISTENT;
    }
    return errors.isEmpty() ? Verdict.CONSISTENT : Verdict.UNDETERMINED;
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
   * What is violated or undetermined, explained or not: what is violated first, of that the gravest
   * first, then in printed order. Blanks that the error rules force are decided with the figures
   * that these make, which {@link Finding#derivedFrom} tells.
   *
   * @return the findings; empty if every rule is satisfied
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What may be wrong, over all findings: findings that fail together share their suspects.
   *
   * @return each once, those of the first finding first; empty if nothing is wrong or nothing
   *     explains it
   */
  public List<Suspect> suspects() {
    return findings.stream().flatMap(finding -> finding.suspects().stream()).distinct().toList();
  }

  /**
   * What the stated figures leave open and derived figures make hold. Nothing is derived from error
   * rules that are violated or contradict each other, nor from those that share cells with them.
   *
   * @return findings of outcome {@link Outcome#SATISFIED}, the gravest first, then in printed order
   */
  public List<Finding> settled() {
    return settled;
  }

  /**
   * The figures that the form does not state but that its error rules force.
   *
   * @return in printed order; empty if nothing is blank or nothing follows
   */
  public List<DerivedFigure> derived() {
    return derived;
  }

  /**
   * The stated figures of which each by itself may be what makes a form with blanks inconsistent.
   * They are looked for where no suspects are known: where rules fail that are no equations once
   * the blanks are eliminated from them, because a blank would have to be negative.
   *
   * @return in printed order for each group of rules that fail together; empty if there are
   *     {@linkplain Finding#suspects() suspects}, nothing is wrong, or no single figure explains it
   */
  public List<Candidate> candidates() {
    return candidates;
  }

  /**
   * What no filling of the blanks can satisfy although no single rule is violated: looked for if
   * error rules are undetermined and none is violated. The rules are among the undetermined {@link
   * #findings()} as well; a rule whose finding is explained is not looked at. Contradictions have
   * no rule in common; what only whole numbers, and not fractions, would contradict is looked for
   * if there is no other, but may go unseen.
   *
   * @return those of the fewest rules first; each makes the form {@link Verdict#INCONSISTENT},
   *     unless it is explained
   */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /**
   * The number of rule instances with an outcome, without those whose finding is explained. Each
   * quoted figure that is held against others is an instance.
   *
   * @param outcome the outcome
   * @return 0, 1, 2, …
   */
  public int count(Outcome outcome) {
    return outcome == Outcome.SATISFIED ? satisfied : Finding.count(findings, outcome);
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
    return Optional.of(rules.profile()).filter(profile -> profile != Profile.NONE);
  }

  /**
   * The rules for the form's edition that the profile applies with another severity.
   *
   * @return in the order of the rule files; empty without profile
   */
  public List<SeverityChange> severityChanges() {
    return rules.profile().changes(rules.rules());
  }

  /**
   * The rules for the form's edition that the profile switches off.
   *
   * @return their identifiers in the order of the rule files; empty without profile
   */
  public List<String> switchedOff() {
    return rules.profile().off(rules.rules());
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
   * applications.newlyReceived.businessEnterprise?=约50
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
   * @return the built-in one first; that for narratives last, if there was one
   */
  public List<RuleSet> ruleSets() {
    if (narrative.isEmpty()) {
      return rules.ruleSets();
    }
    List<RuleSet> sets = new ArrayList<>(rules.ruleSets());
    sets.add(RuleSet.narrative());
    return List.copyOf(sets);
  }

  /**
   * What the narrative quotes, and what that was held against; what does not fit is among the
   * {@link #findings()}.
   *
   * @return every figure quoted in the narrative parts of the form and in a narrative given with
   *     it; empty if there is none
   */
  public Optional<Narrative> narrative() {
    return narrative;
  }

  /** The verdict, which form, and how many findings of each kind there are, in one line. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ", verdict.id() + ": ", "");
    text.add(form.edition().id());
    form.getHeader().getOrgan().ifPresent(text::add);
    form.getHeader().getYear().ifPresent(year -> text.add(String.valueOf(year)));
    return "%s, %d satisfied, %d violated, %d undetermined, %d contradictions, %d explained"
        .formatted(
            text,
            satisfied,
            count(Outcome.VIOLATED),
            count(Outcome.UNDETERMINED),
            countContradictions(),
            countExplained());
  }

  private Object writeReplace() {
    return new Stored(checked);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("reports are made again");
  }

  /** A report as it is serialised: what was checked, which is checked again. */
  private record Stored(Checker.Checked checked) implements Serializable {

    private Object readResolve() {
      return checked.report();
    }
  }
}
