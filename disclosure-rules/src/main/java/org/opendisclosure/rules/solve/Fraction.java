package org.opendisclosure.rules.solve;

import java.math.BigInteger;

/**
 * An exact number in lowest terms.
 *
 * @param numerator any whole number
 * @param denominator a whole number &gt; 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /**
   * A quotient in lowest terms.
   *
   * @param divisor any whole number but 0
   * @throws ArithmeticException if the divisor is 0
   */
  public static Fraction of(BigInteger dividend, BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE)) {
      return new Fraction(dividend, divisor);
    }
    if (divisor.signum() == 0) {
      throw new ArithmeticException(dividend + " / 0");
    }
    BigInteger gcd = dividend.gcd(divisor);
    BigInteger unit = divisor.signum() < 0 ? gcd.negate() : gcd;
    return new Fraction(dividend.divide(unit), divisor.divide(unit));
  }

  /** Whether the number is whole: true if the denominator is 1. */
  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  int signum() {
    return numerator.signum();
  }

  BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  BigInteger ceiling() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  @Override
  public int compareTo(Fraction that) {
    return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
