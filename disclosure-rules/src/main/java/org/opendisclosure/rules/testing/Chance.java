package org.opendisclosure.rules.testing;

import java.util.random.RandomGenerator;

/** Draws figures that look like those of real forms. */
final class Chance {

  private static final long COUNTED_ONE_BY_ONE = 60;

  private final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from 0 to the greatest, both included. */
  long upTo(long greatest) {
    return random.nextLong(greatest + 1);
  }

  /** A number between half and twice the typical one, small factors as likely as large ones. */
  long around(double typical) {
    return Math.round(typical * Math.pow(2, random.nextDouble(-1, 1)));
  }

  /** How many of {@code n} have a property that each has with the given probability. */
  long some(long n, double probability) {
    if (n > COUNTED_ONE_BY_ONE) {
      double spread = Math.sqrt(n * probability * (1 - probability));
      long about = Math.round(n * probability + spread * random.nextGaussian());
      return Math.min(n, Math.max(0, about));
    }
    long some = 0;
    for (long i = 0; i < n; i++) {
      some += of(probability) ? 1 : 0;
    }
    return some;
  }

  /**
   * Splits {@code n} among as many kinds as there are weights; all of it if any weight is not 0.
   */
  long[] split(long n, double... weights) {
    double rest = 0;
    for (double weight : weights) {
      rest += weight;
    }
    long[] parts = new long[weights.length];
    long left = n;
    for (int i = 0; i < parts.length && rest > 0; i++) {
      boolean last = weights[i] >= rest * (1 - 1e-9);
      parts[i] = last ? left : some(left, weights[i] / rest);
      left -= parts[i];
      rest = last ? 0 : rest - weights[i];
    }
    return parts;
  }
}
