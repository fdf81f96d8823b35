package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.solve.Deduction;
import org.opendisclosure.rules.solve.Forced;
import org.opendisclosure.rules.solve.Work;

/**
 * What follows from the error rules of one form: that they cannot hold together, or figures that it
 * leaves blank, and what its other rules come to with these.
 */
final class Following {

  /** Several times what a wholly blank form takes; beyond it a figure may not be derived. */
  private static final long MAX_WORK = 5_000_000;

  private final Values given;
  private final Explainer stated;
  private final Explanations explanations;
  private final Map<Integer, DerivedFigure> figures = new TreeMap<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<List<Instance>> problems = new ArrayList<>();
  private List<Instance> impossible = List.of();
  private Values values;
  private Explainer known;

  private Following(Values values, Explainer stated, Explanations explanations) {
    this.given = values;
    this.values = values;
    this.stated = stated;
    this.known = stated;
    this.explanations = explanations;
  }

  /**
   * Works out what follows.
   *
   * @param unsatisfied what the stated figures leave open or violated
   * @param explanations what need not hold
   */
  static Following of(
      List<Decision> unsatisfied, Explanations explanations, Values values, Explainer explainer) {
    Following following = new Following(values, explainer, explanations);
    List<Decision> standing = explanations.unexplained(unsatisfied);
    if (values.hasBlanks()) {
      following.work(standing);
    }
    return following;
  }

  private void work(List<Decision> standing) {
    standing.stream()
        .filter(Following::isViolated)
        .forEach(decision -> problems.add(List.of(decision.instance())));
    if (!problems.isEmpty()) {
      deduce(Soundness.of(standing, List.of()));
    } else if (!deduce(standing)) {
      contradict(standing);
    }
  }

  /** Derives what the rules force; false if they cannot hold together, or it was too much work. */
  private boolean deduce(List<Decision> sound) {
    BlankSystem blanks = stated.blanks(sound);
    Work work = new Work(MAX_WORK);
    Deduction deduction = Deduction.of(blanks.system(), work);
    impossible = blanks.instances(deduction.impossible());
    if (impossible.isEmpty()) {
      derive(new ForcedFigures(given, blanks, deduction.forced()));
    }
    return impossible.isEmpty() && !work.isExhausted();
  }

  /** Tells which rules cannot hold together, and derives what the others force. */
  private void contradict(List<Decision> standing) {
    List<Instance> contradictory = new ArrayList<>();
    for (JointCheck.Conflict conflict : stated.conflicts(standing)) {
      contradictions.add(conflict.contradiction());
      problems.add(conflict.rules());
      contradictory.addAll(conflict.rules());
    }
    if (!contradictory.isEmpty()) {
      deduce(Soundness.of(standing, contradictory));
    } else if (!impossible.isEmpty()) {
      contradictions.add(stated.impossible(impossible));
    }
  }

  private static boolean isViolated(Decision decision) {
    return decision.outcome() == Outcome.VIOLATED
        && decision.instance().rule().severity() == Severity.ERROR;
  }

  private void derive(ForcedFigures forced) {
    figures.clear();
    forced.all().forEach((one, value) -> derive(forced, one, value));
    values = forced.values(one -> figures.containsKey(forced.cell(one).index()));
    known = stated.with(values);
  }

  /** Where something stands that is no figure, the office has to say which it is. */
  private void derive(ForcedFigures forced, Forced one, BigDecimal value) {
    Cell cell = forced.cell(one);
    if (given.findUnreadable(cell.index()).isEmpty()) {
      List<Rule> rules = forced.rules(one).stream().map(Instance::rule).distinct().toList();
      figures.put(cell.index(), new DerivedFigure(stated.described(cell), value, rules));
    }
  }

  /** What no filling of the blanks satisfies, though no rule is violated by itself. */
  List<Contradiction> contradictions() {
    return contradictions;
  }

  /** Rules that cannot hold, alone or together, of a form with blanks. */
  List<List<Instance>> problems() {
    return problems;
  }

  /** The derived figures, in printed order. */
  List<DerivedFigure> figures() {
    return List.copyOf(figures.values());
  }

  /** What a rule comes to with the derived figures; what is explained stays as it is. */
  Outcome outcome(Decision decision) {
    return isOpen(decision) ? decision.instance().constraint().decide(values) : decision.outcome();
  }

  private boolean isOpen(Decision decision) {
    return decision.outcome() == Outcome.UNDETERMINED
        && !explanations.isExplained(decision.instance());
  }

  /** The finding of a rule that the stated figures do not satisfy. */
  Finding finding(Decision decision, Suspects suspects, Optional<ExplainedDifference> explanation) {
    Instance instance = decision.instance();
    return isOpen(decision)
        ? known.explain(
            new Decision(instance, outcome(decision)), suspects, explanation, of(instance.cells()))
        : stated.explain(decision, suspects, explanation, List.of());
  }

  /** The derived figures of some cells. */
  List<DerivedFigure> of(List<Integer> cells) {
    return cells.stream().filter(figures::containsKey).map(figures::get).toList();
  }

  /** The derived figure of a cell. */
  Optional<BigDecimal> value(Cell cell) {
    return Optional.ofNullable(figures.get(cell.index())).map(DerivedFigure::value);
  }

  /** The form as if it stated the derived figures. */
  StatisticsForm completed(StatisticsForm form) {
    if (figures.isEmpty()) {
      return form;
    }
    Figures.Builder filled = form.figures().toBuilder();
    for (DerivedFigure figure : figures()) {
      Cell cell = figure.cell().cell();
      if (cell.kind().isWhole()) {
        filled.count(cell, figure.value().longValueExact());
      } else {
        filled.amount(cell, figure.value());
      }
    }
    return form.withFigures(filled.build());
  }
}
