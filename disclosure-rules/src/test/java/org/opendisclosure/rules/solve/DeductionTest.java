package org.opendisclosure.rules.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.solve.Systems.atLeast;
import static org.opendisclosure.rules.solve.Systems.counts;
import static org.opendisclosure.rules.solve.Systems.equation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What follows for each unknown, compared with trying out all fillings. */
class DeductionTest {

  private static final int BOX = 4;

  private static Deduction deduce(LinearRelations system) {
    return Deduction.of(system, new Work(1_000_000));
  }

  private static Fraction whole(long number) {
    return Fraction.of(BigInteger.valueOf(number), BigInteger.ONE);
  }

  private static Optional<Fraction> some(long number) {
    return Optional.of(whole(number));
  }

  @Test
  void theOnlyBlankOfASumIsForced() {
    assertEquals(
        List.of(new Forced(0, whole(5), List.of(0))), deduce(counts(1, equation(-5, 1))).forced());
  }

  @Test
  void blanksOfASumThatIsReachedAlreadyAreZero() {
    assertEquals(
        List.of(new Forced(0, Fraction.ZERO, List.of(0)), new Forced(1, Fraction.ZERO, List.of(0))),
        deduce(counts(2, equation(0, 1, 1))).forced());
    assertEquals(
        List.of(new Forced(0, Fraction.ZERO, List.of(0))),
        deduce(counts(1, atLeast(0, -1))).forced());
  }

  @Test
  void whatFollowsFromBlanksThatAreZeroIsForcedByItsOwnRelation() {
    List<Forced> forced =
        List.of(
            new Forced(0, Fraction.ZERO, List.of(0)),
            new Forced(1, Fraction.ZERO, List.of(0)),
            new Forced(2, whole(5), List.of(1)));
    LinearRow sum = equation(-5, 0, 1, 1);
    assertEquals(forced, deduce(counts(3, equation(0, 1, 1), sum)).forced());
    assertEquals(forced, deduce(counts(3, equation(0, -1, -1), sum)).forced());
    assertEquals(forced, deduce(counts(3, atLeast(0, -1, -1), sum)).forced());
  }

  @Test
  void changesOfASumThatIsReachedAlreadyStayOpen() {
    LinearRelations changes =
        new LinearRelations(List.of(equation(0, 1, 1)), List.of(Domain.CHANGE, Domain.CHANGE));
    assertEquals(List.of(), deduce(changes).forced());
    assertEquals(2, deduce(changes).open().size());
  }

  @Test
  void whatFollowsFromWhatFollowedComesAfterIt() {
    assertEquals(
        List.of(new Forced(0, whole(2), List.of(1)), new Forced(1, whole(3), List.of(0))),
        deduce(counts(2, equation(-5, 1, 1), equation(-2, 1))).forced());
  }

  @Test
  void whatIsForcedToTwoFiguresIsImpossible() {
    Deduction deduction =
        deduce(counts(2, equation(-2, 1), equation(-5, 1, 1), equation(-4, 0, 1)));
    assertEquals(List.of(0, 1, 2), deduction.impossible());
    assertEquals(List.of(), deduction.forced());
    assertEquals(List.of(0, 1), deduce(counts(1, equation(-2, 1), atLeast(-3, 1))).impossible());
    assertEquals(List.of(), deduce(counts(1, equation(-3, 1), atLeast(-3, 1))).impossible());
  }

