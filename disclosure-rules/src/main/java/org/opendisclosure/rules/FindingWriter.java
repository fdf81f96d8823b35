package org.opendisclosure.rules;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.blanks.Conflict;
import org.opendisclosure.rules.blanks.Derived;
import org.opendisclosure.rules.blanks.FilledForm;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.suspects.LoneError;
import org.opendisclosure.rules.wording.Messages;
import org.opendisclosure.rules.wording.PreparedLayout;
import org.opendisclosure.rules.wording.Subject;
import org.opendisclosure.rules.wording.SuspectWording;

/** Writes down as findings, with cells and words, what was decided, derived or suspected. */
final class FindingWriter {

  private final FindingCells cells;
  private final Messages messages;

  FindingWriter(FindingCells cells) {
    this.cells = cells;
    this.messages = new Messages(cells.names(), cells.subjects(), cells.values());
  }

  /** Speaks of one form in the words of its layout. */
  static FindingWriter of(PreparedLayout prepared, Values values) {
    Subject subject = Subject.only(prepared.wording());
    RuleNames names = RuleNames.of(prepared.layout().edition());
    return new FindingWriter(new FindingCells(names, index -> subject, values));
  }

  /** The same words about other values. */
  FindingWriter with(Values others) {
    return new FindingWriter(new FindingCells(cells.names(), cells.subjects(), others));
  }

  /** The cells in the words of the findings. */
  FindingCells cells() {
    return cells;
  }

  SuspectWording suspectWording() {
    return new SuspectWording(cells.subjects().apply(0).wording());
  }

  /** What recognises the finding of an instance. */
  String fingerprint(Instance instance) {
    return Fingerprint.of(instance, cells.of(instance));
  }

  Contradiction contradiction(Conflict conflict) {
    List<Instance> rules = conflict.rules();
    return new Contradiction(
        cells.applied(rules),
        messages.contradiction(conflict),
        Fingerprint.of(rules, cells),
        Optional.empty());
  }

  Candidate candidate(LoneError error) {
    Cell cell = cells.cell(error.cell());
    FindingCell described = cells.of(cell);
    Sentence message = suspectWording().lone(error, cell, described.value());
    return new Candidate(described, error.min(), error.max(), error.alternatives(), message);
  }

  DerivedFigure figure(Derived derived) {
    List<Rule> rules = derived.rules().stream().map(Instance::rule).distinct().toList();
    return new DerivedFigure(cells.of(derived.cell()), derived.value(), rules);
  }

  /** A derived figure, once the figures are known of which its sentence speaks. */
  DerivedCell derived(Derived derived, FilledForm filled, FindingWriter known) {
    Cell cell = derived.cell();
    return new DerivedCell(
        cells.of(cell),
        derived.value(),
        filled.isFilled(cell),
        cells.applied(derived.rules()),
        known.messages.derived(derived, filled.bar(cell)));
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
    List<Integer> blanks = decision.blanks(cells.values());
    List<Integer> following = derived.stream().map(one -> one.cell().cell().index()).toList();
    Optional<LinearComparison> principal = instance.principal();
    List<FindingCell> described = cells.of(instance);
    return new Finding(
        instance.rule(),
        decision.outcome(),
        messages.decided(decision, blanks, following),
        principal
            .map(LinearComparison::left)
            .filter(left -> left.addends().stream().noneMatch(a -> following.contains(a.cell())))
            .flatMap(left -> left.value(cells.values())),
        principal.flatMap(comparison -> comparison.right().value(cells.values())),
        described,
        cells.of(blanks),
        suspects.list(),
        suspects.outcome(),
        Fingerprint.of(instance, described),
        explanation,
        List.of(),
        derived);
  }
}
