package org.opendisclosure.rules.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Movement;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.TestForm;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** Organs over the years: published forms, and years and organs around them that were made up. */
class YearsTest {

  private static final String FORWARD = "applications.carriedForward.";
  private static final String OVER = "applications.carriedOver.";
  private static final String CODE = "11320800014321097W";
  private static final String OTHER_CODE = "11320800014321505U";

  /** A year of Huai'an in which as many applications are carried over as carried forward. */
  private static StatisticsForm year(int year, String... more) {
    StatisticsForm form = TestForm.HUAIAN;
    for (Cell cell :
        form.edition().catalogue().findLine("applications.carriedOver").orElseThrow().cells()) {
      form =
          TestForm.with(
              form,
              FORWARD + cell.simpleName() + "=" + form.figures().findCount(cell).orElseThrow());
    }
    form = TestForm.with(form, "year=" + year, "proactiveDisclosure.rules.issued=0");
    form = TestForm.with(form, "proactiveDisclosure.normativeDocuments.issued=26");
    return TestForm.with(form, more);
  }

  private static StatisticsForm carrying(String organ, int year, long over, long forward) {
    StatisticsForm form = year(year, "organ=" + organ);
    for (String column : List.of("naturalPerson", "total")) {
      form = TestForm.with(form, OVER + column + "=" + over, FORWARD + column + "=" + forward);
    }
    return form;
  }

  private static YearComparison compare(StatisticsForm... forms) {
    return Years.builtIn().compare(List.of(forms));
  }

  private static List<String> pairs(YearComparison comparison) {
    return comparison.organs().stream()
        .flatMap(
            o -> o.pairs().stream().map(p -> o.organ() + " " + p.year() + " " + p.change().id()))
        .toList();
  }

  private static String notes(YearComparison comparison) {
    List<YearNote> notes = new ArrayList<>(comparison.notes());
    comparison.organs().forEach(o -> notes.addAll(o.notes()));
    comparison.organs().forEach(o -> o.pairs().forEach(p -> notes.addAll(p.notes())));
    return notes.stream()
        .map(n -> n.kind().id() + " " + n.message().zh())
        .collect(Collectors.joining("\n"));
  }

  private static Succession succession(String text) {
    return Succession.read(text, "succession.yaml");
  }

  @Test
  void yearsThatFollowFromEachOtherHaveNoFindings() {
    YearComparison comparison = compare(year(2023), year(2021), year(2022));
    assertEquals(List.of("淮安市人民政府 2022 none", "淮安市人民政府 2023 none"), pairs(comparison));
    assertEquals(List.of(), comparison.findings());
    assertEquals("", notes(comparison));
    assertEquals(9, comparison.organs().get(0).pairs().get(0).count(Outcome.SATISFIED));
  }

  @Test
  void aWrongCarryIsAnErrorOfItsYear() {
    YearComparison comparison = compare(year(2021), year(2022, OVER + "total=43"), year(2023));
    assertEquals(1, comparison.violations(Severity.ERROR));
    YearPair wrong = comparison.organs().get(0).pairs().get(0);
    assertEquals("years.carried-over", wrong.findings().get(0).rule().id());
    assertEquals(
        List.of("2022", "2021"),
        wrong.findings().get(0).cells().stream().map(c -> c.form()).toList());
  }

  @Test
  void aMissingYearIsSaidAndNotBridged() {
    YearComparison comparison = compare(year(2021), year(2023, OVER + "total=43"), year(2026));
    assertEquals(List.of(), pairs(comparison));
    assertEquals(
        "missing-year 缺少 2022 年的表,2021 年与 2023 年之间没有比较。\n"
            + "missing-year 缺少 2024—2025 年的表,2023 年与 2026 年之间没有比较。",
        notes(comparison));
  }

  @Test
  void ofFormsForOneYearThatDifferNoneIsUsed() {
    List<FiledForm> forms =
        List.of(
            new FiledForm("b.csv", year(2022)),
            new FiledForm("a.csv", year(2022, OVER + "total=43", OVER + "otherOrganisation=9")),
            new FiledForm("c.csv", year(2021)));
    YearComparison comparison = Years.builtIn().compareFiled(forms);
    assertEquals(List.of(), pairs(comparison));
    assertEquals(
        "duplicate 2022 年的表有 2 份(a.csv、b.csv),有 2 格不同,不知以哪份为准,该年未参与比较。", notes(comparison));
    assertEquals(3, comparison.organs().get(0).forms().size());
  }

