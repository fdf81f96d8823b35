package org.opendisclosure.rules.search;

import java.math.BigInteger;
import java.util.Optional;

/** By how much a figure must change so that the residuals of equations become 0. */
final class Cancelling {

  private Cancelling() {}

  /**
   * The change that cancels the residual of one equation.
   *
   * @param factor the factor of the figure, not 0
   * @return the change, not 0; empty if the residual is 0 or no whole number cancels it
   */
  static Optional<BigInteger> delta(BigInteger rest, long factor) {
    if (rest.signum() == 0) {
      return Optional.empty();
    }
    if (factor == 1 || factor == -1) {
      return Optional.of(factor == 1 ? rest.negate() : rest);
    }
    BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(-factor));
    return parts[1].signum() == 0 ? Optional.of(parts[0]) : Optional.empty();
  }

  /**
   * The change that cancels the residuals of several equations at once.
   *
   * @param rows the equations in which the figure stands, at least one
   * @param residuals the residual of every equation
   * @return the change; empty if one of the residuals is 0 or no whole number cancels all
   */
  static Optional<BigInteger> delta(int[] rows, long[] factors, BigInteger[] residuals) {
    Optional<BigInteger> first = delta(residuals[rows[0]], factors[0]);
    for (int i = 1; i < rows.length && first.isPresent(); i++) {
      if (!delta(residuals[rows[i]], factors[i]).equals(first)) {
        return Optional.empty();
      }
    }
    return first;
  }
}
