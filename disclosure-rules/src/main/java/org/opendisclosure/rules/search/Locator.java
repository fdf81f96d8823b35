package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.rules.locate.Certificate;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.LinearSystem;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.PermittedFigures;

/**
 * Finds which cells are wrong. Prepared once for the equations of an edition; immutable and safe to
 * share between threads.
 *
 * <p>Failing equations that share no cell are located apart. For each group: every cheapest set of
 * cells that explains it; beside these, if no single cell does, figures that stand in the wrong
 * cell; and details whose totals were recomputed. What can be explained by moved figures is not
 * listed as mistyped figures once more.
 */
public final class Locator {

  private final LinearSystem system;
  private final CellEquations columns;
  private final RecomputedTotals totals;
  private final List<List<Integer>> members;
  private final long maxWork;

  /**
   * A locator.
   *
   * @param system what must hold, and what is known of the cells
   * @param maxWork the greatest number of steps of one search; one that needs more is cut off
   */
  public Locator(LinearSystem system, long maxWork) {
    this.system = system;
    this.columns = new CellEquations(system.equations());
    this.totals = new RecomputedTotals(system, columns);
    int[] component = Components.of(system.equations(), columns);
    this.members = new ArrayList<>();
    for (int row = 0; row < component.length; row++) {
      while (members.size() <= component[row]) {
        members.add(new ArrayList<>());
      }
      members.get(component[row]).add(row);
    }
    this.maxWork = maxWork;
  }

  /**
   * Locates what makes equations fail.
   *
   * @param stated a figure for every cell; it is not changed
   * @param permitted which cells may be changed, and what else must hold
   * @return one result for each group of failing equations; empty if none fails
   * @throws ArithmeticException if a factor of a combination of equations exceeds the range of
   *     {@code long}
   */
  public List<Located> locate(long[] stated, PermittedFigures permitted) {
    BigInteger[] residuals = system.equations().residuals(stated);
    List<Located> found = new ArrayList<>();
    for (List<Integer> rows : members) {
      List<Integer> failing = rows.stream().filter(row -> residuals[row].signum() != 0).toList();
      if (!failing.isEmpty()) {
        found.add(locate(rows, failing, stated.clone(), residuals, permitted));
      }
    }
    return found;
  }

  private Located locate(
      List<Integer> rows,
      List<Integer> failing,
      long[] stated,
      BigInteger[] all,
      PermittedFigures permitted) {
    BigInteger[] residuals = new BigInteger[all.length];
    Arrays.fill(residuals, BigInteger.ZERO);
    failing.forEach(row -> residuals[row] = all[row]);
    List<NumberedChange> singles =
        SingleCells.find(system.equations(), columns, stated, residuals, failing, permitted);
    MinimalSets.Found sets = cheapest(singles, rows, stated, permitted);
    List<List<NumberedChange>> moved = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    if (singles.isEmpty()) {
      Moves moves = new Moves(system, columns, rows, stated, residuals, permitted);
      add(explanations, Hypothesis.SWAPPED, moves.swaps(), moved);
      add(explanations, Hypothesis.SHIFTED, moves.shifts(), moved);
    }
    add(explanations, Hypothesis.MISTYPED, sets.sets(), moved);
    List<List<NumberedChange>> followed = totals.find(stated, residuals, failing, permitted);
    add(explanations, Hypothesis.TOTALS_RECOMPUTED, followed, new ArrayList<>());
    explanations.sort(Comparator.comparingDouble(Likelihood::surprise));
    return new Located(failing, explanations, sets.isComplete());
  }

  /** Two cells cost more than one, so that nothing is cheaper than a single cell of weight 1. */
  private MinimalSets.Found cheapest(
      List<NumberedChange> singles, List<Integer> rows, long[] stated, PermittedFigures permitted) {
    List<List<NumberedChange>> found = new ArrayList<>();
    for (NumberedChange change : singles) {
      if (system.weight(change.cell()) == 1) {
        found.add(List.of(change));
      }
    }
    return found.isEmpty()
        ? new MinimalSets(system, stated, permitted, maxWork).find(rows, Certificate.MOST_CELLS)
        : new MinimalSets.Found(found, true);
  }

  /** Adds the explanations that are not among those known already. */
  private static void add(
      List<Explanation> explanations,
      Hypothesis hypothesis,
      List<List<NumberedChange>> sets,
      List<List<NumberedChange>> known) {
    for (List<NumberedChange> changes : sets) {
      if (!known.contains(changes)) {
        known.add(changes);
        explanations.add(new Explanation(hypothesis, changes));
      }
    }
  }

  /**
   * Proves an explanation.
   *
   * @param permitted which cells might be changed, and what else had to hold
   * @return why it is one; empty if its search was cut off
   */
  public Optional<Certificate> certify(
      long[] stated, PermittedFigures permitted, Located located, Explanation explanation) {
    return located.isComplete(explanation.hypothesis())
        ? Optional.of(
            new Certifier(system, columns, stated, permitted).certify(located, explanation))
        : Optional.empty();
  }
}
