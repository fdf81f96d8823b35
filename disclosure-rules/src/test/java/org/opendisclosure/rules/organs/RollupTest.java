package org.opendisclosure.rules.organs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.organs.Unknown.Reason;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** What a roll-up says, case by case. */
class RollupTest {

  private static final String RECEIVED = "applications.newlyReceived.total";
  private static final String HANDLED = "applications.totalHandled.total";

  private static StatisticsForm city(String... entries) {
    return TestParts.form(Edition.ANNUAL_REPORT_2021, TestParts.CITY, entries);
  }

  private static RollupFinding only(RollupReport report) {
    assertEquals(1, report.findings().size(), () -> "" + report.findings());
    return report.findings().get(0);
  }

  private static OrganFinding onlyOrgan(RollupReport report) {
    assertEquals(1, report.organs().size(), () -> "" + report.organs());
    return report.organs().get(0);
  }

  @Test
  void aDifferenceIsAnErrorIfThePartsAreAll() {
    List<StatisticsForm> parts =
        List.of(
            TestParts.form("甲局", RECEIVED + "=40", HANDLED + "=7"),
            TestParts.form("乙局", RECEIVED + "=62", HANDLED + "=9"));
    RollupReport report = TestParts.complete(city(RECEIVED + "=120", HANDLED + "=16"), parts);
    RollupFinding finding = only(report);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        "表三“一、本年新收政府信息公开申请数量”行“总计”列填报 120,各部分合计 102,相差 18:合并数应等于 2 份表之和。", finding.message().zh());
    assertTrue(finding.message().en().contains("states 120; the parts are 102 together"));
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(2, report.compared());
  }

  @Test
  void withoutThatClaimOnlyTooLittleIsAWarning() {
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", RECEIVED + "=40"), TestParts.form("乙局", RECEIVED + "=62"));
    assertEquals(List.of(), TestParts.partial(city(RECEIVED + "=120"), parts).findings());
    RollupFinding finding = only(TestParts.partial(city(RECEIVED + "=101"), parts));
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertTrue(finding.message().zh().contains("相差 -1:合并数不应少于各部分之和"));
  }

  @Test
  void theOnePartWhoseFigureIsTheDifferenceIsNamed() {
    List<StatisticsForm> parts =
        List.of(
            TestParts.form("甲局", RECEIVED + "=40", HANDLED + "=7"),
            TestParts.form("乙局", RECEIVED + "=62", HANDLED + "=9"));
    RollupFinding finding =
        only(TestParts.complete(city(RECEIVED + "=62", HANDLED + "=16"), parts));
    assertEquals("甲局", finding.organ().orElseThrow().shown());
    assertTrue(finding.message().zh().endsWith("差额正好是“甲局”的填报数,可能漏加。"));
  }

  @Test
  void aBlankLeavesTheSumOpenAndIsNamedWithItsOrgan() {
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", RECEIVED + "=40"), TestParts.form("乙局", RECEIVED + "=约30"));
    RollupReport report = TestParts.complete(city(RECEIVED + "=70"), parts);
    RollupFinding finding = only(report);
    assertEquals(Outcome.UNDETERMINED, finding.outcome());
    assertEquals(1, finding.unknown());
    assertEquals(Reason.UNREADABLE, finding.named().get(0).reason());
    assertTrue(finding.message().zh().endsWith("已填的合计 40;“乙局”填写的不是数字,无法判断。"));
    assertEquals(Verdict.UNDETERMINED, report.verdict());
  }

  @Test
  void aSumThatIsTooLargeAlreadyIsWrongWhateverTheBlanks() {
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", RECEIVED + "=40"), TestParts.form("乙局"));
    RollupFinding finding = only(TestParts.complete(city(RECEIVED + "=39"), parts));
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertTrue(finding.message().zh().endsWith("空白无论填多少都不能相符。"));
  }

  @Test
  void aBlankInTheConsolidatedFormIsNoError() {
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", RECEIVED + "=40"), TestParts.form("乙局", RECEIVED + "=2"));
    RollupFinding finding = only(TestParts.complete(city(), parts));
    assertEquals(Outcome.UNDETERMINED, finding.outcome());
    assertEquals(new BigDecimal(42), finding.computed());
    assertTrue(finding.message().zh().contains("合并表未填,各部分合计 42"));
  }

  @Test
  void manyBlanksAreCountedAndTheFirstAreNamed() {
    List<StatisticsForm> parts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      parts.add(TestParts.form("第" + i + "局"));
    }
    RollupFinding finding = only(TestParts.complete(city(RECEIVED + "=1"), parts));
    assertEquals(9, finding.unknown());
    assertEquals(Sum.NAMED, finding.named().size());
    assertTrue(finding.message().zh().contains("“第0局”、“第1局”"));
    assertTrue(finding.message().zh().contains("另有 4 处不详"));
  }

  @Test
  void figuresThatMayOverlapAreOnlyInformation() {
    String rules = "proactiveDisclosure.rules.inForce";
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", rules + "=3"), TestParts.form("乙局", rules + "=3"));
    RollupReport report = TestParts.complete(city(rules + "=3"), parts);
    assertEquals(Severity.INFORMATION, only(report).severity());
    assertTrue(only(report).message().zh().contains("同一件规章"));
    assertEquals(Verdict.CONSISTENT, report.verdict());
  }

  @Test
  void aSecondFormOfOneOrganIsSetAside() {
    StatisticsForm part = TestParts.form("甲局", RECEIVED + "=40");
    StatisticsForm again = TestParts.form(" 甲 局", RECEIVED + "=41");
    RollupReport report = TestParts.complete(city(RECEIVED + "=40"), List.of(part, again));
    assertEquals(OrganIssue.TWICE, onlyOrgan(report).issue());
    assertTrue(onlyOrgan(report).message().zh().contains("part0.json、part1.json"));
    assertEquals(List.of(), report.findings());
    assertEquals(1, report.parts());
  }

  @Test
  void creditCodesTellOrgansOfOneNameApartAndOneOrganOfTwoNames() {
    Header.Builder town = Header.builder().organ("城关镇人民政府").year(TestParts.YEAR);
    StatisticsForm one =
        TestParts.form("甲局", RECEIVED + "=1").withHeader(town.creditCode("A").build());
    StatisticsForm other =
        TestParts.form("甲局", RECEIVED + "=1").withHeader(town.creditCode("B").build());
    assertEquals(
        List.of(), TestParts.complete(city(RECEIVED + "=2"), List.of(one, other)).organs());
    StatisticsForm renamed = one.withHeader(town.organ("城关街道办事处").creditCode("A").build());
    RollupReport report = TestParts.complete(city(RECEIVED + "=1"), List.of(one, renamed));
    assertEquals(OrganIssue.TWICE, onlyOrgan(report).issue());
  }

  @Test
  void organsOfOneNameInTwoRegionsAreTwo() {
    Header.Builder town = Header.builder().organ("城关镇人民政府").year(TestParts.YEAR);
    StatisticsForm one =
        TestParts.form("甲局", RECEIVED + "=1").withHeader(town.regionCode("520201").build());
    StatisticsForm other =
        TestParts.form("甲局", RECEIVED + "=1").withHeader(town.regionCode("520202").build());
    assertEquals(
        List.of(), TestParts.complete(city(RECEIVED + "=2"), List.of(one, other)).organs());
  }

  @Test
  void theConsolidatedFormItselfIsNoPart() {
    StatisticsForm whole = city(RECEIVED + "=40");
    StatisticsForm part = TestParts.form("甲局", RECEIVED + "=40");
    RollupReport report = TestParts.complete(whole, List.of(whole, part));
    assertEquals(OrganIssue.IS_CONSOLIDATED, onlyOrgan(report).issue());
    assertEquals(1, report.parts());
  }

  @Test
  void formsOfOtherYearsQuartersAndEditionsAreSetAsideAndLeaveTheSumsOpen() {
    StatisticsForm part = TestParts.form("甲局", RECEIVED + "=40");
    StatisticsForm older = TestParts.form("乙局", RECEIVED + "=2").withHeader(Header.of("乙局", 2023));
    StatisticsForm quarterly =
        part.withHeader(Header.builder().organ("丙局").year(TestParts.YEAR).quarter(1).build());
    StatisticsForm other =
        TestParts.form(Edition.ANNUAL_REPORT_2019, Header.of("丁局", TestParts.YEAR));
    RollupReport report =
        TestParts.complete(city(RECEIVED + "=42"), List.of(part, older, quarterly, other));
    assertEquals(
        List.of(OrganIssue.OTHER_PERIOD, OrganIssue.OTHER_PERIOD, OrganIssue.OTHER_EDITION),
        report.organs().stream().map(OrganFinding::issue).toList());
    assertTrue(report.organs().get(0).message().zh().contains("属于2023 年,其余属于2024 年"));
    assertTrue(report.organs().get(1).message().zh().contains("2024 年第 1 季度"));
    assertTrue(report.organs().get(2).message().zh().contains("2019年格式"));
    assertEquals(Severity.ERROR, report.organs().get(0).severity());
    assertEquals(Outcome.UNDETERMINED, only(report).outcome());
    assertEquals(Reason.NO_FORM, only(report).named().get(0).reason());
  }

  @Test
  void aFormOfAnotherYearDoesNoHarmBesideOneOfTheRightYear() {
    StatisticsForm part = TestParts.form("甲局", RECEIVED + "=40");
    StatisticsForm older = part.withHeader(Header.of("甲局", 2023));
    RollupReport report = TestParts.complete(city(RECEIVED + "=40"), List.of(older, part));
    assertEquals(OrganIssue.OTHER_PERIOD, onlyOrgan(report).issue());
    assertEquals(Severity.INFORMATION, onlyOrgan(report).severity());
    assertEquals(Verdict.CONSISTENT, report.verdict());
  }

  @Test
  void anExpectedOrganWithoutAFormIsMissingAndUnknownNotZero() {
    List<StatisticsForm> parts = List.of(TestParts.form("甲局", RECEIVED + "=40"));
    List<Organ> expected = List.of(Organ.named("甲局"), Organ.named("乙局"));
    Rollup rollup = TestParts.against(city(RECEIVED + "=42"), parts);
    rollup.expect(expected);
    RollupReport report = rollup.report(Completeness.CLAIMED);
    assertEquals(OrganIssue.MISSING, onlyOrgan(report).issue());
    assertEquals(Severity.ERROR, onlyOrgan(report).severity());
    assertEquals("名单中的“乙局”没有表。", onlyOrgan(report).message().zh());
    assertEquals(Outcome.UNDETERMINED, only(report).outcome());
    assertTrue(only(report).message().zh().contains("“乙局”没有可用的表"));
    assertEquals(Severity.WARNING, onlyOrgan(rollup.report(Completeness.NOT_CLAIMED)).severity());
    assertEquals("没有可用的表、未计入的有 1 个:乙局。", rollup.build(TestParts.CITY).remarks().get(1).zh());
  }

  @Test
  void aLeftOutOrganIsNamedEvenWhileAnotherIsMissing() {
    List<StatisticsForm> parts =
        List.of(
            TestParts.form("甲局", RECEIVED + "=40", HANDLED + "=7"),
            TestParts.form("乙局", RECEIVED + "=62", HANDLED + "=9"));
    Rollup rollup = TestParts.against(city(RECEIVED + "=62", HANDLED + "=9"), parts);
    rollup.expect(List.of(Organ.named("甲局"), Organ.named("乙局"), Organ.named("丙局")));
    RollupReport report = rollup.report(Completeness.CLAIMED);
    assertEquals(
        List.of(OrganIssue.MISSING, OrganIssue.LEFT_OUT),
        report.organs().stream().map(OrganFinding::issue).toList());
    assertTrue(report.findings().get(0).message().zh().endsWith("补上缺的表也不能相符。"));
  }

  @Test
  void anOrganThatIsNotOnTheListIsCountedAndNamed() {
    List<StatisticsForm> parts =
        List.of(TestParts.form("甲局", RECEIVED + "=40"), TestParts.form("乙局", RECEIVED + "=2"));
    Rollup rollup = TestParts.against(city(RECEIVED + "=42"), parts);
    rollup.expect(List.of(Organ.named("甲局")));
    RollupReport report = rollup.report(Completeness.CLAIMED);
    assertEquals(OrganIssue.UNEXPECTED, onlyOrgan(report).issue());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void formsWithoutYearOrNameAreCountedWithAWarning() {
    StatisticsForm bare = TestParts.form("甲局", RECEIVED + "=2").withHeader(Header.blank());
    RollupReport report = TestParts.complete(city(RECEIVED + "=2"), List.of(bare));
    assertEquals(
        List.of(OrganIssue.UNDATED, OrganIssue.NAMELESS),
        report.organs().stream().map(OrganFinding::issue).toList());
    assertTrue(report.organs().get(1).message().zh().contains("part0.json"));
    assertEquals(Verdict.CONSISTENT, report.verdict());
  }

  @Test
  void theFirstPartThatStatesAYearDecidesWhereThereIsNoConsolidatedForm() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    rollup.add(TestParts.form("甲局").withHeader(Header.builder().organ("甲局").build()), "a");
    rollup.add(TestParts.form("乙局"), "b");
    rollup.add(TestParts.form("丙局").withHeader(Header.of("丙局", 2022)), "c");
    RollupReport report = rollup.report(Completeness.CLAIMED);
    assertEquals(
        List.of(OrganIssue.UNDATED, OrganIssue.OTHER_PERIOD),
        report.organs().stream().map(OrganFinding::issue).toList());
    assertEquals(Optional.empty(), report.consolidated());
    assertEquals(2, report.parts());
    assertEquals(
        TestParts.YEAR, rollup.build(Header.blank()).form().getHeader().getYear().orElseThrow());
  }

  @Test
  void aPartThatCouldNotBeReadLeavesEverySumOpen() {
    Rollup rollup = Rollup.against(city(RECEIVED + "=41"), Layouts.builtIn());
    rollup.add(TestParts.form("甲局", RECEIVED + "=40"), "a.json");
    rollup.addUnread("b.json");
    RollupReport report = rollup.report(Completeness.CLAIMED);
    assertEquals(OrganIssue.UNREAD, onlyOrgan(report).issue());
    assertEquals(Outcome.UNDETERMINED, only(report).outcome());
  }

  @Test
  void whereOtherHandlingIsDividedDifferentlyItsLinesAreComparedTogether() {
    String one = "applications.otherHandling.undivided.total";
    String correction = "applications.otherHandling.correctionOverdue.total";
    String fee = "applications.otherHandling.feeOverdue.total";
    String other = "applications.otherHandling.other.total";
    StatisticsForm undivided = TestParts.form("甲局", one + "=5");
    StatisticsForm divided = TestParts.form("乙局", correction + "=1", fee + "=0", other + "=2");
    List<StatisticsForm> parts = List.of(undivided, divided);
    assertEquals(List.of(), TestParts.complete(city(one + "=8"), parts).findings());
    StatisticsForm three = city(correction + "=1", fee + "=0", other + "=7");
    assertEquals(List.of(), TestParts.complete(three, parts).findings());
    RollupFinding finding = only(TestParts.complete(city(one + "=9"), parts));
    assertTrue(finding.message().zh().startsWith("表三“(六)其他处理”行“总计”列(各行合计)填报 9,各部分合计 8"));
    BuiltForm built = TestParts.rollup(parts).build(TestParts.CITY);
    Cell cell = Edition.ANNUAL_REPORT_2021.catalogue().get(one);
    assertEquals(OptionalLong.of(8), built.form().figures().findCount(cell));
    assertTrue(built.remarks().get(1).zh().contains("本表合为一行"));
    RollupFinding blank =
        only(TestParts.complete(city(one + "=9"), List.of(undivided, TestParts.form("乙局"))));
    assertEquals(Outcome.UNDETERMINED, blank.outcome());
  }

  @Test
  void aLineThatALocalFormDoesNotPrintIsUnknown() {
    String app = "proactiveDisclosure.byChannel.mobileApp";
    StatisticsForm otog =
        TestParts.form(
            Edition.STATISTICS_2017,
            Header.builder().organ("甲局").year(2017).layout("otog-2017").build());
    StatisticsForm whole =
        TestParts.form(Edition.STATISTICS_2017, Header.of("某市", 2017), app + "=5");
    RollupFinding finding = only(TestParts.complete(whole, List.of(otog)));
    assertEquals(Reason.NOT_PRINTED, finding.named().get(0).reason());
    assertTrue(finding.message().zh().contains("“甲局”的表没有这一行"));
  }

  @Test
  void sumsAreExactBeyondWhatAFormCanHold() {
    String large = "" + Long.MAX_VALUE;
    List<StatisticsForm> parts =
        List.of(
            TestParts.form("甲局", RECEIVED + "=1000000000000000", HANDLED + "=" + large),
            TestParts.form("乙局", RECEIVED + "=1", HANDLED + "=" + large),
            TestParts.form("丙局", RECEIVED + "=0", HANDLED + "=2"));
    RollupFinding finding =
        TestParts.complete(city(RECEIVED + "=1000000000000000", HANDLED + "=" + large), parts)
            .findings()
            .get(1);
    assertEquals(new BigDecimal("18446744073709551616"), finding.computed());
    BuiltForm built = TestParts.rollup(parts).build(TestParts.CITY);
    Cell received = Edition.ANNUAL_REPORT_2021.catalogue().get(RECEIVED);
    Cell handled = Edition.ANNUAL_REPORT_2021.catalogue().get(HANDLED);
    assertEquals(
        OptionalLong.of(1_000_000_000_000_001L), built.form().figures().findCount(received));
    assertEquals(
        Optional.of("18446744073709551616"), built.form().figures().findUnreadable(handled));
    assertTrue(built.remarks().get(1).zh().contains("单元格放不下"));
  }

  @Test
  void aBuiltFormSaysWhatItLeftBlankAndWhoIsToBeAsked() {
    String fees = "proactiveDisclosure.fees.amount";
    String rules = "proactiveDisclosure.rules.issued";
    List<StatisticsForm> parts =
        List.of(
            TestParts.form("甲局", RECEIVED + "=40", fees + "=1.50", rules + "=2"),
            TestParts.form("乙局", fees + "=0.255", rules + "=1"));
    BuiltForm built = TestParts.rollup(parts).build(TestParts.CITY);
    Edition edition = Edition.ANNUAL_REPORT_2021;
    assertEquals(
        Optional.of(new BigDecimal("1.755")),
        built.form().figures().findAmount(edition.catalogue().get(fees)));
    assertTrue(built.form().figures().isBlank(edition.catalogue().get(RECEIVED)));
    assertTrue(built.form().figures().isBlank(edition.catalogue().get(rules)));
    assertEquals("某市人民政府", built.form().getHeader().getOrgan().orElseThrow());
    assertEquals(
        List.of(
            "本表由 2 份表相加得出。",
            "“乙局”未填,以下 1 个合计留空:表三“一、本年新收政府信息公开申请数量”行“总计”列(已填的合计 40)。",
            "同一件规章,制定机关和起草、实施的部门可能各计一次,以下 1 格没有相加,请核实后填写:" + "表二“规章”行“本年制发件数”列(已填的合计 3)。"),
        built.form().getNotes());
  }

  @Test
  void aBuiltFormKeepsTheLayoutThatAllPartsShare() {
    Header.Builder header = Header.builder().year(2017).layout("otog-2017");
    List<StatisticsForm> parts =
        List.of(
            TestParts.form(Edition.STATISTICS_2017, header.organ("甲局").build()),
            TestParts.form(Edition.STATISTICS_2017, header.organ("乙局").build()));
    assertEquals(
        Optional.of("otog-2017"),
        TestParts.rollup(parts).build(Header.of("某旗", 2017)).form().getHeader().getLayout());
  }

  @Test
  void nothingCanBeBuiltOrSharedWithoutParts() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    assertThrows(IllegalStateException.class, () -> rollup.build(Header.blank()));
    assertEquals(0, rollup.shares().count());
    assertEquals(0, rollup.report(Completeness.CLAIMED).parts());
  }

  @Test
  void sharesAreExactAndRoundedForDisplay() {
    Rollup rollup =
        TestParts.rollup(
            List.of(
                TestParts.form("甲局", RECEIVED + "=1", HANDLED + "=0"),
                TestParts.form("乙局", RECEIVED + "=2", HANDLED + "=0"),
                TestParts.form("丙局")));
    List<Shares> shares = rollup.shares().toList();
    assertEquals(1, shares.size());
    assertEquals(new BigDecimal(3), shares.get(0).total());
    assertEquals(1, shares.get(0).unknown());
    assertEquals(Optional.of(new BigDecimal("33.33")), shares.get(0).organs().get(0).percent());
    assertEquals(Optional.of(new BigDecimal("66.67")), shares.get(0).organs().get(1).percent());
    assertEquals(Optional.empty(), shares.get(0).organs().get(2).percent());
  }
}
