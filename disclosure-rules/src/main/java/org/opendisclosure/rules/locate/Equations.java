package org.opendisclosure.rules.locate;

import java.math.BigInteger;
import java.util.List;

/**
 * Linear equations with whole factors over numbered cells: {@code Σ factor · x + constant = 0}.
 * What the error rules of an edition say of its cells, free of names and words. Immutable.
 */
public final class Equations {

  private final int cells;
  private final SparseRow[] rows;

  /**
   * Equations over cells 0 … cells − 1.
   *
   * @param cells the number of cells
   * @param rows the equations, each with at least one cell
   */
  public Equations(int cells, List<SparseRow> rows) {
    this.cells = cells;
    this.rows = rows.toArray(SparseRow[]::new);
  }

  /**
   * The number of cells.
   *
   * @return cells are numbered below it
   */
  public int cells() {
    return cells;
  }

  /**
   * The number of equations.
   *
   * @return equations are numbered below it
   */
  public int size() {
    return rows.length;
  }

  /**
   * One equation; its constant is what remains when every cell is 0.
   *
   * @param row the number of the equation
   * @return the equation
   */
  public SparseRow row(int row) {
    return rows[row];
  }

  /**
   * What is left of one equation on given figures.
   *
   * @param row the number of the equation
   * @param values a figure for every cell
   * @return 0 if the equation holds
   */
  public BigInteger residual(int row, long[] values) {
    return rows[row].at(values);
  }

  /**
   * What is left of every equation on given figures.
   *
   * @param values a figure for every cell
   * @return as many residuals as there are equations
   */
  public BigInteger[] residuals(long[] values) {
    BigInteger[] residuals = new BigInteger[rows.length];
    for (int row = 0; row < rows.length; row++) {
      residuals[row] = rows[row].at(values);
    }
    return residuals;
  }
}