  @Test
  void whatIsForcedBesidesIsNoReasonForAnImpossibility() {
    LinearRow beside = equation(-1, 0, 0, 1);
    Deduction deduction =
        deduce(counts(3, beside, equation(-2, 1), equation(-5, 1, 1), equation(-4, 0, 1)));
    assertEquals(List.of(1, 2, 3), deduction.impossible());
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void everyContradictionIsImpossible(@ForAll Random random) {
    LinearRelations system = Systems.random(random, 2, BOX);
    if (!Contradictions.of(system, new Work(1_000_000)).isEmpty()) {
      Deduction deduction = deduce(system);
      assertEquals(List.of(), deduction.forced());
      LinearRelations told = system.of(deduction.impossible());
      assertEquals(List.of(), Systems.solutions(told, BOX), system::toString);
      assertTrue(!deduction.impossible().isEmpty());
    }
  }

  @Test
  void severalRelationsTogetherForceWhatNoneForces() {
    Deduction deduction =
        deduce(counts(3, equation(-5, 1, 1, 0), equation(-7, 1, 1, 1), equation(-9, 1, 0, 2)));
    assertEquals(3, deduction.forced().size());
    assertTrue(deduction.forced().contains(new Forced(2, whole(2), List.of(0, 1))));
    assertEquals(List.of(), deduction.open());
  }

  @Test
  void whatStaysOpenHasARange() {
    Deduction deduction = deduce(counts(3, equation(-5, 1, 1), atLeast(-2, 1)));
    assertEquals(
        List.of(
            new Range(0, some(2), some(5)),
            new Range(1, some(0), some(3)),
            new Range(2, some(0), Optional.empty())),
        deduction.open());
    assertEquals(List.of(), deduction.forced());
  }

  @Test
  void boundsAreRoundedInwardToWholeNumbers() {
    assertEquals(
        List.of(new Range(0, some(2), some(3))),
        deduce(counts(1, atLeast(-3, 2), atLeast(7, -2))).open());
    LinearRelations amounts =
        new LinearRelations(List.of(atLeast(-3, 2), atLeast(7, -2)), List.of(Domain.AMOUNT));
    assertEquals("3/2", deduce(amounts).open().get(0).min().orElseThrow().toString());
  }

  @Test
  void whatWholeNumbersCannotBeIsTold() {
    Deduction single = deduce(counts(2, equation(-5, 2, 0), equation(0, 1, -1)));
    assertEquals(List.of(0), single.impossible());
    assertEquals(List.of(), single.forced());
    Deduction bounds = deduce(counts(2, equation(-2, 0, 1), atLeast(-3, 3, -1), atLeast(3, -3, 1)));
    assertEquals(List.of(0, 1, 2), bounds.impossible());
    assertEquals(List.of(), bounds.open());
  }

  @Test
  void withoutWorkEverythingMayStayOpen() {
    Work work = new Work(3);
    Deduction deduction = Deduction.of(counts(2, equation(-5, 1, 1), equation(-1, 1, -1)), work);
    assertTrue(work.isExhausted());
    assertEquals(
        List.of(new Range(0, some(0), Optional.empty()), new Range(1, some(0), Optional.empty())),
        deduction.open());
  }

  @Property(tries = 800, shrinking = ShrinkingMode.OFF)
  void noFillingContradictsWhatIsDeduced(@ForAll Random random) {
    LinearRelations system = Systems.random(random, 2, BOX);
    List<long[]> solutions = Systems.solutions(system, BOX);
    if (!Contradictions.of(system, new Work(1_000_000)).isEmpty()) {
      return;
    }
    Deduction deduction = deduce(system);
    assertTrue(deduction.impossible().isEmpty() || solutions.isEmpty(), system::toString);
    for (long[] solution : solutions) {
      for (Forced forced : deduction.forced()) {
        assertEquals(whole(solution[forced.unknown()]), forced.value(), system::toString);
      }
      for (Range range : deduction.open()) {
        Fraction value = whole(solution[range.unknown()]);
        assertTrue(range.min().filter(min -> min.compareTo(value) > 0).isEmpty());
        assertTrue(range.max().filter(max -> max.compareTo(value) < 0).isEmpty());
      }
    }
  }

  /** Two rows and three columns of a table, some sums given: whole numbers reach every bound. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void inTablesTheBoundsAreThoseOfAllFillings(@ForAll Random random) {
    LinearRelations system =
        counts(
            6,
            equation(-random.nextInt(4), 1, 1, 1),
            equation(-random.nextInt(4), 0, 0, 0, 1, 1, 1),
            equation(-random.nextInt(4), 1, 0, 0, 1),
            atLeast(random.nextInt(4), 0, -1, 0, 0, -1));
    List<long[]> solutions = Systems.solutions(system, BOX);
    if (solutions.isEmpty()) {
      return;
    }
    Deduction deduction = deduce(system);
    assertEquals(6, deduction.forced().size() + deduction.open().size());
    for (Range range : deduction.open()) {
      long min = solutions.stream().mapToLong(s -> s[range.unknown()]).min().orElseThrow();
      long max = solutions.stream().mapToLong(s -> s[range.unknown()]).max().orElseThrow();
      assertEquals(new Range(range.unknown(), some(min), some(max)), range, system::toString);
    }
  }

  /** The relations named for a forced value force it, once those before it are known. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void theRelationsNamedSuffice(@ForAll Random random) {
    LinearRelations system = Systems.random(random, 1, BOX);
    boolean isPossible = !Systems.solutions(system, BOX).isEmpty(); // in whole numbers, too
    if (!isPossible || !Contradictions.of(system, new Work(1_000_000)).isEmpty()) {
      return;
    }
    java.util.Map<Integer, Fraction> known = new java.util.HashMap<>();
    for (Forced forced : deduce(system).forced()) {
      List<LinearRow> rows =
          system.of(forced.rows()).rows().stream().map(row -> row.with(known)).toList();
      Deduction again = deduce(new LinearRelations(rows, system.domains()));
      assertTrue(
          again.forced().stream()
              .anyMatch(f -> f.unknown() == forced.unknown() && f.value().equals(forced.value())),
          () -> system + " " + forced);
      known.put(forced.unknown(), forced.value());
    }
  }

  @Test
  void ofRelationsThatBoundTwiceOnlyThoseAreNamedThatSuffice() {
    // The first is at most 4; that it is at least 4 says the second relation, and the third.
    LinearRelations system =
        counts(
            4,
            atLeast(4, -1),
            equation(4, -1, 1),
            equation(-4, 1, -1, -1),
            equation(2, -1, 0, -1, 1));
    Deduction deduction = deduce(system);
    assertTrue(deduction.forced().contains(new Forced(3, whole(2), List.of(0, 2, 3))));
  }

  /** Without any one of the relations named for a forced value the others do not force it. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void noRelationIsNamedInVain(@ForAll Random random) {
    LinearRelations system = Systems.random(random, 1, BOX);
    for (Forced forced : deduce(system).forced()) {
      for (int row : forced.rows()) {
        List<Integer> others = forced.rows().stream().filter(other -> other != row).toList();
        assertTrue(
            deduce(system.of(others)).forced().stream()
                .noneMatch(f -> f.unknown() == forced.unknown()),
            () -> system + " " + forced);
      }
    }
  }

  @Test
  void whatFractionsPermitIsTheRangeOfAnUnknown() {
    Work work = new Work(1_000);
    assertEquals(
        Optional.of(new Range(0, some(2), some(5))),
        PossibleValues.of(counts(2, equation(-5, 1, 1), atLeast(-2, 1)), 0, work));
    assertEquals(
        Optional.empty(), PossibleValues.of(counts(1, equation(-5, 1), equation(-7, 1)), 0, work));
    assertEquals(
        Optional.empty(), PossibleValues.of(counts(1, atLeast(-3, 5), atLeast(4, -5)), 0, work));
  }

  @Test
  void aQuotientIsInLowestTermsAndNothingIsDividedByZero() {
    Fraction half = Fraction.of(BigInteger.valueOf(3), BigInteger.valueOf(-6));
    assertEquals("-1/2", half.toString());
    assertThrows(ArithmeticException.class, () -> Fraction.of(BigInteger.TWO, BigInteger.ZERO));
  }
}
