package org.opendisclosure.rules.locate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One linear equation {@code Σ factor · x + constant = 0}, cells ascending, no factor 0. Immutable.
 * All arithmetic is exact: sums and constants are of any size; factors, which come from rules and
 * not from figures, throw {@link ArithmeticException} beyond {@code long}.
 */
public final class SparseRow {

  private final int[] cells;
  private final long[] factors;
  private final BigInteger constant;

  private SparseRow(int[] cells, long[] factors, BigInteger constant) {
    this.cells = cells;
    this.factors = factors;
    this.constant = constant;
  }

  /**
   * An equation.
   *
   * @param cells distinct cells in ascending order
   * @param factors their factors, none 0
   * @param constant the constant
   * @return the equation
   * @throws IllegalArgumentException if the arrays do not fit or the cells are not ascending
   */
  public static SparseRow of(int[] cells, long[] factors, long constant) {
    if (cells.length != factors.length || cells.length == 0) {
      throw new IllegalArgumentException(cells.length + " cells, " + factors.length + " factors");
    }
    for (int i = 0; i < cells.length; i++) {
      if (factors[i] == 0 || i > 0 && cells[i - 1] >= cells[i]) {
        throw new IllegalArgumentException(Arrays.toString(cells) + Arrays.toString(factors));
      }
    }
    return new SparseRow(cells.clone(), factors.clone(), BigInteger.valueOf(constant));
  }

  /**
   * The number of cells.
   *
   * @return how many cells the equation has
   */
  public int size() {
    return cells.length;
  }

  /**
   * A cell.
   *
   * @param place 0 … size − 1
   * @return the number of the cell
   */
  public int cell(int place) {
    return cells[place];
  }

  /**
   * The factor beside a cell.
   *
   * @param place 0 … size − 1
   * @return the factor, never 0
   */
  public long factorAt(int place) {
    return factors[place];
  }

  /**
   * The factor of a cell.
   *
   * @param cell the number of a cell
   * @return the factor; 0 if the cell is not in the equation
   */
  public long factor(int cell) {
    int place = Arrays.binarySearch(cells, cell);
    return place < 0 ? 0 : factors[place];
  }

  /**
   * The constant.
   *
   * @return what remains when every cell is 0
   */
  public BigInteger constant() {
    return constant;
  }

  /**
   * Whether something is left when every cell is 0.
   *
   * @return false if the constant is 0
   */
  public boolean hasConstant() {
    return constant.signum() != 0;
  }

  BigInteger at(long[] values) {
    ExactSum sum = new ExactSum(constant);
    for (int i = 0; i < cells.length; i++) {
      sum.add(factors[i], values[cells[i]]);
    }
    return sum.total();
  }

  /**
   * This equation with another constant.
   *
   * @param value what remains when every cell is 0
   * @return a new equation
   */
  public SparseRow withConstant(BigInteger value) {
    return new SparseRow(cells, factors, value);
  }

  /** This equation with one more cell, which stands behind all others with the factor 1. */
  SparseRow withMark(int mark) {
    int[] more = Arrays.copyOf(cells, cells.length + 1);
    long[] moreFactors = Arrays.copyOf(factors, more.length);
    more[cells.length] = mark;
    moreFactors[cells.length] = 1;
    return new SparseRow(more, moreFactors, constant);
  }

  boolean hasAny(BitSet some) {
    return Arrays.stream(cells).anyMatch(some::get);
  }

  /** This equation without the cells from the given one on. */
  SparseRow below(int end) {
    int size = (int) Arrays.stream(cells).filter(cell -> cell < end).count();
    return new SparseRow(Arrays.copyOf(cells, size), Arrays.copyOf(factors, size), constant);
  }

  /** The factors of the cells from the given one on, which is numbered 0. */
  Map<Integer, Long> marks(int start) {
    Map<Integer, Long> marks = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= start) {
        marks.put(cells[i] - start, factors[i]);
      }
    }
    return marks;
  }

  /**
   * This equation without a cell: a whole combination of it and the pivot, divided by the greatest
   * common divisor of its factors where that divides the constant too.
   *
   * @param cell a cell of both equations
   * @param pivot the other equation
   * @return an equation that follows from both; it may have no cells
   * @throws ArithmeticException if a factor exceeds the range of {@code long}
   */
  public SparseRow eliminate(int cell, SparseRow pivot) {
    long own = factor(cell);
    long other = pivot.factor(cell);
    long divisor = gcd(own, other);
    long scale = other / divisor;
    long pivotScale = -own / divisor;
    if (scale < 0) {
      scale = -scale;
      pivotScale = -pivotScale;
    }
    return combine(scale, pivot, pivotScale);
  }

  private SparseRow combine(long scale, SparseRow that, long thatScale) {
    int[] union = new int[cells.length + that.cells.length];
    long[] sums = new long[union.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < cells.length || j < that.cells.length) {
      int a = i < cells.length ? cells[i] : Integer.MAX_VALUE;
      int b = j < that.cells.length ? that.cells[j] : Integer.MAX_VALUE;
      long sum = a <= b ? Math.multiplyExact(scale, factors[i++]) : 0;
      if (b <= a) {
        sum = Math.addExact(sum, Math.multiplyExact(thatScale, that.factors[j++]));
      }
      if (sum != 0) {
        union[size] = Math.min(a, b);
        sums[size++] = sum;
      }
    }
    BigInteger rest = times(constant, scale).add(times(that.constant, thatScale));
    return new SparseRow(Arrays.copyOf(union, size), Arrays.copyOf(sums, size), rest).reduced();
  }

  private static BigInteger times(BigInteger number, long factor) {
    return factor == 1 ? number : number.multiply(BigInteger.valueOf(factor));
  }

  private SparseRow reduced() {
    long common = 0;
    for (int i = 0; i < factors.length && common != 1; i++) {
      common = gcd(common, factors[i]);
    }
    BigInteger divisor = common == 1 ? BigInteger.ONE : constant.gcd(BigInteger.valueOf(common));
    if (divisor.bitLength() < 2 || common == 0) {
      return this;
    }
    long[] smaller = new long[factors.length];
    for (int i = 0; i < smaller.length; i++) {
      smaller[i] = factors[i] / divisor.longValue();
    }
    return new SparseRow(cells, smaller, constant.divide(divisor));
  }

  /** The greatest common divisor, ≥ 0. */
  static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  @Override
  public String toString() {
    return Arrays.toString(cells) + Arrays.toString(factors) + constant;
  }
}
