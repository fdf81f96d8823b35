package org.opendisclosure.rules.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which cells are wrong. Prepared once for the equations of an edition; immutable and safe to
 * share between threads.
 *
 * <p>Failing equations that share no cell are located apart. For each group: the single cells that
 * explain it; if there are none, every cheapest set of cells; and beside these, figures that stand
 * in the wrong cell and details whose totals were recomputed. What can be explained by a swap is
 * not listed as two mistyped figures once more.
 */
public final class Locator {

  private static final int MOST_CELLS = 4;

  private final Equations equations;
  private final List<int[]> tracks;
  private final int[] weights;
  private final RecomputedTotals totals;
  private final List<List<Integer>> members;
  private final long maxWork;

  /**
   * A locator.
   *
   * @param equations what must hold
   * @param totals for each equation the cell whose total it states, or −1 if it states none
   * @param tracks the rows and columns of the printed tables, each as its cells in printed order
   * @param maxWork the greatest number of steps of one search
   */
  public Locator(Equations equations, int[] totals, List<int[]> tracks, long maxWork) {
    this(equations, totals, tracks, ones(equations.cells()), maxWork);
  }

  /**
   * A locator that is reluctant to change some cells.
   *
   * @param equations what must hold
   * @param totals for each equation the cell whose total it states, or −1 if it states none
   * @param tracks the rows and columns of the printed tables, each as its cells in printed order
   * @param weights for each cell what changing it costs, at least 1
   * @param maxWork the greatest number of steps of one search
   */
  public Locator(
      Equations equations, int[] totals, List<int[]> tracks, int[] weights, long maxWork) {
    this.equations = equations;
    this.tracks = List.copyOf(tracks);
    this.weights = weights.clone();
    this.totals = new RecomputedTotals(equations, totals);
    int[] component = Components.of(equations);
    this.members = new ArrayList<>();
    for (int row = 0; row < component.length; row++) {
      while (members.size() <= component[row]) {
        members.add(new ArrayList<>());
      }
      members.get(component[row]).add(row);
    }
    this.maxWork = maxWork;
  }

  private static int[] ones(int cells) {
    int[] ones = new int[cells];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * Locates what makes equations fail.
   *
   * @param stated a figure for every cell; it is not changed
   * @param permitted which cells may be changed, and what else must hold
   * @return one result for each group of failing equations; empty if none fails
   * @throws ArithmeticException if a sum exceeds the range of {@code long}
   */
  public List<Located> locate(long[] stated, Permitted permitted) {
    long[] residuals = equations.residuals(stated);
    List<Located> found = new ArrayList<>();
    for (List<Integer> rows : members) {
      List<Integer> failing = rows.stream().filter(row -> residuals[row] != 0).toList();
      if (!failing.isEmpty()) {
        found.add(locate(rows, failing, stated.clone(), residuals, permitted));
      }
    }
    return found;
  }

  private Located locate(
      List<Integer> rows, List<Integer> failing, long[] stated, long[] all, Permitted permitted) {
    long[] residuals = new long[all.length];
    failing.forEach(row -> residuals[row] = all[row]);
    List<Explanation> explanations = new ArrayList<>();
    for (Change change : SingleCells.find(equations, stated, residuals, failing, permitted)) {
      if (weights[change.cell()] == 1) {
        explanations.add(new Explanation(Hypothesis.MISTYPED, List.of(change)));
      }
    }
    boolean isComplete = true;
    if (explanations.isEmpty()) {
      MinimalSets.Found sets =
          new MinimalSets(equations, stated, permitted, weights, maxWork).find(rows, MOST_CELLS);
      isComplete = sets.isComplete();
      Moves moves = new Moves(equations, tracks, permitted);
      List<List<Change>> swaps = moves.swaps(stated, residuals);
      add(explanations, Hypothesis.SWAPPED, swaps);
      add(
          explanations,
          Hypothesis.MISTYPED,
          sets.sets().stream().filter(set -> !swaps.contains(set)).toList());
      add(explanations, Hypothesis.SHIFTED, moves.shifts(stated, residuals));
    }
    add(
        explanations,
        Hypothesis.TOTALS_RECOMPUTED,
        totals.find(stated, residuals, failing, permitted));
    explanations.sort(Comparator.comparingDouble(Likelihood::surprise));
    return new Located(failing, explanations, isComplete);
  }

  private static void add(
      List<Explanation> explanations, Hypothesis hypothesis, Collection<List<Change>> sets) {
    sets.forEach(changes -> explanations.add(new Explanation(hypothesis, changes)));
  }
}
