package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.locate.Change;
import org.opendisclosure.rules.locate.Explanation;
import org.opendisclosure.rules.locate.Located;
import org.opendisclosure.rules.locate.Permitted;
import org.opendisclosure.rules.locate.Slip;

/** Looks for the wrong cells behind the failing equations of one form. */
final class Suspicion {

  /** More explanations than these are counted, not listed. */
  private static final int LISTED = 5;

  private final Algebra algebra;
  private final Values values;
  private final Function<Cell, FindingCell> described;
  private final SuspectWording wording;

  Suspicion(
      Algebra algebra, Values values, Wording wording, Function<Cell, FindingCell> described) {
    this.algebra = algebra;
    this.values = values;
    this.described = described;
    this.wording = new SuspectWording(wording);
  }

  /**
   * The suspects behind each failing instance; instances that fail together share them.
   *
   * @param isExplained whether an instance need not hold
   */
  Map<Instance, List<Suspect>> suspects(Predicate<Instance> isExplained) {
    List<Integer> rows =
        algebra.stated(values.numbers()).stream()
            .filter(row -> !isExplained.test(algebra.instances().get(row)))
            .toList();
    Map<Instance, List<Suspect>> suspects = new HashMap<>();
    for (Located located : located(rows)) {
      List<Suspect> found = suspects(located);
      located.failing().forEach(row -> suspects.put(algebra.instances().get(rows.get(row)), found));
    }
    return suspects;
  }

  /** Figures beyond all reason overflow; then there is no suspicion but the findings. */
  List<Located> located(List<Integer> rows) {
    try {
      return algebra.locator(rows).locate(values.numbers(), new PermittedValues());
    } catch (ArithmeticException e) {
      return List.of();
    }
  }

  private List<Suspect> suspects(Located located) {
    List<Suspect> suspects = new ArrayList<>();
    for (Explanation explanation : located.explanations()) {
      if (suspects.size() < LISTED) {
        suspects.add(suspect(explanation, located));
      }
    }
    return suspects;
  }

  private Suspect suspect(Explanation explanation, Located located) {
    List<Correction> corrections = explanation.changes().stream().map(this::correction).toList();
    int alike =
        (int)
            located.explanations().stream()
                .filter(other -> other.hypothesis() == explanation.hypothesis())
                .count();
    return new Suspect(
        explanation.hypothesis(),
        corrections,
        alike - 1,
        located.isComplete(),
        wording.message(explanation.hypothesis(), corrections, alike - 1));
  }

  private Correction correction(Change change) {
    Cell cell = values.figures().catalogue().cells().get(change.cell());
    return new Correction(
        described.apply(cell),
        change.stated(),
        change.needed(),
        Slip.likeliest(change.stated(), change.needed()));
  }

  /** A stated figure may become any that is permitted and breaks no rule that holds now. */
  private final class PermittedValues implements Permitted {

    private final List<Instance> kept =
        algebra.conditions().stream()
            .filter(i -> i.constraint().decide(values) != Outcome.VIOLATED)
            .toList();

    @Override
    public boolean mayChange(int cell) {
      List<Cell> cells = values.figures().catalogue().cells();
      return cell < cells.size() && values.figures().isStated(cells.get(cell));
    }

    @Override
    public boolean isPrinted(int cell) {
      return !values.isAbsent(cell);
    }

    @Override
    public boolean holds(long[] numbers) {
      Values changed = values.with(numbers);
      return kept.stream().allMatch(i -> i.constraint().decide(changed) != Outcome.VIOLATED);
    }
  }
}
