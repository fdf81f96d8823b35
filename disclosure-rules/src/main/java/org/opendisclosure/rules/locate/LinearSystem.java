package org.opendisclosure.rules.locate;

import java.util.Arrays;
import java.util.List;

/**
 * What must hold of numbered cells, and what is known of them besides: which equation states the
 * total of which cell, how the cells stand on paper, how reluctantly each is suspected. Immutable.
 */
public final class LinearSystem {

  private static final int NO_TOTAL = -1;

  private final Equations equations;
  private final int[] totals;
  private final List<int[]> tracks;
  private final int[] weights;

  private LinearSystem(Equations equations, int[] totals, List<int[]> tracks, int[] weights) {
    this.equations = equations;
    this.totals = totals;
    this.tracks = tracks;
    this.weights = weights;
  }

  /**
   * A system in which every cell costs 1.
   *
   * @param equations what must hold
   * @param totals for each equation the cell whose total it states, or −1 if it states none
   * @param tracks the rows and columns of the printed tables, each as its cells in printed order
   * @return the system
   */
  public static LinearSystem of(Equations equations, int[] totals, List<int[]> tracks) {
    int[] usable = new int[equations.size()];
    for (int row = 0; row < usable.length; row++) {
      boolean isTotal = totals[row] >= 0 && Math.abs(equations.row(row).factor(totals[row])) == 1;
      usable[row] = isTotal ? totals[row] : NO_TOTAL;
    }
    int[] ones = new int[equations.cells()];
    Arrays.fill(ones, 1);
    return new LinearSystem(equations, usable, tracks.stream().map(int[]::clone).toList(), ones);
  }

  /** Other equations over the same cells. */
  LinearSystem withEquations(Equations others, int[] theirTotals) {
    return new LinearSystem(others, theirTotals, tracks, weights);
  }

  /**
   * This system with other weights.
   *
   * @param others for each cell what changing it costs, at least 1
   * @return a new system
   */
  public LinearSystem withWeights(int[] others) {
    return new LinearSystem(equations, totals, tracks, others.clone());
  }

  /**
   * What must hold.
   *
   * @return the equations
   */
  public Equations equations() {
    return equations;
  }

  /**
   * The cell whose total an equation states: it stands there with a factor of 1 or −1.
   *
   * @param equation the number of the equation
   * @return the number of the cell; −1 if the equation states no total
   */
  public int total(int equation) {
    return totals[equation];
  }

  /**
   * The number of rows and columns of the printed tables.
   *
   * @return tracks are numbered below it
   */
  public int tracks() {
    return tracks.size();
  }

  /**
   * A row or column of a printed table.
   *
   * @param number the number of the track
   * @return its cells in printed order, at least two
   */
  public int[] track(int number) {
    return tracks.get(number).clone();
  }

  /**
   * What changing a cell costs.
   *
   * @param cell the number of the cell
   * @return at least 1
   */
  public int weight(int cell) {
    return weights[cell];
  }
}
