package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;

/** What narratives quote, as findings of a check. */
class NarrativeRulesTest {

  private static final String ELEVEN = "overview=收到政府信息公开申请11件,按要求办结10件。";

  private static final StatisticsForm WRONG =
      TestForm.with(TestForm.HUAIAN, ELEVEN.replace("11件", "3118件").replace("10", "3050"));

  private static Finding only(Report report) {
    assertEquals(1, report.findings().size(), report.findings().toString());
    return report.findings().get(0);
  }

  @Test
  void aQuotedFigureThatIsNotThatOfTheTableIsAWarningWithBothCells() {
    Report report = Checker.builtIn().check(WRONG);
    Finding finding = only(report);
    assertEquals("narrative.table", finding.rule().id());
    assertEquals(Severity.WARNING, finding.rule().severity());
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertEquals(Optional.of(new BigDecimal("3118")), finding.stated());
    assertEquals(Optional.of(new BigDecimal("3119")), finding.computed());
    assertEquals(
        List.of("overview", "applications.newlyReceived.total"),
        finding.cells().stream().map(cell -> cell.cell().name()).toList());
    assertEquals("收到政府信息公开申请3118件", finding.cells().get(0).value());
    assertEquals("3118件", finding.quotes().get(0).text());
    assertEquals(
        "一、总体情况称“收到政府信息公开申请3118件”:引用 3118,"
            + "表三“一、本年新收政府信息公开申请数量”行“总计”列填报 3119,相差 -1:文字部分引用的数,应与表中所指的数一致。",
        finding.message().zh());
    assertTrue(finding.message().en().contains("it quotes 3118"), finding.message().en());
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(2, report.narrative().orElseThrow().checks().size());
  }

  @Test
  void theNumberOfComparisonsThatHoldIsCounted() {
    int without = Checker.builtIn().check(TestForm.HUAIAN).count(Outcome.SATISFIED);
    assertEquals(without + 1, Checker.builtIn().check(WRONG).count(Outcome.SATISFIED));
  }

  @Test
  void aFormWithoutNarrativeIsCheckedAsBefore() {
    Report report = Checker.builtIn().check(TestForm.HUAIAN);
    assertEquals(Optional.empty(), report.narrative());
    assertEquals(List.of("annual-report"), report.ruleSets().stream().map(RuleSet::id).toList());
    assertEquals(
        List.of("annual-report", "narrative"),
        Checker.builtIn().check(WRONG).ruleSets().stream().map(RuleSet::id).toList());
  }

  @Test
  void aNarrativeApartIsCheckedWithItsForm() {
    Report report = Checker.builtIn().check(TestForm.OTOG, "我局暂无依申请公开的政府信息。");
    Finding finding =
        report.findings().stream().filter(f -> !f.quotes().isEmpty()).findFirst().orElseThrow();
    assertEquals(
        List.of("applications.received.total"),
        finding.cells().stream().map(cell -> cell.cell().name()).toList());
    assertTrue(finding.message().zh().startsWith("文字材料称“我局暂无依申请公开的政府信息”:引用 0,"));
  }

  @Test
  void anExplanationByFingerprintAppliesAndGoesStale() {
    Finding finding = only(Checker.builtIn().check(WRONG));
    ExplainedDifference explanation = explanation(finding.fingerprint(), "overview");
    Report explained = Checker.builtIn().check(WRONG.withExplanations(List.of(explanation)));
    assertTrue(only(explained).isExplained());
    assertEquals(1, explained.countExplained());
    assertEquals(List.of(), explained.unusedExplanations());

    StatisticsForm other =
        TestForm.with(WRONG, ELEVEN.replace("11件", "3117件").replace("10", "3050"));
    Report stale = Checker.builtIn().check(other.withExplanations(List.of(explanation)));
    assertFalse(only(stale).isExplained());
    assertEquals(UnusedExplanation.Cause.STALE, stale.unusedExplanations().get(0).cause());
    assertNotEquals(finding.fingerprint(), only(stale).fingerprint());
  }

  @Test
  void anExplanationMustNameCellsOfTheFindingAndComeOnce() {
    Finding finding = only(Checker.builtIn().check(WRONG));
    ExplainedDifference good = explanation(finding.fingerprint(), "overview");
    ExplainedDifference bad = explanation(finding.fingerprint(), "otherMatters");
    Report report = Checker.builtIn().check(WRONG.withExplanations(List.of(bad, good, good)));
    assertEquals(
        List.of(UnusedExplanation.Cause.UNKNOWN_CELL, UnusedExplanation.Cause.REPEATED),
        report.unusedExplanations().stream().map(UnusedExplanation::cause).toList());
  }

