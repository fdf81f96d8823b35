package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.solve.Fraction;

/** Fractions as figures are written. */
public final class Decimals {

  private static final BigInteger TWO = BigInteger.TWO;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  /** The number without needless decimals; empty if it has no end, as 1/3. */
  public static Optional<BigDecimal> exact(Fraction number) {
    BigInteger divisor = without(FIVE, without(TWO, number.denominator()));
    if (!divisor.equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    return Optional.of(
        plain(
            new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.UNLIMITED)));
  }

  private static BigInteger without(BigInteger prime, BigInteger number) {
    BigInteger rest = number;
    while (rest.mod(prime).signum() == 0) {
      rest = rest.divide(prime);
    }
    return rest;
  }

  /** The number, or the nearest one below or above it that money can be counted in. */
  public static BigDecimal rounded(Fraction number, RoundingMode mode) {
    return exact(number)
        .orElseGet(
            () ->
                new BigDecimal(number.numerator())
                    .divide(new BigDecimal(number.denominator()), Values.MONEY_DIGITS, mode));
  }

  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
