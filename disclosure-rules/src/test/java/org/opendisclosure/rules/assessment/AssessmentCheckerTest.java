package org.opendisclosure.rules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;

/** Each rule of the sheet, on one that satisfies it and one that breaks it. */
class AssessmentCheckerTest {

  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }

  private static AssessmentStandard standard(String score, String... maxima) {
    AssessmentStandard.Builder standard =
        AssessmentStandard.builder()
            .text("制定部门信息公开工作制度")
            .maxima(Stream.of(maxima).map(BigDecimal::new).toList());
    return score.isEmpty() ? standard.build() : standard.score(points(score)).build();
  }

  private static AssessmentAim aim(String maximum, AssessmentStandard... standards) {
    return AssessmentAim.builder()
        .name("制度")
        .maximum(points(maximum))
        .addStandards(standards)
        .build();
  }

  private static AssessmentGroup group(String maximum, AssessmentAim... aims) {
    return AssessmentGroup.builder().name("制度机制建设").maximum(points(maximum)).addAims(aims).build();
  }

  private static AssessmentGroup bonus(String score) {
    AssessmentAim aim = AssessmentAim.builder().name("创新举措").addStandards(standard(score)).build();
    return group("5", aim).withBonus(true).withName("加分项");
  }

  private static SelfAssessment sheet(String total, AssessmentGroup... groups) {
    SelfAssessment.Builder sheet = SelfAssessment.builder().addGroups(groups);
    return total.isEmpty() ? sheet.build() : sheet.total(points(total)).build();
  }

  private static AssessmentGroup filled() {
    return group(
        "6", aim("4", standard("2.5", "3"), standard("1", "1")), aim("2", standard("2", "1", "1")));
  }

  /** The findings as rule and outcome; nothing is found without a sentence in both languages. */
  private static List<String> findings(SelfAssessment sheet) {
    AssessmentReport report = AssessmentChecker.check(sheet);
    report.findings().forEach(finding -> assertFalse(finding.message().en().isBlank()));
    return report.findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.outcome().id())
        .toList();
  }

  @Test
  void aSheetThatIsFilledInAndAddsUpIsConsistent() {
    AssessmentReport report = AssessmentChecker.check(sheet("8.5", filled(), bonus("3")));
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(Optional.of(points("6")), report.fullMarks());
    assertEquals(points("5.5"), report.scored());
    assertEquals(points("3"), report.bonus());
  }

  @Test
  void aBonusMayBeLeftOutOfTheTotal() {
    assertEquals(List.of(), findings(sheet("5.5", filled(), bonus("3"))));
  }

  @Test
  void aScoreIsAtMostTheMaximaInItsText() {
    AssessmentGroup group = group("2", aim("2", standard("2.5", "1", "1")));
    assertEquals(List.of("assessment.score violated"), findings(sheet("2.5", group)));
    AssessmentFinding finding = AssessmentChecker.check(sheet("2.5", group)).findings().get(0);
    assertEquals("“制度机制建设/制度”中“制定部门信息公开工作制度”评分 2.5 分,而满分 2 分", finding.message().zh());
    assertEquals(Optional.of(points("2")), finding.computed());
    assertEquals(Verdict.INCONSISTENT, AssessmentChecker.check(sheet("2.5", group)).verdict());
  }

  @Test
  void aScoreIsNotNegative() {
    assertEquals(
        List.of("assessment.score violated"),
        findings(sheet("-1", group("2", aim("2", standard("-1", "2"))))));
  }

  @Test
  void aScoreMayBeZero() {
    AssessmentGroup group = group("2", aim("2", standard("0", "2")));
    assertEquals(List.of(), findings(sheet("0", group)));
  }

  @Test
  void aBonusIsAtMostTheMaximumOfItsGroup() {
    assertEquals(
        List.of("assessment.score violated"), findings(sheet("11.5", filled(), bonus("6"))));
  }

  @Test
  void maximaOfStandardsAddUpToThatOfTheirAim() {
    assertEquals(
        List.of("assessment.aim-maximum violated"),
        findings(sheet("2", group("5", aim("5", standard("2", "3"))))));
  }

  @Test
  void maximaOfAimsAddUpToThatOfTheirGroup() {
    assertEquals(
        List.of("assessment.group-maximum violated"),
        findings(sheet("2", group("5", aim("3", standard("2", "3"))))));
  }

  @Test
  void aMaximumThatIsNotPrintedIsNoneToAddUp() {
    assertEquals(
        List.of(), findings(sheet("2", group("5", aim("5", standard("1", "3"), standard("1"))))));
  }

  @Test
  void theTotalIsTheSumOfTheScoresAndAtMostThatOfTheBonusMore() {
    assertEquals(List.of("assessment.total violated"), findings(sheet("5", filled(), bonus("3"))));
    assertEquals(List.of("assessment.total violated"), findings(sheet("9", filled(), bonus("3"))));
  }

  @Test
  void aBlankScoreIsNamedAndLeavesTheTotalOpenWithinItsMaximum() {
    AssessmentGroup group = group("6", aim("6", standard("", "3", "3")));
    assertEquals(
        List.of("assessment.stated undetermined", "assessment.total undetermined"),
        findings(sheet("11.5", filled(), group)));
    assertEquals(
        List.of("assessment.stated undetermined", "assessment.total violated"),
        findings(sheet("12", filled(), group)));
    AssessmentReport report = AssessmentChecker.check(sheet("11.5", filled(), group));
    assertEquals(Verdict.UNDETERMINED, report.verdict());
    assertEquals(
        "“制度机制建设/制度”中“制定部门信息公开工作制度”的评分未填(满分 6 分)", report.findings().get(0).message().zh());
  }

  @Test
  void aBlankWithoutMaximumLeavesTheTotalOpenWithoutLimit() {
    AssessmentGroup group = group("6", aim("6", standard(""), standard("1", "3")));
    assertEquals(
        List.of("assessment.stated undetermined", "assessment.total undetermined"),
        findings(sheet("99", filled(), group)));
  }

  @Test
  void aBlankTotalAndABlankBonusAreNamed() {
    AssessmentReport report = AssessmentChecker.check(sheet("", filled(), bonus("")));
    assertEquals(
        List.of("assessment.bonus-stated", "assessment.total"),
        report.findings().stream().map(finding -> finding.rule().id()).toList());
    assertEquals(
        "总分未填;已填各项评分合计 5.5 分,连同未填各项和任务、加分项至多 10.5 分", report.findings().get(1).message().zh());
    assertEquals(Verdict.UNDETERMINED, report.verdict());
    assertEquals(
        Verdict.CONSISTENT, AssessmentChecker.check(sheet("5.5", filled(), bonus(""))).verdict());
  }

  @Test
  void whatIsNoScoreIsQuoted() {
    AssessmentStandard odd = standard("", "3").withUnreadableScore("约3");
    SelfAssessment sheet =
        sheet("", group("3", aim("3", odd))).withUnreadableTotal(Optional.of("优"));
    assertEquals(
        List.of(
            "“制度机制建设/制度”中“制定部门信息公开工作制度”所填“约3”不是分数(满分 3 分)",
            "总分所填“优”不是分数;已填各项评分合计 0 分,连同未填各项和任务、加分项至多 3 分"),
        AssessmentChecker.check(sheet).findings().stream()
            .map(finding -> finding.message().zh())
            .toList());
  }

  @Test
  void theSentencesAreTheSameInEnglish() {
    AssessmentStandard odd = standard("", "3").withText("odd").withUnreadableScore("3?");
    AssessmentStandard high = standard("20", "10").withText("high");
    AssessmentGroup group = group("16", aim("16", odd, standard("", "3").withText("blank"), high));
    assertEquals(
        List.of(
            "\"制度机制建设/制度\", \"odd\" holds \"3?\", which is no score (maximum 3)",
            "\"制度机制建设/制度\", \"blank\" has no score (maximum 3)",
            "\"制度机制建设/制度\", \"high\" is scored 20; the maximum is 10",
            "the total is 20; the stated scores add up to 20, with blank and bonus items to 26 at"
                + " most"),
        english(sheet("20", group)));
    assertEquals(
        "the total is blank; the stated scores add up to 20, with blank and bonus items to 26 at"
            + " most",
        english(sheet("", group)).get(3));
    assertEquals(
        "the total \"good\" is no number; the stated scores add up to 0, with blank and bonus items"
            + " to 0 at most",
        english(sheet("").withUnreadableTotal("good")).get(0));
  }

  private static List<String> english(SelfAssessment sheet) {
    return AssessmentChecker.check(sheet).findings().stream()
        .map(finding -> finding.message().en())
        .toList();
  }

  @Test
  void aTotalBelowTheScoresIsToldWithBoth() {
    AssessmentFinding finding = AssessmentChecker.check(sheet("5", filled())).findings().get(0);
    assertEquals("总分填报 5 分;已填各项评分合计 5.5 分,连同未填各项和任务、加分项至多 5.5 分", finding.message().zh());
  }

  @Test
  void ofALongStandardItsBeginningIsQuoted() {
    AssessmentStandard whole = standard("3", "2").withText("一二三四五六七八九十".repeat(2) + "一二三四");
    AssessmentStandard longer = whole.withText(whole.getText() + "五");
    AssessmentGroup group = group("4", aim("4", whole, longer));
    List<AssessmentFinding> findings = AssessmentChecker.check(sheet("6", group)).findings();
    assertEquals(
        "“制度机制建设/制度”中“一二三四五六七八九十一二三四五六七八九十一二三四”评分 3 分,而满分 2 分", findings.get(0).message().zh());
    assertEquals(
        "“制度机制建设/制度”中“一二三四五六七八九十一二三四五六七八九十一二三四…”评分 3 分,而满分 2 分", findings.get(1).message().zh());
  }

  @Test
  void everyRuleSaysWhatMustHold() {
    for (AssessmentRule rule : AssessmentRule.values()) {
      assertFalse(rule.statement().zh().isBlank() || rule.statement().en().isBlank());
    }
    assertEquals(
        Outcome.VIOLATED,
        AssessmentChecker.check(sheet("1", filled())).findings().get(0).outcome());
  }
}
