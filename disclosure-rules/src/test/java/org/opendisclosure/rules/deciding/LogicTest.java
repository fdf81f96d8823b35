package org.opendisclosure.rules.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;

/** Three-valued logic, in tables and through expressions. */
class LogicTest {

  /** a, b, a and b, a or b, if a then b, a iff b. */
  @ParameterizedTest
  @CsvSource({
    "SATISFIED, SATISFIED, SATISFIED, SATISFIED, SATISFIED, SATISFIED",
    "SATISFIED, UNDETERMINED, UNDETERMINED, SATISFIED, UNDETERMINED, UNDETERMINED",
    "SATISFIED, VIOLATED, VIOLATED, SATISFIED, VIOLATED, VIOLATED",
    "UNDETERMINED, SATISFIED, UNDETERMINED, SATISFIED, SATISFIED, UNDETERMINED",
    "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "UNDETERMINED, VIOLATED, VIOLATED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "VIOLATED, SATISFIED, VIOLATED, SATISFIED, SATISFIED, VIOLATED",
    "VIOLATED, UNDETERMINED, VIOLATED, UNDETERMINED, SATISFIED, UNDETERMINED",
    "VIOLATED, VIOLATED, VIOLATED, VIOLATED, SATISFIED, SATISFIED"
  })
  void allNineEntriesOfEveryConnective(
      Outcome a, Outcome b, Outcome and, Outcome or, Outcome implies, Outcome iff) {
    assertEquals(and, Logic.and(a, b));
    assertEquals(or, Logic.or(a, b));
    assertEquals(implies, Logic.implies(a, b));
    assertEquals(iff, Logic.iff(a, b));
    StatisticsForm form = form(a, b);
    String left = "review.reconsideration.upheld > 0";
    String right = "review.reconsideration.corrected > 0";
    assertEquals(and, TestRules.decide(form, left + " and " + right));
    assertEquals(or, TestRules.decide(form, left + " or " + right));
    assertEquals(implies, TestRules.decide(form, "if " + left + " then " + right));
    assertEquals(iff, TestRules.decide(form, left + " iff " + right));
  }

  private static StatisticsForm form(Outcome a, Outcome b) {
    return TestForm.with(
        TestForm.blank(Edition.ANNUAL_REPORT_2021),
        "review.reconsideration.upheld=" + figure(a),
        "review.reconsideration.corrected=" + figure(b));
  }

  private static String figure(Outcome positive) {
    return switch (positive) {
      case SATISFIED -> "1";
      case VIOLATED -> "0";
      case UNDETERMINED -> "";
    };
  }

  @Test
  void notTurnsSatisfiedAndViolatedAroundAndLeavesUndetermined() {
    assertEquals(Outcome.VIOLATED, Logic.not(Outcome.SATISFIED));
    assertEquals(Outcome.SATISFIED, Logic.not(Outcome.VIOLATED));
    assertEquals(Outcome.UNDETERMINED, Logic.not(Outcome.UNDETERMINED));
  }
}
