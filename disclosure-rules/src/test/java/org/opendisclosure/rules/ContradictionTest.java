package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.language.TestRules.stated;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Rules that could each be satisfied, but not together. */
class ContradictionTest {

  /** One figure is wrong, and each of its two sums has a blank that could make up for it. */
  private static final StatisticsForm CLASH =
      TestForm.with(
          TestForm.HUAIAN,
          "applications.disclosed.businessEnterprise=22",
          "applications.disclosed.naturalPerson=",
          "applications.partlyDisclosed.businessEnterprise=");

  private static Report check(StatisticsForm form) {
    return Checker.builtIn().check(form);
  }

  @Test
  void rulesThatClashOverABlankMakeTheFormInconsistent() {
    Report report = check(CLASH);
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(2, report.contradictions().size());
    Contradiction first = report.contradictions().get(0);
    assertEquals(
        "空白格无论填多少,下列 2 项不能同时成立:"
            + "(1) 表三“(一)予以公开”行“总计”列填报 1362,其余各项已知合计 75,"
            + "表三“(一)予以公开”行“自然人”列未填,须为 1287:"
            + stated(first.rules().get(0).rule())
            + " (2) 表三“(七)总计”行“自然人”列填报 2932,其余各项已知合计 1644,"
            + "表三“(一)予以公开”行“自然人”列未填,须为 1288:"
            + stated(first.rules().get(1).rule())
            + " 合并后空白格全部抵消,两边仍相差 1。",
        first.message().zh());
    assertTrue(
        first.message().en().startsWith("Whatever the blanks are, these 2 cannot hold together: "));
    assertTrue(
        first.message().en().endsWith("Taken together, all blanks cancel and 1 is left over."));
    assertEquals(
        List.of("report.applicants", "report.total-handled"),
        first.rules().stream().map(applied -> applied.rule().id()).toList());
    assertEquals("1362", first.rules().get(0).cells().get(0).value());
    assertEquals(first.fingerprint(), check(CLASH).contradictions().get(0).fingerprint());
    assertNotEquals(first.fingerprint(), report.contradictions().get(1).fingerprint());
  }

  /**
   * What own rules say together of a form in which nothing is stated. Rules of a file that exclude
   * each other are refused; so a profile makes them errors.
   */
  private static String conclusion(Edition edition, String... checks) {
    Checker checker = Checker.builtIn();
    StringBuilder profile = new StringBuilder("id: strict\nversion: 1\nseverity:\n");
    List<RuleSet> added = new ArrayList<>();
    for (String check : checks) {
      String own = "own" + (added.size() + 1);
      String file = TestRules.file(edition, check).replace("own", own);
      added.add(TestRules.read(file.replace("severity: error", "severity: warning")));
      checker = checker.with(added.get(added.size() - 1));
      profile.append("  ").append(own).append(".rule: error\n");
    }
    Reader text = new StringReader(profile.toString());
    checker = checker.with(Profile.read(text, "strict.yaml", added.toArray(RuleSet[]::new)));
    Report report = checker.check(TestForm.blank(edition));
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(1, report.contradictions().size());
    assertEquals(checks.length, report.contradictions().get(0).rules().size());
    return report.contradictions().get(0).message().zh().split("合并后")[1];
  }

  @Test
  void blanksThatWouldHaveToBeNegativeAreNamed() {
    String upheld = "review.reconsideration.upheld";
    String corrected = "review.reconsideration.corrected";
    String other = "review.reconsideration.other";
    assertEquals(
        "表四“行政复议”行“结果维持”列须为 -2,而数量不能为负。",
        conclusion(
            Edition.ANNUAL_REPORT_2021, upheld + " + " + corrected + " = 5", corrected + " = 7"));
    assertEquals(
        "表四“行政复议”行“结果维持”列、表四“行政复议”行“其他结果”列(×2)合计至多为 -2,而数量不能为负。",
        conclusion(
            Edition.ANNUAL_REPORT_2021,
            upheld + " + 2 * " + other + " + " + corrected + " = 5",
            corrected + " > 6"));
    assertEquals(
        "空白格全部抵消,两边仍相差 1。",
        conclusion(
            Edition.ANNUAL_REPORT_2021, upheld + " < " + corrected, corrected + " <= " + upheld));
  }

