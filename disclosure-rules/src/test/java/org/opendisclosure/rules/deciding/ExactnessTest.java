package org.opendisclosure.rules.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;

/** Numbers of any size, whole or with decimals, are compared exactly, however they are decided. */
class ExactnessTest {

  private static final String SUM =
      "review.reconsideration.total = sum(review.reconsideration.$o)"
          .replace("$o", "{upheld, other}");

  private static StatisticsForm review(String upheld, String other, String total) {
    return TestForm.with(
        TestForm.blank(Edition.ANNUAL_REPORT_2021),
        "review.reconsideration.upheld=" + upheld,
        "review.reconsideration.other=" + other,
        "review.reconsideration.total=" + total);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        1,
        9_999_999,
        10_000_000,
        10_000_001,
        Integer.MAX_VALUE,
        1L << 31,
        (1L << 52) - 1,
        1L << 52,
        (1L << 52) + 1,
        (1L << 53) + 1,
        1_000_000_000_000_000L,
        Long.MAX_VALUE - 1
      })
  void aDifferenceOfOneIsSeenAtEveryMagnitude(long size) {
    String total = BigDecimal.valueOf(size).toPlainString();
    StatisticsForm right = review(String.valueOf(size - 1), "1", total);
    assertEquals(Outcome.SATISFIED, TestRules.decide(right, SUM));
    assertEquals(List.of(), TestRules.findings(right, SUM));
    for (int by : new int[] {-1, 1}) {
      StatisticsForm wrong = review(String.valueOf(size - 1), String.valueOf(1 - by), total);
      if (1 - by >= 0) {
        Finding finding = TestRules.findings(wrong, SUM).get(0);
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(Optional.of(BigDecimal.valueOf(by)), finding.difference());
        assertEquals(Optional.of(BigDecimal.valueOf(size)), finding.stated());
      }
    }
    assertEquals(Outcome.VIOLATED, TestRules.decide(review(String.valueOf(size), "1", total), SUM));
    assertEquals(
        Outcome.UNDETERMINED, TestRules.decide(review(String.valueOf(size), "", total), SUM));
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE})
  void sumsBeyondTheRangeOfLongDoNotWrapAround(long size) {
    String max = String.valueOf(size);
    // 2 · (2⁶³ − 1) wraps around to −2, which would make 2 + 2 · max look like 0.
    StatisticsForm form = review(max, max, "-2");
    assertEquals(Outcome.VIOLATED, TestRules.decide(form, SUM));
    assertEquals(
        Optional.of(new BigDecimal("18446744073709551614")),
        TestRules.findings(form, SUM).get(0).computed());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theFastWayAndTheExactWayDecideAlike(@ForAll long seed) {
    Random random = new Random(seed);
    String form3 = figure(random);
    StatisticsForm form = review(figure(random), figure(random), form3);
    String[] symbols = {"=", "!=", "<=", ">=", "<", ">"};
    String check = SUM.replace("=", symbols[random.nextInt(6)]) + " + " + constant(random);
    LinearComparison comparison =
        (LinearComparison) TestRules.constraint(Edition.ANNUAL_REPORT_2021, check);
    Values values = TestRules.values(form);
    assertEquals(
        ExactResidual.of(comparison, values).decide(comparison.relation()),
        comparison.decide(values),
        () -> check + " " + form.figures());
    if (values.isFast() && !values.hasBlanks() && comparison.unit().isPresent()) {
      UnitRows rows =
          new UnitRows(List.of(comparison.unit().get()), List.of(comparison.relation()));
      boolean holds = comparison.decide(values) == Outcome.SATISFIED;
      assertEquals(holds ? 1 : 0, rows.firstFailing(0, values));
    }
  }

  private static String constant(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "0.5";
      case 1 -> String.valueOf(1L << random.nextInt(62));
      default -> String.valueOf(random.nextInt(3));
    };
  }

  private static String figure(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> String.valueOf(random.nextLong(Long.MAX_VALUE));
      case 2 -> String.valueOf((1L << random.nextInt(31, 63)) + random.nextInt(-1, 2));
      default -> String.valueOf(random.nextInt(-2, 4));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0.000001, 0.000001, SATISFIED, true",
    "0.000001, 0.000002, VIOLATED, true",
    "0.0000001, 0.0000001, SATISFIED, false",
    "0.0000001, 0.0000002, VIOLATED, false",
    "1.0, 1.000000, SATISFIED, true",
    "4503599627.370496, 4503599627.370496, SATISFIED, true",
    "4503599627.370497, 4503599627.370497, SATISFIED, false",
    "99999999999999999999.01, 99999999999999999999.01, SATISFIED, false",
    "99999999999999999999.01, 99999999999999999999.02, VIOLATED, false",
    "'', 1, UNDETERMINED, true",
  })
  void amountsOfAnySizeAndScaleAreComparedExactly(
      String fees, String funds, Outcome expected, boolean fast) {
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(Edition.STATISTICS_2017),
            "fees=" + fees,
            "institutions.dedicatedFunds=" + funds);
    assertEquals(expected, TestRules.decide(form, "fees = institutions.dedicatedFunds"));
    assertEquals(fast, TestRules.values(form).isFast());
  }

  @ParameterizedTest
  @CsvSource({
    "fees > 0, SATISFIED",
    "fees > 1.25, VIOLATED",
    "fees >= 1.25, SATISFIED",
    "fees = 1.25, SATISFIED",
    "fees = 1.2500001, VIOLATED",
    "fees < 1.2500001, SATISFIED",
    "2 * fees = 2.5, SATISFIED",
  })
  void anAmountIsComparedWithANumberInItsUnit(String check, Outcome expected) {
    StatisticsForm form = TestForm.with(TestForm.blank(Edition.STATISTICS_2017), "fees=1.250");
    assertEquals(expected, TestRules.decide(form, check));
  }

  /** Fees and funds, written with different numbers of decimals, that should be equal. */
  @ParameterizedTest
  @CsvSource({
    "1.25, 1.25, SATISFIED",
    "1.25, 1.26, SATISFIED",
    "1.25, 1.27, VIOLATED",
    "1.26, 1.25, SATISFIED",
    "1.27, 1.25, VIOLATED",
    "1.250, 1.252, VIOLATED",
    "1.250, 1.251, SATISFIED",
    "1.3, 1.25, SATISFIED",
    "1.3, 1.24, VIOLATED",
    "2, 1.5, SATISFIED",
    "'', 1.5, UNDETERMINED",
  })
  void figuresRoundedOneByOneMayDifferByHalfAUnitEach(String fees, String funds, Outcome expected) {
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(Edition.STATISTICS_2017),
            "fees=" + fees,
            "institutions.dedicatedFunds=" + funds);
    assertEquals(
        expected,
        TestRules.decide(form, "fees = institutions.dedicatedFunds", "tolerance: rounding"));
  }

  @ParameterizedTest
  @CsvSource({"0.10, 0.04, SATISFIED", "0.11, 0.04, VIOLATED"})
  void aFactorWidensTheToleranceOfItsFigure(String fees, String funds, Outcome expected) {
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(Edition.STATISTICS_2017),
            "fees=" + fees,
            "institutions.dedicatedFunds=" + funds);
    assertEquals(
        expected,
        TestRules.decide(
            form, "fees = 2 * institutions.dedicatedFunds + 0.005", "tolerance: rounding"));
  }

  @ParameterizedTest
  @CsvSource({
    "sum(applications.**) >= 0, true",
    "2 * fees >= 0, false",
    "fees >= 0.0000001, false",
    "fees >= 0.000001, true",
    "complaints >= 0.5, false",
    "complaints >= 4503599627370497, false",
    "complaints >= 4503599627370496, true",
  })
  void onlySumsWithoutFactorsAndWithSmallConstantsAreFast(String check, boolean fast) {
    LinearComparison comparison =
        (LinearComparison) TestRules.constraint(Edition.STATISTICS_2017, check);
    assertEquals(fast, comparison.unit().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "complaints >= 0, true",
    "complaints > 0, false",
    "complaints >= 1, false",
    "complaints <= 0, false",
    "0 <= complaints, true",
    "complaints = 0, false",
    "complaints + applications.received.total >= 0, false",
  })
  void onlyThatACellIsNotNegativeIsLeftToTheSignTest(String check, boolean signOnly) {
    LinearComparison comparison =
        (LinearComparison) TestRules.constraint(Edition.STATISTICS_2017, check);
    assertEquals(signOnly, comparison.isSignOnly());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "4503599627370496", "4503599627370497"})
  void theSignOfEveryFigureIsSeen(String change) {
    StatisticsForm form =
        TestForm.with(TestForm.LIUPANSHUI, "proactiveDisclosure.fees.change=" + change);
    Values values = TestRules.values(form);
    assertEquals(change.startsWith("-"), values.hasNegatives());
    assertEquals(!change.endsWith("7"), values.isFast());
    assertFalse(values.hasBlanks());
    assertTrue(
        TestRules.values(TestForm.with(form, "proactiveDisclosure.fees.change=")).hasBlanks());
  }
}
