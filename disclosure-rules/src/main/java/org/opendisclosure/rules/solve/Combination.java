package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of multiples of relations, which holds whenever they hold: the proof of a contradiction
 * (Farkas) or of a bound (duality).
 *
 * @param multipliers by the number of the relation; never 0, and positive for inequalities
 */
public record Combination(SortedMap<Integer, BigInteger> multipliers) {

  public Combination {
    multipliers = Collections.unmodifiableSortedMap(new TreeMap<>(multipliers));
  }

  /**
   * The sum of the multiples. If it proves a contradiction, its constant is negative and no unknown
   * can raise it: none has a positive factor, and one that may be negative has no factor.
   *
   * @return a relation that follows from them; an equation if only equations are added up
   */
  public LinearRow sum(LinearRelations system) {
    SortedMap<Integer, BigInteger> factors = new TreeMap<>();
    BigInteger constant = BigInteger.ZERO;
    boolean equation = true;
    for (Map.Entry<Integer, BigInteger> entry : multipliers.entrySet()) {
      LinearRow row = system.rows().get(entry.getKey());
      BigInteger times = entry.getValue();
      row.factors().forEach((x, f) -> factors.merge(x, f.multiply(times), BigInteger::add));
      constant = constant.add(row.constant().multiply(times));
      equation &= row.isEquation();
    }
    return LinearRow.of(factors, constant, equation);
  }

  /** The same combination where the relations were numbered by their place in a list. */
  Combination renumbered(List<Integer> rows) {
    SortedMap<Integer, BigInteger> renumbered = new TreeMap<>();
    multipliers.forEach((row, times) -> renumbered.put(rows.get(row), times));
    return new Combination(renumbered);
  }
}
