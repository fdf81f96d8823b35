package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Conflict;
import org.opendisclosure.rules.blanks.Derived;
import org.opendisclosure.rules.blanks.Deriver;
import org.opendisclosure.rules.blanks.FilledForm;
import org.opendisclosure.rules.deciding.Constraint;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.InputHash;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Side.Addend;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.suspects.LoneError;
import org.opendisclosure.rules.wording.Messages;
import org.opendisclosure.rules.wording.Subject;
import org.opendisclosure.rules.wording.SuspectWording;
import org.opendisclosure.rules.wording.Variant;
import org.opendisclosure.rules.wording.Wording;

/** Writes down as findings, with cells and words, what was decided, derived or suspected. */
final class FindingWriter {

  private static final int FINGERPRINT_DIGITS = 16;

  private final RuleNames vocabulary;
  private final IntFunction<Subject> subjects;
  private final Values values;
  private final Messages messages;

  FindingWriter(RuleNames vocabulary, IntFunction<Subject> subjects, Values values) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.values = values;
    this.messages = new Messages(vocabulary, subjects, values);
  }

  /** Speaks of one form in the words of its layout. */
  static FindingWriter of(Variant variant, Values values) {
    Subject subject = Subject.only(variant.wording());
    RuleNames vocabulary = RuleNames.of(variant.layout().edition());
    return new FindingWriter(vocabulary, index -> subject, values);
  }

  /** The same words about other values. */
  FindingWriter with(Values others) {
    return new FindingWriter(vocabulary, subjects, others);
  }

  SuspectWording suspectWording() {
    return new SuspectWording(subjects.apply(0).wording());
  }

  Contradiction contradiction(Conflict conflict) {
    List<Instance> rules = conflict.rules();
    return new Contradiction(
        applied(rules), messages.contradiction(conflict), fingerprint(rules), Optional.empty());
  }

  Candidate candidate(LoneError error) {
    Cell cell = cell(error.cell());
    FindingCell described = described(cell);
    Sentence message = suspectWording().lone(error, cell, described.value());
    return new Candidate(described, error.min(), error.max(), error.alternatives(), message);
  }

  DerivedFigure figure(Derived derived) {
    List<Rule> rules = derived.rules().stream().map(Instance::rule).distinct().toList();
    return new DerivedFigure(described(derived.cell()), derived.value(), rules);
  }

  /** A derived figure, once the figures are known of which its sentence speaks. */
  DerivedCell derived(Derived derived, FilledForm filled, FindingWriter known) {
    Cell cell = derived.cell();
    return new DerivedCell(
        described(cell),
        derived.value(),
        filled.isFilled(cell),
        applied(derived.rules()),
        known.messages.derived(derived, filled.bar(cell)));
  }

  OpenCell open(Deriver.Open open) {
    return new OpenCell(described(open.cell()), open.min(), open.max());
  }

  Correction correction(NumberedChange change) {
    return new Correction(
        described(cell(change.cell())),
        change.stated(),
        change.needed(),
        Slip.likeliest(change.stated(), change.needed()));
  }

  /**
   * The finding of a decision.
   *
   * @param derived the cells of the rule that the form leaves blank and whose figures follow
   */
  Finding finding(
      Decision decision,
      Suspects suspects,
      Optional<ExplainedDifference> explanation,
      List<DerivedFigure> derived) {
    Instance instance = decision.instance();
    List<Integer> blanks =
        decision.outcome() == Outcome.UNDETERMINED ? blanks(instance.constraint()) : List.of();
    List<Integer> following = derived.stream().map(one -> one.cell().cell().index()).toList();
    Optional<LinearComparison> principal = instance.principal();
    List<FindingCell> cells = described(instance.cells());
    return new Finding(
        instance.rule(),
        decision.outcome(),
        messages.decided(decision, blanks, following),
        principal
            .map(LinearComparison::left)
            .filter(left -> left.addends().stream().noneMatch(a -> following.contains(a.cell())))
            .flatMap(left -> left.value(values)),
        principal.flatMap(comparison -> comparison.right().value(values)),
        cells,
        described(blanks),
        suspects.list(),
        suspects.outcome(),
        fingerprint(instance, cells),
        explanation,
        List.of(),
        derived);
  }

  /** What recognises the finding of an instance. */
  String fingerprint(Instance instance) {
    return fingerprint(instance, described(instance.cells()));
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

  private List<AppliedRule> applied(List<Instance> instances) {
    return instances.stream()
        .map(instance -> new AppliedRule(instance.rule(), described(instance.cells())))
        .toList();
  }

  private Cell cell(int index) {
    return vocabulary.cell(index).orElseThrow();
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
  private String fingerprint(List<Instance> instances) {
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
