package org.opendisclosure.rules.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small systems, and all their fillings with small whole numbers. */
final class Systems {

  private Systems() {}

  /** A row from factors by unknown and a constant. */
  static LinearRow row(boolean isEquation, long constant, long... factors) {
    SortedMap<Integer, BigInteger> map = new TreeMap<>();
    for (int i = 0; i < factors.length; i++) {
      map.put(i, BigInteger.valueOf(factors[i]));
    }
    return LinearRow.of(map, BigInteger.valueOf(constant), isEquation);
  }

  static LinearRow equation(long constant, long... factors) {
    return row(true, constant, factors);
  }

  static LinearRow atLeast(long constant, long... factors) {
    return row(false, constant, factors);
  }

  static LinearRelations counts(int unknowns, LinearRow... rows) {
    return new LinearRelations(
        List.of(rows), java.util.Collections.nCopies(unknowns, Domain.COUNT));
  }

  /** A system of two to four unknowns and one to four rows, each unknown bounded by a row. */
  static LinearRelations random(Random random, int largestFactor, int box) {
    int unknowns = random.nextInt(2, 5);
    List<Domain> domains = new ArrayList<>();
    List<LinearRow> rows = new ArrayList<>();
    for (int i = 0; i < unknowns; i++) {
      domains.add(random.nextInt(4) == 0 ? Domain.CHANGE : Domain.COUNT);
      long[] one = new long[unknowns];
      one[i] = -1;
      rows.add(atLeast(box, one));
      one[i] = 1;
      rows.add(atLeast(box, one));
    }
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      long[] factors = new long[unknowns];
      for (int j = 0; j < unknowns; j++) {
        factors[j] = random.nextInt(-largestFactor, largestFactor + 1);
      }
      rows.add(row(random.nextInt(3) > 0, random.nextInt(-6, 7), factors));
    }
    return new LinearRelations(rows, domains);
  }

  /** Every filling with whole numbers in ±box that is permitted and satisfies the system. */
  static List<long[]> solutions(LinearRelations system, int box) {
    List<long[]> solutions = new ArrayList<>();
    fill(system, new long[system.domains().size()], 0, box, solutions);
    return solutions;
  }

  private static void fill(
      LinearRelations system, long[] values, int at, int box, List<long[]> solutions) {
    if (at == values.length) {
      if (system.rows().stream().allMatch(row -> holds(row, values))) {
        solutions.add(values.clone());
      }
      return;
    }
    for (long value = system.domains().get(at).isSigned() ? -box : 0; value <= box; value++) {
      values[at] = value;
      fill(system, values, at + 1, box, solutions);
    }
  }

  static boolean holds(LinearRow row, long[] values) {
    BigInteger sum = row.constant();
    for (int i = 0; i < row.size(); i++) {
      sum = sum.add(row.factor(i).multiply(BigInteger.valueOf(values[row.unknown(i)])));
    }
    return row.isEquation() ? sum.signum() == 0 : sum.signum() >= 0;
  }

  /** Whether the sum of a combination cannot hold, whatever the unknowns are. */
  static boolean isImpossible(Combination combination, LinearRelations system) {
    LinearRow sum = combination.sum(system);
    for (int i = 0; i < sum.size(); i++) {
      boolean signed = system.domains().get(sum.unknown(i)).isSigned();
      if (signed || sum.factor(i).signum() > 0) {
        return false;
      }
    }
    boolean permitted =
        combination.multipliers().entrySet().stream()
            .allMatch(e -> system.rows().get(e.getKey()).isEquation() || e.getValue().signum() > 0);
    return permitted && sum.constant().signum() < 0;
  }
}
