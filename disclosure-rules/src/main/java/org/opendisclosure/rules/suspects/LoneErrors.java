package org.opendisclosure.rules.suspects;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opendisclosure.rules.blanks.BlankSystem;
import org.opendisclosure.rules.blanks.Decimals;
import org.opendisclosure.rules.deciding.ConnectedRules;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.solve.Fraction;
import org.opendisclosure.rules.solve.PossibleValues;
import org.opendisclosure.rules.solve.Range;
import org.opendisclosure.rules.solve.Work;

/**
 * Looks for the one figure that is wrong where blanks are in the way of equations: a figure without
 * which, were it blank too, the error rules could hold.
 */
public final class LoneErrors {

  /** Many times what one form takes; beyond it nothing is said. */
  private static final long MAX_WORK = 5_000_000;

  private final ErrorEquations equations;
  private final Values values;
  private final RuleNames names;
  private final Predicate<Instance> isExplained;
  private final List<Instance> standing;
  private final Work work = new Work(MAX_WORK);

  /**
   * The search in one form.
   *
   * @param standing what is not satisfied and not explained
   */
  public LoneErrors(
      ErrorEquations equations,
      Values values,
      RuleNames names,
      Predicate<Instance> isExplained,
      List<Decision> standing) {
    this.equations = equations;
    this.values = values;
    this.names = names;
    this.isExplained = isExplained;
    this.standing =
        standing.stream()
            .map(Decision::instance)
            .filter(instance -> instance.rule().severity() == Severity.ERROR)
            .toList();
  }

  /**
   * The figures that may be wrong.
   *
   * @param problems rules that cannot hold, alone or together
   * @param isLocated whether other suspects are known behind a rule
   */
  public List<LoneError> of(Collection<List<Instance>> problems, Predicate<Instance> isLocated) {
    List<LoneError> found = new ArrayList<>();
    List<List<Instance>> left = new ArrayList<>(problems);
    while (!left.isEmpty()) {
      Set<Instance> group = ConnectedRules.to(left.get(0), standing);
      List<List<Instance>> among = left.stream().filter(group::containsAll).toList();
      left.removeAll(among);
      if (group.stream().anyMatch(this::hasBlank) && group.stream().noneMatch(isLocated)) {
        found.addAll(candidates(among, group));
      }
    }
    return work.isExhausted() ? List.of() : found;
  }

  private boolean hasBlank(Instance instance) {
    return instance.cells().stream().anyMatch(cell -> values.exact(cell) == null);
  }

  private List<LoneError> candidates(List<List<Instance>> problems, Set<Instance> group) {
    List<Integer> cells = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    for (int cell : shared(problems)) {
      Optional<Range> range = values.isStated(cell) ? range(cell, group) : Optional.empty();
      if (range.isPresent()) {
        cells.add(cell);
        ranges.add(range.get());
      }
    }
    List<LoneError> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      found.add(
          new LoneError(
              cells.get(i),
              ranges.get(i).min().map(least -> Decimals.rounded(least, RoundingMode.FLOOR)),
              ranges.get(i).max().map(most -> Decimals.rounded(most, RoundingMode.CEILING)),
              cells.size() - 1));
    }
    return found;
  }

  /** The cells that take part in every problem. */
  private static Set<Integer> shared(List<List<Instance>> problems) {
    Set<Integer> shared = cells(problems.get(0));
    problems.forEach(problem -> shared.retainAll(cells(problem)));
    return shared;
  }

  private static Set<Integer> cells(List<Instance> problem) {
    Set<Integer> cells = new LinkedHashSet<>();
    problem.forEach(instance -> cells.addAll(instance.cells()));
    return cells;
  }

  /** Which figures a cell could have for all error rules around it to hold. */
  private Optional<Range> range(int cell, Set<Instance> group) {
    long[] numbers = values.numbers().clone();
    numbers[cell] = Values.BLANK;
    Values without = values.with(numbers);
    Set<Instance> rules = new LinkedHashSet<>(group);
    equations.concerned(cell).stream().filter(isExplained.negate()).forEach(rules::add);
    List<Decision> decisions =
        rules.stream().map(rule -> new Decision(rule, rule.constraint().decide(without))).toList();
    if (decisions.stream().anyMatch(decision -> decision.outcome() == Outcome.VIOLATED)) {
      return Optional.empty();
    }
    BlankSystem blanks = new BlankSystem(decisions, without, names);
    int unknown = blanks.cells().indexOf(cell);
    return unknown < 0
        ? Optional.of(new Range(0, least(cell), Optional.empty()))
        : PossibleValues.of(blanks.system(), unknown, work);
  }

  private Optional<Fraction> least(int cell) {
    return values.isSigned(cell) ? Optional.empty() : Optional.of(Fraction.ZERO);
  }
}