  @Test
  void amountsClashAsWell() {
    assertEquals(
        "空白格全部抵消,两边仍相差 1。",
        conclusion(
            Edition.STATISTICS_2017,
            "2 * fees + 0.5 = 4",
            "fees >= institutions.dedicatedFunds + 1",
            "institutions.dedicatedFunds = 1.25"));
  }

  @Test
  void amountsThatHaveNoEndAreToldByTheirMultiple() {
    assertEquals(
        "“七、依申请公开信息收取的费用”(×3)须为 -1,而数量不能为负。",
        conclusion(
            Edition.STATISTICS_2017,
            "3 * fees + 2 * institutions.dedicatedFunds = 1",
            "institutions.dedicatedFunds = 1"));
  }

  @Test
  void whatIsExplainedNeedNotHold() {
    Finding explained =
        check(CLASH).findings().stream()
            .filter(f -> f.cells().get(0).cell().name().equals("applications.disclosed.total"))
            .findFirst()
            .orElseThrow();
    ExplainedDifference explanation =
        ExplainedDifference.builder()
            .rule(explained.rule().id())
            .fingerprint(explained.fingerprint())
            .code(ReasonCode.OTHER)
            .text("一件申请分属两类申请人")
            .build();
    assertEquals(1, check(CLASH.withExplanations(List.of(explanation))).contradictions().size());
  }

  @Test
  void anExplainedContradictionIsListedButDoesNotCount() {
    StatisticsForm form = CLASH;
    for (Contradiction contradiction : check(CLASH).contradictions()) {
      ExplainedDifference explanation =
          ExplainedDifference.builder()
              .rule(contradiction.rules().get(0).rule().id())
              .fingerprint(contradiction.fingerprint())
              .addCells(contradiction.rules().get(0).cells().get(0).cell().name())
              .code(ReasonCode.JOINT)
              .text("几件申请由两个部门联合答复")
              .build();
      form = form.withExplanations(plus(form.getExplanations(), explanation));
    }
    Report report = check(form);
    assertTrue(report.contradictions().stream().allMatch(Contradiction::isExplained));
    assertEquals(List.of(), report.unusedExplanations());
    assertEquals(0, report.countContradictions());
    assertEquals(2, report.countExplained());
    assertEquals(Verdict.UNDETERMINED, report.verdict());
    StatisticsForm half = form.withExplanations(form.getExplanations().subList(1, 2));
    assertEquals(Verdict.INCONSISTENT, check(half).verdict());
    assertEquals(1, check(half).countContradictions());
  }

  private static List<ExplainedDifference> plus(
      List<ExplainedDifference> explanations, ExplainedDifference another) {
    return Stream.concat(explanations.stream(), Stream.of(another)).toList();
  }

  @Test
  void anExplanationOfOtherRulesOrCellsExplainsNoContradiction() {
    Contradiction contradiction = check(CLASH).contradictions().get(0);
    ExplainedDifference explanation =
        ExplainedDifference.builder()
            .rule("report.review")
            .fingerprint(contradiction.fingerprint())
            .code(ReasonCode.JOINT)
            .text("联合答复")
            .build();
    ExplainedDifference elsewhere =
        explanation
            .withRule(contradiction.rules().get(0).rule().id())
            .withCells("review.reconsideration.total");
    for (ExplainedDifference other : List.of(explanation, elsewhere)) {
      Report report = check(CLASH.withExplanations(List.of(other)));
      assertEquals(2, report.countContradictions());
      assertEquals(UnusedExplanation.Cause.STALE, report.unusedExplanations().get(0).cause());
    }
  }

  @Test
  void blankFormsContradictNothing() {
    for (Edition edition : Edition.values()) {
      assertEquals(List.of(), check(TestForm.blank(edition)).contradictions());
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void blanksAloneContradictNothing(@ForAll Edition edition, @ForAll Random random) {
    StatisticsForm form = ConsistentForms.of(edition, random).next();
    Report report = check(Blanks.in(form, cell -> random.nextDouble() < 0.2));
    assertEquals(List.of(), report.contradictions());
    assertNotEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(0, report.count(Outcome.VIOLATED));
  }
}
