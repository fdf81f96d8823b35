package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.ConnectedRules;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.solve.Contradictions;
import org.opendisclosure.rules.solve.Deduction;
import org.opendisclosure.rules.solve.LinearRelations;
import org.opendisclosure.rules.solve.Work;

/**
 * What follows from the error rules of one form: that they cannot hold together, or figures that it
 * leaves blank, and what its other rules come to with these.
 */
public final class Consequences {

  /** Several times what a wholly blank form takes; beyond it something may go unseen. */
  private static final long MAX_WORK = 5_000_000;

  private final Values given;
  private final RuleNames names;
  private final Predicate<Instance> isExplained;
  private final Map<Integer, Derived> figures = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<List<Instance>> problems = new ArrayList<>();
  private Values values;

  private Consequences(Values values, RuleNames names, Predicate<Instance> isExplained) {
    this.given = values;
    this.values = values;
    this.names = names;
    this.isExplained = isExplained;
  }

  /**
   * Works out what follows.
   *
   * @param unsatisfied what the stated figures leave open or violated
   * @param isExplained what need not hold
   */
  public static Consequences of(
      List<Decision> unsatisfied, Predicate<Instance> isExplained, Values values, RuleNames names) {
    Consequences consequences = new Consequences(values, names, isExplained);
    if (values.hasBlanks()) {
      consequences.work(unsatisfied.stream().filter(d -> !isExplained.test(d.instance())).toList());
    }
    return consequences;
  }

  private void work(List<Decision> standing) {
    standing.stream()
        .filter(Consequences::isViolated)
        .forEach(decision -> problems.add(List.of(decision.instance())));
    if (!problems.isEmpty()) {
      deduce(sound(standing, problems));
      return;
    }
    Optional<Conflict> ofWholes = deduce(standing);
    if (ofWholes.isPresent()) {
      contradict(standing, ofWholes.get());
    }
  }

  private static boolean isViolated(Decision decision) {
    return decision.outcome() == Outcome.VIOLATED
        && decision.instance().rule().severity() == Severity.ERROR;
  }

  /**
   * The error rules that have nothing to do with what is wrong. Others may rest on the very figure
   * that is: from them nothing is derived, so that no other figure takes the blame.
   */
  private static List<Decision> sound(List<Decision> standing, List<List<Instance>> problems) {
    List<Decision> errors =
        standing.stream().filter(d -> d.instance().rule().severity() == Severity.ERROR).toList();
    Set<Instance> doubtful =
        ConnectedRules.to(
            problems.stream().flatMap(List::stream).toList(),
            errors.stream().map(Decision::instance).toList());
    return errors.stream().filter(d -> !doubtful.contains(d.instance())).toList();
  }

  /**
   * Derives what the rules force; if they cannot hold together, or it was too much work, says which
   * rules whole numbers cannot satisfy, as far as is known.
   */
  private Optional<Conflict> deduce(List<Decision> sound) {
    BlankSystem blanks = new BlankSystem(sound, given, names);
    Work work = new Work(MAX_WORK);
    Deduction deduction = Deduction.of(blanks.system(), work);
    List<Instance> impossible = blanks.instances(deduction.impossible());
    if (impossible.isEmpty()) {
      derive(ForcedFigures.of(given, blanks, deduction.forced()));
    }
    return impossible.isEmpty() && !work.isExhausted()
        ? Optional.empty()
        : Optional.of(new Conflict(impossible, Optional.empty(), blanks));
  }

  /** Where something stands that is no figure, the office has to say which it is. */
  private void derive(List<Derived> forced) {
    figures.clear();
    forced.stream()
        .filter(one -> given.findUnreadable(one.cell().index()).isEmpty())
        .forEach(one -> figures.put(one.cell().index(), one));
    values = ForcedFigures.known(given, figures.values());
  }

  /** Tells which rules cannot hold together, and derives what the others force. */
  private void contradict(List<Decision> standing, Conflict ofWholes) {
    conflicts.addAll(ofFractions(ofWholes.blanks()));
    conflicts.forEach(conflict -> problems.add(conflict.rules()));
    if (!problems.isEmpty()) {
      deduce(sound(standing, problems));
    } else if (!ofWholes.rules().isEmpty()) {
      conflicts.add(ofWholes);
    }
  }

  private static List<Conflict> ofFractions(BlankSystem blanks) {
    LinearRelations system = blanks.system();
    return Contradictions.of(system, new Work(MAX_WORK)).stream()
        .sorted(Comparator.comparingInt(combination -> combination.multipliers().size()))
        .map(
            combination ->
                new Conflict(
                    blanks.instances(List.copyOf(combination.multipliers().keySet())),
                    Optional.of(combination.sum(system)),
                    blanks))
        .toList();
  }

  /** What no filling of the blanks satisfies, though no rule is violated by itself. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** Rules that cannot hold, alone or together, of a form with blanks. */
  public List<List<Instance>> problems() {
    return problems;
  }

  /** The derived figures, in printed order. */
  public List<Derived> figures() {
    return List.copyOf(figures.values());
  }

  /** The derived figures of some cells. */
  public List<Derived> of(List<Integer> cells) {
    return cells.stream().filter(figures::containsKey).map(figures::get).toList();
  }

  /** The derived figure of a cell. */
  public Optional<BigDecimal> value(Cell cell) {
    return Optional.ofNullable(figures.get(cell.index())).map(Derived::value);
  }

  /** The values of the form with its derived figures. */
  public Values values() {
    return values;
  }

  /** What a rule comes to with the derived figures; what is explained stays as it is. */
  public Outcome outcome(Decision decision) {
    return isOpen(decision) ? decision.instance().constraint().decide(values) : decision.outcome();
  }

  /** Whether derived figures may decide what stated ones leave open. */
  public boolean isOpen(Decision decision) {
    return decision.outcome() == Outcome.UNDETERMINED && !isExplained.test(decision.instance());
  }

  /** The form as if it stated the derived figures. */
  public StatisticsForm completed(StatisticsForm form) {
    if (figures.isEmpty()) {
      return form;
    }
    Figures.Builder filled = form.figures().toBuilder();
    figures.values().forEach(one -> one.putInto(filled));
    return form.withFigures(filled.build());
  }
}