  private static ExplainedDifference explanation(String fingerprint, String cell) {
    return ExplainedDifference.builder()
        .rule("narrative.table")
        .fingerprint(fingerprint)
        .code(ReasonCode.LAG)
        .text("统计时点不同")
        .addCells(cell)
        .build();
  }

  @Test
  void aProfileGradesTheRulesAndSwitchesThemOff() {
    Checker strict = Checker.builtIn().with(profile("severity:\n  narrative.table: error\n"));
    assertEquals(Verdict.INCONSISTENT, strict.check(WRONG).verdict());
    Report explained =
        strict.check(
            WRONG.withExplanations(
                List.of(explanation(only(strict.check(WRONG)).fingerprint(), "overview"))));
    assertEquals(Verdict.CONSISTENT, explained.verdict());
    Checker off = Checker.builtIn().with(profile("off:\n  - narrative.table\n"));
    Report report = off.check(WRONG.withExplanations(List.of(explanation("0", "overview"))));
    assertEquals(List.of(), report.findings());
    assertEquals(List.of("narrative.table"), report.switchedOff());
    assertEquals(UnusedExplanation.Cause.RULE_OFF, report.unusedExplanations().get(0).cause());
  }

  private static Profile profile(String text) {
    return Profile.read(new StringReader("id: ours\nversion: 1\n" + text), "ours.yaml");
  }

  @Test
  void whatIsOpenSaysWhyAndDoesNotCount() {
    String text = "发布信息500条,其中网站300条,微信50条。市公安局收到政府信息公开申请9件。";
    Report report = Checker.builtIn().check(TestForm.with(TestForm.HUAIAN, "otherMatters=" + text));
    assertEquals(2, report.count(Outcome.UNDETERMINED));
    assertTrue(
        report.findings().get(0).message().zh().endsWith("文中没有说明各项已经列全,无法判断是否相符。"),
        report.findings().toString());
    assertTrue(report.findings().get(1).message().zh().endsWith("文中所指的范围不能确定,无法判断是否相符。"));
  }

  @Test
  void aBlankFigureThatFollowsFromOthersIsHeldAgainstTheQuote() {
    StatisticsForm blank = TestForm.with(WRONG, "applications.newlyReceived.total=");
    Report report = Checker.builtIn().check(blank);
    Finding finding =
        report.findings().stream().filter(f -> !f.quotes().isEmpty()).findFirst().orElseThrow();
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertEquals("3119", finding.computed().orElseThrow().toPlainString());
    assertEquals(
        List.of("applications.newlyReceived.total"),
        finding.derivedFrom().stream().map(d -> d.cell().cell().name()).toList());
    assertTrue(finding.message().zh().contains("“总计”列未填,由其他数字推定为 3119,相差 "));
    assertTrue(finding.message().en().contains("is blank and 3119, derived from other figures"));
  }

  @Test
  void aBlankFigureThatDoesNotFollowLeavesItOpen() {
    StatisticsForm blank =
        TestForm.with(
            WRONG,
            "applications.newlyReceived.total=",
            "applications.newlyReceived.naturalPerson=",
            "applications.carriedOver.total=",
            "applications.carriedOver.naturalPerson=");
    Report report = Checker.builtIn().check(blank);
    Finding finding =
        report.findings().stream().filter(f -> !f.quotes().isEmpty()).findFirst().orElseThrow();
    assertEquals(Outcome.UNDETERMINED, finding.outcome());
    assertEquals(1, finding.blanks().size());
    assertTrue(finding.message().zh().contains("表中有未填的格"), finding.message().zh());
  }

  @Test
  void percentagesChangesAndPartsAreToldWithTheirFigures() {
    String text = "发布信息500条,分别为动态300条、公告150条。办件50件,较上年40件增加9件,增长20%。";
    Report report = Checker.builtIn().check(TestForm.with(TestForm.HUAIAN, "otherMatters=" + text));
    List<String> messages = report.findings().stream().map(f -> f.message().zh()).toList();
    assertEquals(3, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains("总数为 500,所列各项相加为 450(300 + 150),相差 50"));
    assertTrue(messages.get(1).contains("本年数为 50,由上年数 40 和增减数 9 推算应为 49"));
    assertTrue(messages.get(2).contains("引用 20%,按所引的 9件 和 40件 计算为 23%"));
  }

  @Test
  void theRulesAreListedForEveryEdition() {
    for (Edition edition : Edition.values()) {
      List<String> ids = Checker.builtIn().rules(edition).stream().map(Rule::id).toList();
      assertTrue(ids.containsAll(List.of("narrative.table", "narrative.total-of-parts")));
    }
    assertEquals("narrative 1", RuleSet.narrative().toString());
  }
}