  @Test
  void ofFormsForOneYearThatAreAlikeOneIsUsed() {
    YearComparison comparison = compare(year(2021), year(2022), year(2022));
    assertEquals(List.of("淮安市人民政府 2022 none"), pairs(comparison));
    assertEquals("duplicate 2022 年的表有 2 份,内容相同,只用一份。", notes(comparison));
  }

  @Test
  void formsOfOneYearInTwoEditionsDiffer() {
    StatisticsForm old = TestForm.with(TestForm.LIUPANSHUI, "organ=淮安市人民政府", "year=2022");
    assertEquals("duplicate 2022 年的表有 2 份,版式不同,不知以哪份为准,该年未参与比较。", notes(compare(year(2022), old)));
  }

  @Test
  void quartersAreNotMixedWithYears() {
    StatisticsForm quarter = TestForm.with(TestForm.OTOG, "quarter=1");
    YearComparison comparison =
        compare(TestForm.with(TestForm.OTOG, "year=2016"), TestForm.OTOG, quarter);
    assertEquals(List.of("鄂托克前旗住建局 2017 none"), pairs(comparison));
    assertTrue(notes(comparison).contains("quarterly 季度表(2017 Q1)不与年度表比较。"));
    assertEquals("鄂托克前旗住建局", compare(quarter).organs().get(0).organ());
  }

  @Test
  void formsWithoutOrganOrYearAreNamedAndNotCompared() {
    StatisticsForm nameless = year(2022).withHeader(Header.builder().year(2022).build());
    StatisticsForm undated = year(2022).withHeader(Header.builder().organ("某局").build());
    YearComparison comparison =
        Years.builtIn()
            .compareFiled(List.of(new FiledForm("x.csv", nameless), new FiledForm("", undated)));
    assertEquals("no-organ ? 2022(x.csv):未注明机关,未参与比较。\nno-year 某局:未注明年度,未参与比较。", notes(comparison));
    assertEquals(List.of(), comparison.organs());
  }

  @Test
  void organsAreToldApartByCodeAndElseByName() {
    StatisticsForm coded = year(2021, "organ=淮安市  人民政府", "creditCode=" + CODE);
    StatisticsForm named = year(2022);
    StatisticsForm codeOnly =
        year(2023).withHeader(Header.builder().creditCode(CODE).year(2023).build());
    StatisticsForm namesake = year(2022, "organ=淮安市政府", "creditCode=" + OTHER_CODE);
    YearComparison comparison = compare(coded, named, codeOnly, namesake);
    assertEquals(List.of(CODE + " 2022 none", CODE + " 2023 none"), pairs(comparison));
    assertEquals(2, comparison.organs().size());
  }

  @Test
  void fullAndHalfWidthNamesAreAlike() {
    assertEquals(
        List.of("某市(区)局 2022 none"),
        pairs(compare(year(2021, "organ=某市（区）局"), year(2022, "organ=某市(区)局"))));
  }

  @Test
  void theSameCodeUnderAnotherNameIsARenaming() {
    assertEquals(
        List.of("新局 2022 renamed"),
        pairs(
            compare(
                year(2021, "organ=旧局", "creditCode=" + CODE),
                year(2022, "organ=新局", "creditCode=" + CODE))));
  }

  @Test
  void aRenamedOrganIsFollowed() {
    Succession renamed = succession("succession: [{from: 旧局, to: 新局, year: 2022, kind: renamed}]");
    YearComparison comparison =
        Years.builtIn()
            .with(renamed)
            .compare(List.of(carrying("旧局", 2021, 3, 5), carrying("新局", 2022, 4, 4)));
    assertEquals(List.of("新局 2022 renamed"), pairs(comparison));
    assertEquals(2, comparison.violations(Severity.ERROR));
  }

  private static final Succession MERGED =
      succession(
          """
          succession:
            - from: [甲局, 乙局]
              to: 丙局
              year: 2022
              kind: merged
              note: 机构改革
          """);

