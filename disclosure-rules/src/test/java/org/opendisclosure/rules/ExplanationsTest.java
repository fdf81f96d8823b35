package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.UnusedExplanation.Cause;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;

/** What an office explains stays listed but does not count, as long as the figures are the same. */
class ExplanationsTest {

  private static final String TOTAL = "review.reconsideration.total";

  /** One figure of table four is wrong, which breaks one rule. */
  private static final StatisticsForm WRONG = TestForm.with(TestForm.HUAIAN, TOTAL + "=350");

  private static Report check(StatisticsForm form) {
    return Checker.builtIn().check(form);
  }

  private static Finding only(StatisticsForm form) {
    List<Finding> findings = check(form).findings();
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static ExplainedDifference explain(Finding finding, String... cells) {
    return ExplainedDifference.builder()
        .rule(finding.rule().id())
        .fingerprint(finding.fingerprint())
        .addCells(cells)
        .code(ReasonCode.LAG)
        .text("一件复议案件跨年审结")
        .build();
  }

  private static StatisticsForm explained(
      StatisticsForm form, ExplainedDifference... explanations) {
    return form.withExplanations(List.of(explanations));
  }

  @Test
  void aFormWhoseOnlyViolationIsExplainedIsConsistent() {
    assertEquals(Verdict.INCONSISTENT, check(WRONG).verdict());
    ExplainedDifference explanation = explain(only(WRONG), TOTAL);
    StatisticsForm form = explained(WRONG, explanation);
    Report report = check(form);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(Optional.of(explanation), only(form).explanation());
    assertEquals(Outcome.VIOLATED, only(form).outcome());
    assertEquals(List.of(), only(form).suspects());
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertEquals(1, report.countExplained());
    assertEquals(List.of(), report.unusedExplanations());
  }

  @Test
  void whatIsNotExplainedStillCounts() {
    StatisticsForm twice = TestForm.with(WRONG, "applications.newlyReceived.total=3191");
    List<Finding> findings = check(twice).findings();
    Finding explained =
        findings.stream().filter(f -> f.rule().equals(only(WRONG).rule())).findFirst().get();
    Report report = check(explained(twice, explain(explained)));
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(findings.size() - 1, report.count(Outcome.VIOLATED));
    for (Finding finding : report.findings()) {
      assertEquals(finding.isExplained(), finding.suspects().isEmpty(), finding.toString());
    }
  }

  @Test
  void anExplainedFindingThatBlanksLeaveOpenDoesNotCountEither() {
    StatisticsForm open =
        TestForm.with(TestForm.HUAIAN, "review.reconsideration.upheld=", TOTAL + "=");
    assertEquals(Verdict.UNDETERMINED, check(open).verdict());
    StatisticsForm form = explained(open, explain(only(open)));
    assertEquals(Verdict.CONSISTENT, check(form).verdict());
    assertEquals(0, check(form).count(Outcome.UNDETERMINED));
  }

  private static void assertUnused(
      Cause cause, String zh, StatisticsForm form, ExplainedDifference... explanations) {
    List<UnusedExplanation> unused = check(explained(form, explanations)).unusedExplanations();
    assertEquals(1, unused.size());
    assertEquals(explanations[explanations.length - 1], unused.get(0).explanation());
    assertEquals(cause, unused.get(0).cause());
    assertTrue(unused.get(0).message().zh().contains(zh), unused.get(0).message().zh());
    assertTrue(unused.get(0).message().en().contains("does not apply"));
  }

  @Test
  void anExplanationLapsesWhenAFigureOfTheFindingChanges() {
    ExplainedDifference explanation = explain(only(WRONG), TOTAL);
    assertUnused(Cause.STALE, "数字已经变动", TestForm.HUAIAN, explanation);
    StatisticsForm otherwise = TestForm.with(WRONG, TOTAL + "=352");
    assertUnused(Cause.STALE, "数字已经变动", otherwise, explanation);
    assertEquals(Verdict.INCONSISTENT, check(explained(otherwise, explanation)).verdict());
  }

  @Test
  void anExplanationOfARuleOrACellThatIsNotKnownIsToldAndSilencesNothing() {
    ExplainedDifference explanation = explain(only(WRONG), TOTAL);
    assertUnused(Cause.UNKNOWN_RULE, "“our.rule”", WRONG, explanation.withRule("our.rule"));
    assertUnused(Cause.UNKNOWN_CELL, "“review.x”", WRONG, explanation.withCells("review.x"));
    assertUnused(
        Cause.UNKNOWN_CELL,
        "“review.litigationDirect.total”",
        WRONG,
        explanation.withCells("review.litigationDirect.total"));
    assertUnused(Cause.STALE, "", WRONG, explanation.withRule("report.total-handled"));
    assertEquals(
        Verdict.INCONSISTENT, check(explained(WRONG, explanation.withCells("review.x"))).verdict());
  }

  @Test
  void aSecondExplanationOfTheSameFindingIsTold() {
    ExplainedDifference explanation = explain(only(WRONG));
    assertUnused(Cause.REPEATED, "已有一条说明", WRONG, explanation, explanation.withText("另一种说法"));
  }

  @Test
  void anExplanationOfTheLaterYearHoldsBetweenYearsAndIsNoBusinessOfTheFormAlone() {
    StatisticsForm last = TestForm.with(TestForm.HUAIAN, "year=2023");
    BetweenYearsReport open = between(last, TestForm.HUAIAN);
    Finding finding = open.findings().get(0);
    StatisticsForm form = explained(TestForm.HUAIAN, explain(finding));
    BetweenYearsReport report = between(last, form);
    assertTrue(report.findings().get(0).isExplained());
    assertEquals(open.count(Outcome.VIOLATED) - 1, report.count(Outcome.VIOLATED));
    assertEquals(List.of(), check(form).unusedExplanations());
  }

  private static BetweenYearsReport between(StatisticsForm last, StatisticsForm form) {
    return BetweenYears.builtIn().check(YearForm.of(last, 2023), YearForm.of(form, 2024));
  }

  @Test
  void everyCauseHasAnIdentifier() {
    assertEquals("unknown-rule", Cause.UNKNOWN_RULE.id());
  }

  @Test
  void aFingerprintIsOfTheFiguresOfTheFindingAndOfNothingElse() {
    String fingerprint = only(WRONG).fingerprint();
    for (FindingCell cell : only(WRONG).cells()) {
      StatisticsForm changed = TestForm.with(WRONG, cell.cell().name() + "=77");
      assertNotEquals(fingerprint, only(changed).fingerprint());
      StatisticsForm unreadable = TestForm.with(WRONG, cell.cell().name() + "=约");
      assertNotEquals(fingerprint, only(unreadable).fingerprint());
    }
    Cell other = WRONG.edition().catalogue().get("proactiveDisclosure.rules.issued");
    StatisticsForm elsewhere =
        TestForm.with(WRONG, other.name() + "=5").withHeader(Header.of("另一机关", 2023));
    assertTrue(
        check(elsewhere).findings().stream().anyMatch(f -> f.fingerprint().equals(fingerprint)));
  }

  @Test
  void aFingerprintStaysWhenWordingSeverityOrPlaceOfTheRuleChange() {
    String file = TestRules.file(WRONG.edition(), TOTAL + " = 349");
    String other =
        "# 修订\n\n"
            + file.replace("应当成立", "换一种说法")
                .replace("it holds", "put otherwise")
                .replace("severity: error", "severity: warning")
                .replace("version: 1", "version: 2");
    assertEquals(own(file).fingerprint(), own(other).fingerprint());
    assertNotEquals(own(file).rule().line(), own(other).rule().line());
  }

  private static Finding own(String file) {
    return Checker.builtIn().with(TestRules.read(file)).check(WRONG).findings().stream()
        .filter(finding -> finding.rule().id().equals("own.rule"))
        .findFirst()
        .orElseThrow();
  }
}
