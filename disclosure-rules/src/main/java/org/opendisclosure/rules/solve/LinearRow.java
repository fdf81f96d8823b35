package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One relation over unknowns: {@code Σ factor · x + constant = 0}, or {@code ≥ 0}. Immutable. */
public final class LinearRow {

  private final int[] unknowns;
  private final BigInteger[] factors;
  private final BigInteger constant;
  private final boolean equation;

  private LinearRow(int[] unknowns, BigInteger[] factors, BigInteger constant, boolean equation) {
    this.unknowns = unknowns;
    this.factors = factors;
    this.constant = constant;
    this.equation = equation;
  }

  /**
   * A relation.
   *
   * @param factors the factors by unknown; a factor 0 is left out
   * @param constant what is known of the sum
   * @param isEquation true for {@code = 0}, false for {@code ≥ 0}
   */
  public static LinearRow of(
      SortedMap<Integer, BigInteger> factors, BigInteger constant, boolean isEquation) {
    List<Map.Entry<Integer, BigInteger>> terms = new ArrayList<>();
    for (Map.Entry<Integer, BigInteger> term : factors.entrySet()) {
      if (term.getValue().signum() != 0) {
        terms.add(term);
      }
    }
    return new LinearRow(
        terms.stream().mapToInt(Map.Entry::getKey).toArray(),
        terms.stream().map(Map.Entry::getValue).toArray(BigInteger[]::new),
        constant,
        isEquation);
  }

  /** An equation, divided by the greatest common divisor of its factors and its constant. */
  public static LinearRow equation(SortedMap<Integer, BigInteger> factors, BigInteger constant) {
    return of(factors, constant, true).reduced();
  }

  private LinearRow reduced() {
    BigInteger divisor = constant;
    for (int i = 0; i < factors.length && !divisor.equals(BigInteger.ONE); i++) {
      divisor = divisor.gcd(factors[i]);
    }
    divisor = divisor.abs();
    if (divisor.bitLength() < 2) {
      return this;
    }
    BigInteger[] smaller = new BigInteger[factors.length];
    for (int i = 0; i < smaller.length; i++) {
      smaller[i] = factors[i].divide(divisor);
    }
    return new LinearRow(unknowns, smaller, constant.divide(divisor), equation);
  }

  /** The number of unknowns. */
  public int size() {
    return unknowns.length;
  }

  /**
   * An unknown.
   *
   * @param place 0 … size − 1, by ascending unknowns
   */
  public int unknown(int place) {
    return unknowns[place];
  }

  /**
   * The factor of an unknown.
   *
   * @param place 0 … size − 1
   * @return the factor, never 0
   */
  public BigInteger factor(int place) {
    return factors[place];
  }

  /** The unknowns in ascending order. */
  public int[] unknowns() {
    return unknowns.clone();
  }

  /** The factor of an unknown; 0 if it is not in the relation. */
  public BigInteger factorOf(int unknown) {
    int found = Arrays.binarySearch(unknowns, unknown);
    return found < 0 ? BigInteger.ZERO : factors[found];
  }

  /** Whether an unknown is in the relation. */
  public boolean has(int unknown) {
    return Arrays.binarySearch(unknowns, unknown) >= 0;
  }

  /** This equation combined with another so that one unknown cancels. */
  public LinearRow without(int unknown, LinearRow pivot) {
    BigInteger own = factorOf(unknown);
    if (own.signum() == 0) {
      return this;
    }
    BigInteger other = pivot.factorOf(unknown);
    BigInteger divisor = own.gcd(other);
    return combined(other.divide(divisor), pivot, own.divide(divisor).negate()).reduced();
  }

  private LinearRow combined(BigInteger scale, LinearRow that, BigInteger thatScale) {
    int[] union = new int[unknowns.length + that.unknowns.length];
    BigInteger[] sums = new BigInteger[union.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < unknowns.length || j < that.unknowns.length) {
      int a = i < unknowns.length ? unknowns[i] : Integer.MAX_VALUE;
      int b = j < that.unknowns.length ? that.unknowns[j] : Integer.MAX_VALUE;
      BigInteger sum = a <= b ? scale.multiply(factors[i++]) : BigInteger.ZERO;
      if (b <= a) {
        sum = sum.add(thatScale.multiply(that.factors[j++]));
      }
      if (sum.signum() != 0) {
        union[size] = Math.min(a, b);
        sums[size++] = sum;
      }
    }
    return new LinearRow(
        Arrays.copyOf(union, size),
        Arrays.copyOf(sums, size),
        constant.multiply(scale).add(that.constant.multiply(thatScale)),
        true);
  }

  /** The known part of the sum. */
  public BigInteger constant() {
    return constant;
  }

  /** True if the sum must be 0; false if it may be 0 or more. */
  public boolean isEquation() {
    return equation;
  }

  /** The factors by unknown. */
  public SortedMap<Integer, BigInteger> factors() {
    SortedMap<Integer, BigInteger> map = new TreeMap<>();
    for (int i = 0; i < unknowns.length; i++) {
      map.put(unknowns[i], factors[i]);
    }
    return map;
  }

  /**
   * This relation with values in place of some unknowns, multiplied so that all numbers stay whole.
   */
  LinearRow with(Map<Integer, Fraction> known) {
    BigInteger scale = BigInteger.ONE;
    for (int unknown : unknowns) {
      BigInteger next = known.getOrDefault(unknown, Fraction.ZERO).denominator();
      scale = scale.divide(scale.gcd(next)).multiply(next);
    }
    BigInteger sum = constant.multiply(scale);
    SortedMap<Integer, BigInteger> rest = new TreeMap<>();
    for (int i = 0; i < unknowns.length; i++) {
      Fraction value = known.get(unknowns[i]);
      BigInteger factor = factors[i].multiply(scale);
      if (value == null) {
        rest.put(unknowns[i], factor);
      } else {
        sum = sum.add(factor.divide(value.denominator()).multiply(value.numerator()));
      }
    }
    return of(rest, sum, equation);
  }

  @Override
  public String toString() {
    return factors() + " + " + constant + (equation ? " = 0" : " >= 0");
  }
}