  @Test
  void aMergedOrganCarriesOverWhatItsPredecessorsCarriedForward() {
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("乙局", 2021, 2, 7),
                    carrying("丙局", 2022, 12, 1)));
    assertEquals(List.of("丙局 2022 merged"), pairs(comparison));
    assertEquals(List.of(), comparison.findings());
    YearPair pair =
        comparison.organs().stream().flatMap(o -> o.pairs().stream()).findFirst().orElseThrow();
    assertEquals(7, pair.count(Outcome.SATISFIED));
    assertEquals(2, pair.last().size());
  }

  @Test
  void aMergedOrganThatCarriesOverSomethingElseIsInError() {
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("乙局", 2021, 2, 7),
                    carrying("丙局", 2022, 13, 1)));
    assertEquals(2, comparison.violations(Severity.ERROR));
    assertEquals(
        "2022年表三“二、上年结转政府信息公开申请数量”行“总计”列填报 13,"
            + "与甲局、乙局2021年合计表三“四、结转下年度继续办理”行“总计”列的 12 不符,相差 1:"
            + comparison.findings().get(1).rule().statement().zh()
            + "。",
        comparison.findings().get(1).message().zh());
    assertTrue(notes(comparison).contains("succession 机关合并(2022:甲局、乙局 → 丙局),按各机关合计比较。"));
  }

  @Test
  void aBlankOfOnePredecessorLeavesTheSumOpen() {
    StatisticsForm blank = TestForm.with(carrying("乙局", 2021, 2, 7), FORWARD + "total=");
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(List.of(carrying("甲局", 2021, 1, 5), blank, carrying("丙局", 2022, 12, 1)));
    assertEquals(
        List.of(Outcome.UNDETERMINED),
        comparison.findings().stream().map(Finding::outcome).toList());
  }

  @Test
  void sumsBeyondTheLargestNumberAreKnownExactly() {
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, Long.MAX_VALUE),
                    carrying("乙局", 2021, 2, 7),
                    carrying("丙局", 2022, 12, 1)));
    assertEquals(2, comparison.violations(Severity.ERROR));
    String message = comparison.findings().get(1).message().zh();
    assertTrue(message.contains("9223372036854775814 不符,相差 -9223372036854775802"), message);
    assertEquals("9223372036854775814", comparison.findings().get(1).cells().get(1).value());
  }

  @Test
  void aMissingPredecessorIsSaidAndNothingIsCompared() {
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(List.of(carrying("甲局", 2021, 1, 5), carrying("丙局", 2022, 12, 1)));
    assertEquals(List.of(), comparison.findings());
    String notes = notes(comparison);
    assertTrue(notes.contains("missing-year 缺少 乙局 2021 年的表"), notes);
    assertTrue(notes.contains("中的 乙局 没有表,请核对名称。"), notes);
  }

  @Test
  void anOrganThatTakesOthersInAddsThemToItsOwn() {
    Succession absorbed = succession("succession: [{from: 甲局, to: 丙局, year: 2022, kind: merged}]");
    YearComparison comparison =
        Years.builtIn()
            .with(absorbed)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("丙局", 2021, 2, 7),
                    carrying("丙局", 2022, 12, 1),
                    carrying("丙局", 2023, 1, 1)));
    assertEquals(List.of("丙局 2022 merged", "丙局 2023 none"), pairs(comparison));
    assertEquals(List.of(), comparison.findings());
  }

  @Test
  void anOrganThatReportsAfterItsMergerIsNamed() {
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("甲局", 2022, 5, 0),
                    carrying("乙局", 2021, 2, 7),
                    carrying("丙局", 2022, 12, 1)));
    assertTrue(notes(comparison).contains("甲局 2022 年仍有表,未计入合计,请核对接续关系。"));
  }

  @Test
  void organsOfDifferentEditionsAreNotAddedUp() {
    StatisticsForm old = TestForm.with(TestForm.LIUPANSHUI, "organ=乙局", "year=2021");
    YearComparison comparison =
        Years.builtIn()
            .with(MERGED)
            .compare(List.of(carrying("甲局", 2021, 1, 5), old, carrying("丙局", 2022, 12, 1)));
    assertTrue(notes(comparison).contains("各机关所用格式不同,无法合计,未作比较。"));
  }

  private static final Succession SPLIT =
      succession("succession: [{from: 甲局, to: [甲局, 丁局], year: 2022, kind: split}]");

  @Test
  void partsOfASplitOrganThatAddUpSatisfyTheCarry() {
    YearComparison comparison =
        Years.builtIn()
            .with(SPLIT)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("甲局", 2022, 3, 0),
                    carrying("丁局", 2022, 2, 0)));
    assertEquals(List.of("甲局 2022 split"), pairs(comparison));
    assertEquals(List.of(), comparison.findings());
  }

  @Test
  void partsThatDoNotAddUpAreUndetermined() {
    YearComparison comparison =
        Years.builtIn()
            .with(SPLIT)
            .compare(
                List.of(
                    carrying("甲局", 2021, 1, 5),
                    carrying("甲局", 2022, 3, 0),
                    carrying("丁局", 2022, 1, 0)));
    assertEquals(0, comparison.violations(Severity.ERROR));
    assertEquals(2, comparison.findings().size());
    assertTrue(notes(comparison).contains("拆分后的机关可能不全,合计不相等时不作错误,请核实。"));
  }

  @Test
  void changesThatHaveOrgansInCommonAreAddedUpTogether() {
    Succession both =
        succession(
            """
            succession:
              - {from: 甲局, to: [丙局, 丁局], year: 2022, kind: split}
              - {from: 乙局, to: 丙局, year: 2022, kind: merged}
              - {from: 戊局, to: 己局, year: 2021, kind: merged}
            """);
    YearComparison comparison =
        Years.builtIn()
            .with(both)
            .compare(
                List.of(
                    carrying("甲局", 2021, 0, 5),
                    carrying("乙局", 2021, 0, 7),
                    carrying("丙局", 2022, 8, 0),
                    carrying("丁局", 2022, 4, 0)));
    assertEquals(List.of("甲局 2022 split"), pairs(comparison));
    assertEquals(List.of(), comparison.findings());
  }

  @Test
  void aFigureThatMovedFarIsAHint() {
    YearComparison comparison =
        compare(
            year(2021), year(2022, "proactiveDisclosure.administrativeLicensing.decisions=4472"));
    assertEquals(1, comparison.violations(Severity.INFORMATION));
    Finding hint = comparison.findings().get(0);
    assertEquals("years.moved", hint.rule().id());
    assertEquals(
        "2022年表二“行政许可”行“本年处理决定数量”列填报 4472,"
            + "低于2021年表二“行政许可”行“本年处理决定数量”列的 447228:"
            + "与上年相比变动超过 5 倍,且相差不小于 50,请核实或说明。",
        hint.message().zh());
    assertEquals(Outcome.VIOLATED, hint.outcome());
    assertEquals(0, comparison.violations(Severity.ERROR));
  }

  @Test
  void smallFiguresMoveWithoutNews() {
    String cell = "review.litigation.direct.pending";
    assertEquals(List.of(), compare(year(2021, cell + "=1"), year(2022, cell + "=12")).findings());
    assertEquals(1, compare(year(2021, cell + "=0"), year(2022, cell + "=50")).findings().size());
    assertEquals(
        List.of(), compare(year(2021, cell + "=100"), year(2022, cell + "=500")).findings());
    assertEquals(
        1, compare(year(2021, cell + "=100"), year(2022, cell + "=501")).findings().size());
    assertEquals(List.of(), compare(year(2021, cell + "="), year(2022, cell + "=501")).findings());
  }

  @Test
  void aLineThatALayoutDoesNotPrintHasNotMoved() {
    StatisticsForm before = TestForm.with(TestForm.OTOG, "organ=某局", "layout=otog-2017");
    String cell = "proactiveDisclosure.byChannel.mobileApp";
    StatisticsForm form = TestForm.with(TestForm.JINPEN, "organ=某局", cell + "=999");
    assertTrue(
        compare(before, form).findings().stream()
            .noneMatch(f -> f.cells().get(0).cell().name().equals(cell)));
  }

  @Test
  void theLimitCanBeSet() {
    String cell = "review.litigation.direct.pending";
    Movement limit = new Movement(new BigDecimal("1.5"), BigDecimal.ONE);
    Years years = Years.builtIn().with(limit);
    assertEquals(
        1,
        years.compare(List.of(year(2021, cell + "=2"), year(2022, cell + "=4"))).findings().size());
    assertEquals(
        0,
        years.compare(List.of(year(2021, cell + "=2"), year(2022, cell + "=3"))).findings().size());
    assertThrows(
        IllegalArgumentException.class, () -> new Movement(BigDecimal.ONE, BigDecimal.ONE));
    assertThrows(
        IllegalArgumentException.class, () -> new Movement(BigDecimal.TEN, BigDecimal.valueOf(-1)));
  }

  @Test
  void acrossTheChangeOfFormatOnlyWhatContinuesExactlyIsComparedForMovement() {
    StatisticsForm of2020 =
        TestForm.with(
            TestForm.LIUPANSHUI,
            "organ=某局",
            "applications.otherHandling.total=900",
            FORWARD + "naturalPerson=0",
            FORWARD + "total=0");
    StatisticsForm of2021 =
        TestForm.with(
            year(2021, "organ=某局", OVER + "naturalPerson=0", OVER + "total=0"),
            "applications.otherHandling.correctionOverdue.total=10",
            "applications.otherHandling.feeOverdue.total=10",
            "applications.otherHandling.other.total=10",
            "proactiveDisclosure.normativeDocuments.issued=9999");
    YearComparison comparison = compare(of2020, of2021);
    List<String> moved =
        comparison.organs().get(0).pairs().get(0).moved().stream()
            .map(f -> f.cells().get(0).cell().name())
            .toList();
    assertTrue(
        moved.contains("applications.otherHandling.correctionOverdue.total"), moved.toString());
    assertTrue(
        moved.contains("proactiveDisclosure.administrativeLicensing.decisions"), moved.toString());
    assertTrue(moved.stream().noneMatch(name -> name.endsWith("issued")), moved.toString());
  }

  @Test
  void betweenTheStatisticsTableAndTheReportNothingNeedBeEqual() {
    StatisticsForm of2018 = TestForm.with(TestForm.JINPEN, "organ=某局");
    StatisticsForm of2019 = TestForm.with(TestForm.LIUPANSHUI, "organ=某局", "year=2019");
    String notes = notes(compare(of2018, of2019));
    assertTrue(notes.startsWith("no-rules 旧统计表没有结转、现有项目等承前启后的指标"), notes);
    assertEquals(
        "no-rules 统计表没有结转、现有项目等承前启后的指标,两年之间没有必须相等的数,只提示变动较大的数。",
        notes(compare(of2018, TestForm.with(of2018, "year=2017"))));
  }

  @Test
  void rulesAndLayoutsOfOnesOwnAreUsed() {
    RuleSet own =
        RuleSet.read(
            new StringReader(
                """
                id: own
                version: 1
                editions: [annual-report-2021]
                lastEditions: [annual-report-2021]
                rules:
                  - id: own.rule
                    severity: error
                    source: practice
                    zh: 不应相同
                    en: not the same
                    check: applications.newlyReceived.total != last.applications.newlyReceived.total
                """),
            "own.yaml");
    Years years = Years.builtIn().with(own).with(Layouts.builtIn());
    assertEquals(5, years.rules().size());
    assertEquals(1, years.compare(List.of(year(2021), year(2022))).violations(Severity.ERROR));
  }

  @Test
  void theOrderOfTheFormsMakesNoDifference() {
    List<StatisticsForm> forms =
        new ArrayList<>(
            List.of(
                carrying("甲局", 2021, 1, 5),
                carrying("乙局", 2021, 2, 7),
                carrying("丙局", 2022, 13, 1),
                carrying("丙局", 2023, 2, 1),
                carrying("丙局", 2023, 3, 1),
                year(2020),
                year(2024)));
    Years years = Years.builtIn().with(MERGED);
    String expected = shown(years.compare(forms));
    Random random = new Random(1);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(forms, random);
      assertEquals(expected, shown(years.compare(forms)));
    }
  }

  private static String shown(YearComparison comparison) {
    return pairs(comparison) + notes(comparison) + comparison.findings();
  }

  @Test
  void everyEditionCanFollowEveryOther() {
    for (Edition last : Edition.values()) {
      for (Edition edition : Edition.values()) {
        StatisticsForm before = TestForm.blank(last).withHeader(Header.of("某局", 2021));
        StatisticsForm now = TestForm.blank(edition).withHeader(Header.of("某局", 2022));
        assertEquals(0, compare(before, now).violations(Severity.ERROR));
      }
    }
  }
}
