package org.opendisclosure.rules.locate;

import java.math.BigInteger;

/**
 * A sum of products of any size, reckoned in {@code long} as long as that holds it: sums of figures
 * that stand in a form are right whatever the figures are.
 */
public final class ExactSum {

  private BigInteger large;
  private long small;

  /**
   * A sum to be added to.
   *
   * @param start what it begins with
   */
  public ExactSum(BigInteger start) {
    this.large = start;
  }

  /**
   * Adds a product.
   *
   * @param factor any factor
   * @param value any value
   */
  public void add(long factor, long value) {
    long product = factor * value;
    if (Math.multiplyHigh(factor, value) != product >> Long.SIZE - 1) {
      add(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(value)));
      return;
    }
    long sum = small + product;
    if (((small ^ sum) & (product ^ sum)) < 0) {
      add(BigInteger.valueOf(small));
      sum = product;
    }
    small = sum;
  }

  /**
   * Adds a number.
   *
   * @param number any number
   */
  public void add(BigInteger number) {
    large = large.add(number);
  }

  /**
   * The sum.
   *
   * @return exactly what was added
   */
  public BigInteger total() {
    return small == 0 ? large : large.add(BigInteger.valueOf(small));
  }
}
