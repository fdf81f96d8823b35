package org.opendisclosure.rules.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.solve.Systems.atLeast;
import static org.opendisclosure.rules.solve.Systems.counts;
import static org.opendisclosure.rules.solve.Systems.equation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What cannot hold together is found and proved, and nothing else is. */
class ContradictionsTest {

  private static final int BOX = 4;

  private static List<Combination> contradictions(LinearRelations system) {
    return Contradictions.of(system, new Work(1_000_000));
  }

  @Test
  void oneBlankThatTwoSumsWantDifferently() {
    LinearRelations system = counts(2, equation(-5, 1, 0), equation(-7, 1, 0), equation(-1, 0, 1));
    Combination found = contradictions(system).get(0);
    assertEquals(Set.of(0, 1), found.multipliers().keySet());
    assertEquals(BigInteger.valueOf(-2), found.sum(system).constant());
    assertEquals(0, found.sum(system).size());
  }

  @Test
  void theSumOfAnEquationAndAnInequalityIsAnInequality() {
    LinearRelations system = counts(1, equation(-2, 1), atLeast(-3, 1));
    assertEquals("{} + -1 >= 0", contradictions(system).get(0).sum(system).toString());
  }

  @Test
  void blanksThatWouldHaveToBeNegative() {
    LinearRelations system = counts(2, equation(3, 1, 1));
    LinearRow sum = contradictions(system).get(0).sum(system);
    assertEquals("{0=-1, 1=-1} + -3 = 0", sum.toString());
  }

  @Test
  void contradictionsThatHaveNothingInCommonAreAllFound() {
    LinearRelations system =
        counts(2, equation(-5, 1), equation(-7, 1), equation(-1, 0, 1), atLeast(0, 0, -1));
    assertEquals(2, contradictions(system).size());
  }

  @Test
  void aChangeMayBeNegative() {
    LinearRow row = equation(3, 1);
    assertEquals(
        List.of(), contradictions(new LinearRelations(List.of(row), List.of(Domain.CHANGE))));
  }

  @Test
  void numbersBeyondLongAreNothingSpecial() {
    BigInteger huge = BigInteger.TEN.pow(40);
    LinearRow first =
        LinearRow.of(new java.util.TreeMap<>(java.util.Map.of(0, huge)), huge.negate(), true);
    assertEquals(List.of(), contradictions(counts(1, first)));
    assertEquals(1, contradictions(counts(1, first, equation(-2, 1))).size());
  }

  @Test
  void whatOnlyWholeNumbersContradictIsNotSeen() {
    assertEquals(List.of(), contradictions(counts(2, equation(-1, 2, 2))));
  }

  @Test
  void withoutWorkNothingIsClaimed() {
    Work work = new Work(0);
    assertEquals(List.of(), Contradictions.of(counts(1, equation(-5, 1), equation(-7, 1)), work));
    assertTrue(work.isExhausted());
  }

  @Property(tries = 800, shrinking = ShrinkingMode.OFF)
  void everyContradictionIsProvedIrreducibleAndTrue(@ForAll Random random) {
    LinearRelations system = Systems.random(random, 2, BOX);
    List<Combination> found = contradictions(system);
    Set<Integer> seen = new HashSet<>();
    for (Combination combination : found) {
      assertTrue(Systems.isImpossible(combination, system), system + " " + combination);
      BigInteger divisor =
          combination.multipliers().values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
      assertEquals(BigInteger.ONE, divisor, system + " " + combination);
      for (int row : combination.multipliers().keySet()) {
        assertTrue(seen.add(row), "in two contradictions: " + row);
        List<Integer> without = new ArrayList<>(combination.multipliers().keySet());
        without.remove(Integer.valueOf(row));
        assertEquals(List.of(), contradictions(system.of(without)), system + " " + combination);
      }
    }
    boolean solvable = !Systems.solutions(system, BOX).isEmpty();
    assertFalse(solvable && !found.isEmpty(), system::toString);
  }

  /** Rows of a table and its columns: there fractions and whole numbers agree. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void inTablesExactlyWhatNoFillingSatisfiesIsContradictory(@ForAll Random random) {
    int[] rowSums = {random.nextInt(4), random.nextInt(4)};
    int[] columnSums = {random.nextInt(4), random.nextInt(4)};
    LinearRelations system =
        counts(
            4,
            equation(-rowSums[0], 1, 1, 0, 0),
            equation(-rowSums[1], 0, 0, 1, 1),
            equation(-columnSums[0], 1, 0, 1, 0),
            random.nextBoolean()
                ? equation(-columnSums[1], 0, 1, 0, 1)
                : atLeast(-columnSums[1], 0, 1, 0, 1));
    assertEquals(
        Systems.solutions(system, BOX).isEmpty(),
        !contradictions(system).isEmpty(),
        system::toString);
  }
}
