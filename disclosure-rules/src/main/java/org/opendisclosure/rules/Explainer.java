package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.InputHash;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;

/** Makes findings of decisions on one form. */
final class Explainer {

  private static final int FINGERPRINT_DIGITS = 16;

  private final RuleNames vocabulary;
  private final IntFunction<Subject> subjects;
  private final Values values;
  private final Composer chinese;
  private final Composer english;

  Explainer(RuleNames vocabulary, IntFunction<Subject> subjects, Values values) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.values = values;
    this.chinese = new Composer(vocabulary, subjects, values, Language.ZH);
    this.english = new Composer(vocabulary, subjects, values, Language.EN);
  }

  /** Speaks of one form in the words of its layout. */
  static Explainer of(Variant variant, Values values) {
    Subject subject = Subject.only(variant.wording());
    RuleNames vocabulary = RuleNames.of(variant.layout().edition());
    return new Explainer(vocabulary, index -> subject, values);
  }

  /** The suspects behind each failing equation; what is explained need not hold. */
  Map<Instance, Suspects> suspects(Algebra algebra, Explanations explanations) {
    Wording wording = subjects.apply(0).wording();
    return new Suspicion(algebra, values, explanations::isExplained, wording, this::described)
        .suspects();
  }

  /** The rules among some that are undetermined and must hold together. */
  BlankSystem blanks(List<Decision> decisions) {
    return new BlankSystem(decisions, values, vocabulary);
  }

  /** What error rules that are undetermined one by one cannot be together. */
  List<JointCheck.Conflict> conflicts(List<Decision> decisions) {
    return new JointCheck(blanks(decisions), this, new JointWording(chinese, english)).conflicts();
  }

  /** Error rules that fractions satisfy together but whole numbers do not. */
  Contradiction impossible(List<Instance> rules) {
    Sentence message = new JointWording(chinese, english).impossible(rules);
    return new Contradiction(applied(rules), message, fingerprint(rules), Optional.empty());
  }

  /** A figure that may be the one that is wrong, and what it could be instead. */
  Candidate candidate(
      int cell, Optional<BigDecimal> min, Optional<BigDecimal> max, int alternatives) {
    Wording wording = subjects.apply(cell).wording();
    FindingCell described = described(vocabulary.cell(cell).orElseThrow());
    Sentence message = new SuspectWording(wording).message(described, min, max, alternatives);
    return new Candidate(described, min, max, alternatives, message);
  }

  /** The same words about other values. */
  Explainer with(Values others) {
    return new Explainer(vocabulary, subjects, others);
  }

  /** Where a figure comes from that the form does not state; the other figures are known. */
  Sentence derived(Cell cell, BigDecimal value, List<Instance> rules, Optional<Rule> bar) {
    return new JointWording(chinese, english).derived(cell.index(), value, rules, bar);
  }

  /**
   * The finding of a decision.
   *
   * @param derived the cells of the rule that the form leaves blank and whose figures follow
   */
  Finding explain(
      Decision decision,
      Suspects suspects,
      Optional<ExplainedDifference> explanation,
      List<DerivedFigure> derived) {
    Instance instance = decision.instance();
    List<Integer> blanks =
        decision.outcome() == Outcome.UNDETERMINED ? blanks(instance.constraint()) : List.of();
    Optional<LinearComparison> principal = instance.principal();
    List<FindingCell> cells = described(instance.cells());
    return new Finding(
        instance.rule(),
        decision.outcome(),
        message(decision, blanks, derived),
        principal
            .filter(comparison -> isStated(comparison.left(), derived))
            .flatMap(comparison -> comparison.left().value(values)),
        principal.flatMap(comparison -> comparison.right().value(values)),
        cells,
        described(blanks),
        suspects,
        fingerprint(instance, cells),
        explanation,
        List.of(),
        derived);
  }

  /** Whether none of the figures of a side is derived. */
  private static boolean isStated(Side side, List<DerivedFigure> derived) {
    return side.addends().stream()
        .noneMatch(
            addend -> derived.stream().anyMatch(d -> d.cell().cell().index() == addend.cell()));
  }

  /** What recognises the finding of an instance. */
  String fingerprint(Instance instance) {
    return fingerprint(instance, described(instance.cells()));
  }

  private Sentence message(Decision decision, List<Integer> blanks, List<DerivedFigure> derived) {
    Sentence statement = decision.instance().rule().statement();
    if (decision.outcome() == Outcome.SATISFIED) {
      List<Integer> cells = derived.stream().map(one -> one.cell().cell().index()).toList();
      return new Sentence(
          chinese.settled(cells, statement.zh()), english.settled(cells, statement.en()));
    }
    Constraint constraint = decision.instance().constraint();
    return blanks.isEmpty()
        ? new Sentence(
            chinese.violated(constraint, derived.size(), statement.zh()),
            english.violated(constraint, derived.size(), statement.en()))
        : new Sentence(
            chinese.undetermined(blanks, statement.zh()),
            english.undetermined(blanks, statement.en()));
  }

  /** The blanks of the comparisons that are undetermined themselves. */
  private List<Integer> blanks(Constraint constraint) {
    Set<Integer> blanks = new LinkedHashSet<>();
    for (Constraint leaf : constraint.leaves()) {
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

  /** The rules of a proof with their cells. */
  List<AppliedRule> applied(List<Instance> instances) {
    return instances.stream()
        .map(instance -> new AppliedRule(instance.rule(), described(instance.cells())))
        .toList();
  }

  private List<FindingCell> described(List<Integer> indices) {
    List<FindingCell> cells = new ArrayList<>();
    for (int index : indices) {
      vocabulary
          .cell(index)
          .filter(cell -> !values.isAbsent(index))
          .ifPresent(cell -> cells.add(described(cell, index)));
    }
    return List.copyOf(cells);
  }

  FindingCell described(Cell cell) {
    return described(cell, cell.index());
  }

  private FindingCell described(Cell cell, int index) {
    Subject subject = subjects.apply(index);
    Wording wording = subject.wording();
    return new FindingCell(
        subject.id(),
        cell,
        wording.table(cell),
        wording.row(cell),
        cell.column(),
        values.written(index));
  }

  private static String fingerprint(Instance instance, List<FindingCell> cells) {
    return hash(identity(instance, cells));
  }

  /** Recognises rules that are told together. */
  String fingerprint(List<Instance> instances) {
    StringBuilder text = new StringBuilder();
    for (Instance instance : instances) {
      text.append(identity(instance, described(instance.cells()))).append('\n');
    }
    return hash(text.toString());
  }

  private static String identity(Instance instance, List<FindingCell> cells) {
    StringBuilder text = new StringBuilder(instance.rule().id());
    text.append('\n').append(instance.bindings());
    for (FindingCell cell : cells) {
      text.append('\n')
          .append(cell.form())
          .append(cell.cell().name())
          .append('=')
          .append(cell.value());
    }
    return text.toString();
  }

  static String hash(String text) {
    return InputHash.sha256(text).substring(0, FINGERPRINT_DIGITS);
  }
}
