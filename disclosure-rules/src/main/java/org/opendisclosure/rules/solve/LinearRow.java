package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.ArrayList;
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
   * @return the relation
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

  /**
   * The number of unknowns.
   *
   * @return 0, 1, 2, …
   */
  public int size() {
    return unknowns.length;
  }

  /**
   * An unknown.
   *
   * @param place 0 … size − 1, by ascending unknowns
   * @return the number of the unknown
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

  /**
   * What is known of the sum.
   *
   * @return the constant
   */
  public BigInteger constant() {
    return constant;
  }

  /**
   * Whether the sum must be 0.
   *
   * @return false if it must not be negative
   */
  public boolean isEquation() {
    return equation;
  }

  /** The factors by unknown. */
  SortedMap<Integer, BigInteger> factors() {
    SortedMap<Integer, BigInteger> map = new TreeMap<>();
    for (int i = 0; i < unknowns.length; i++) {
      map.put(unknowns[i], factors[i]);
    }
    return map;
  }

  /** This relation once some unknowns are known; all of it is multiplied to stay whole. */
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
