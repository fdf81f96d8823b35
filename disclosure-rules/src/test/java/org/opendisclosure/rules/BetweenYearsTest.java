package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.language.TestRules.stated;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.deciding.LinearComparison;
import org.opendisclosure.rules.deciding.Scope;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.RuleFileException;
import org.opendisclosure.rules.rule.Severity;

/**
 * The rules between years on published forms and the years before them, which were made up: only
 * one year of each organ is among the published samples.
 */
class BetweenYearsTest {

  private static final String CARRIED = "applications.carriedOver.";
  private static final String FORWARD = "applications.carriedForward.";

  /** Huai'an 2023, so that Huai'an 2024 follows from it. */
  private static final StatisticsForm HUAIAN_2023 =
      TestForm.with(
          yearBefore(TestForm.HUAIAN),
          "year=2023",
          "proactiveDisclosure.rules.inForce=10",
          "proactiveDisclosure.normativeDocuments.inForce=84");

  /** Liupanshui's housing bureau 2019, so that its report for 2020 follows from it. */
  private static final StatisticsForm LIUPANSHUI_2019 =
      itemsOfLastYear(yearBefore(TestForm.LIUPANSHUI));

  private static StatisticsForm yearBefore(StatisticsForm form) {
    StatisticsForm before = form;
    for (Cell cell :
        form.edition().catalogue().findLine("applications.carriedOver").orElseThrow().cells()) {
      before =
          TestForm.with(
              before,
              FORWARD + cell.simpleName() + "=" + form.figures().findCount(cell).orElseThrow());
    }
    return before;
  }

  private static StatisticsForm itemsOfLastYear(StatisticsForm form) {
    StatisticsForm before = TestForm.with(form, "year=2019");
    Figures figures = form.figures();
    for (Cell cell : form.edition().catalogue().cells()) {
      String name = cell.name();
      if (name.endsWith(".change")) {
        before = TestForm.with(before, name + "=0");
      } else if (name.endsWith(".totalDisclosed")) {
        Cell newly =
            form.edition().catalogue().get(name.replace("totalDisclosed", "newlyDisclosed"));
        before =
            TestForm.with(
                before,
                name
                    + "="
                    + (figures.findCount(cell).orElseThrow()
                        - figures.findCount(newly).orElseThrow()));
      }
    }
    return before;
  }

  private static BetweenYearsReport check(StatisticsForm last, StatisticsForm form) {
    return BetweenYears.builtIn()
        .check(YearForm.of(last, year(last)), YearForm.of(form, year(form)));
  }

  private static int year(StatisticsForm form) {
    return form.getHeader().getYear().orElseThrow();
  }

  private static Set<String> violated(StatisticsForm last, StatisticsForm form) {
    return check(last, form).findings().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .map(finding -> finding.rule().id())
        .collect(Collectors.toSet());
  }

  @Test
  void reportsThatFollowFromEachOtherSatisfyEveryRule() {
    BetweenYearsReport report = check(HUAIAN_2023, TestForm.HUAIAN);
    assertEquals(List.of(), report.findings());
    assertEquals(7 + 2, report.satisfied());
    BetweenYearsReport older = check(LIUPANSHUI_2019, TestForm.LIUPANSHUI);
    assertEquals(List.of(), older.findings());
    assertEquals(7 + 5 + 2, older.satisfied());
  }

  @ParameterizedTest
  @CsvSource({
    "years.carried-over, applications.carriedForward.naturalPerson",
    "years.carried-over, applications.carriedForward.total",
    "years.in-force, proactiveDisclosure.rules.inForce",
    "years.in-force, proactiveDisclosure.normativeDocuments.inForce",
  })
  void aFigureOfTheYearBeforeThatDoesNotFitBreaksItsRule(String rule, String cell) {
    assertEquals(
        Set.of(rule), violated(TestForm.with(HUAIAN_2023, cell + "=999"), TestForm.HUAIAN));
  }

  @ParameterizedTest
  @CsvSource({
    "years.carried-over, applications.carriedForward.otherOrganisation",
    "years.items-last-year, proactiveDisclosure.administrativeLicensing.itemsLastYear",
    "years.items-last-year, proactiveDisclosure.otherExternalMatters.itemsLastYear",
    "years.items-last-year, proactiveDisclosure.administrativePenalties.change",
    "years.items-last-year, proactiveDisclosure.administrativeCompulsion.change",
    "years.items-last-year, proactiveDisclosure.fees.itemsLastYear",
    "years.total-disclosed, proactiveDisclosure.rules.totalDisclosed",
    "years.total-disclosed, proactiveDisclosure.normativeDocuments.totalDisclosed",
  })
  void soItDoesInTheOlderFormat(String rule, String cell) {
    assertEquals(
        Set.of(rule), violated(TestForm.with(LIUPANSHUI_2019, cell + "=999"), TestForm.LIUPANSHUI));
  }

  @Test
  void theCarryHoldsAcrossTheChangeOfFormat() {
    StatisticsForm of2021 =
        TestForm.with(
            TestForm.HUAIAN, "year=2021", CARRIED + "naturalPerson=34", CARRIED + "total=34");
    StatisticsForm of2020 =
        TestForm.with(
            yearBefore(TestForm.LIUPANSHUI), FORWARD + "naturalPerson=34", FORWARD + "total=34");
    BetweenYearsReport report = check(of2020, of2021);
    assertEquals(List.of(), report.findings());
    assertEquals(7, report.satisfied());
    assertEquals(
        Set.of("years.carried-over"),
        violated(TestForm.with(of2020, FORWARD + "total=43"), of2021));
  }

  @Test
  void noRuleReachesBackToTheStatisticsTable() {
    BetweenYearsReport report = check(TestForm.JINPEN, TestForm.LIUPANSHUI);
    for (Outcome outcome : Outcome.values()) {
      assertEquals(0, report.count(outcome));
    }
  }

  @Test
  void aBlankLeavesTheRuleOpenAndIsNamedWithItsYear() {
    BetweenYearsReport report =
        check(TestForm.with(HUAIAN_2023, FORWARD + "total="), TestForm.HUAIAN);
    assertEquals(1, report.count(Outcome.UNDETERMINED));
    Finding finding = report.findings().get(0);
    assertEquals(Outcome.UNDETERMINED, finding.outcome());
    assertEquals("2023", finding.blanks().get(0).form());
    assertEquals(
        "2023年表三“四、结转下年度继续办理”行“总计”列未填,无法判断:" + stated(finding.rule()), finding.message().zh());
  }

  @Test
  void aBlankThatNothingCanFillIsAViolation() {
    StatisticsForm before = TestForm.with(HUAIAN_2023, "proactiveDisclosure.rules.inForce=12");
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, "proactiveDisclosure.rules.issued=");
    assertEquals(
        Set.of(), violated(before, TestForm.with(form, "proactiveDisclosure.rules.repealed=1")));
    assertEquals(Set.of("years.in-force"), violated(before, form));
  }

  @Test
  void aFindingNamesBothYearsAndBothFigures() {
    Finding finding =
        check(TestForm.with(HUAIAN_2023, FORWARD + "total=43"), TestForm.HUAIAN).findings().get(0);
    assertEquals(
        "2024年表三“二、上年结转政府信息公开申请数量”行“总计”列填报 34,"
            + "与2023年表三“四、结转下年度继续办理”行“总计”列的 43 不符,相差 -9:"
            + "上年结转的申请就是上一年报告中结转下年度继续办理的申请,两数应相等。",
        finding.message().zh());
    assertEquals(
        "2024 table three, row “二、上年结转政府信息公开申请数量”, column “总计” states 34, unlike the 43 of"
            + " 2023 table three, row “四、结转下年度继续办理”, column “总计”, difference -9: what is carried"
            + " over from last year is what last year's report carried to the next.",
        finding.message().en());
    assertEquals(new BigDecimal("-9"), finding.difference().orElseThrow());
    assertEquals(
        List.of(
            "2024 applications.carriedOver.total 34", "2023 applications.carriedForward.total 43"),
        finding.cells().stream().map(c -> c.form() + " " + c.cell() + " " + c.value()).toList());
    assertTrue(finding.fingerprint().matches("[0-9a-f]{16}"));
  }

  @Test
  void theTermsOfASumAreShown() {
    Finding finding =
        check(
                TestForm.with(HUAIAN_2023, "proactiveDisclosure.normativeDocuments.inForce=88"),
                TestForm.HUAIAN)
            .findings()
            .get(0);
    assertEquals(
        "2024年表二“行政规范性文件”行“现行有效件数”列填报 66,按各项应为 70(88 + 8 - 26),相差 -4:"
            + "现行有效件数一般等于上一年的现行有效件数加本年制发件数减本年废止件数。",
        finding.message().zh());
    assertEquals(Severity.WARNING, finding.rule().severity());
  }

  @Test
  void figuresBeyondAllReasonAreComparedExactly() {
    String huge = "9007199254740993";
    StatisticsForm before = TestForm.with(HUAIAN_2023, FORWARD + "total=" + huge);
    assertEquals(
        Set.of(), violated(before, TestForm.with(TestForm.HUAIAN, CARRIED + "total=" + huge)));
    assertEquals(
        Set.of("years.carried-over"),
        violated(before, TestForm.with(TestForm.HUAIAN, CARRIED + "total=9007199254740992")));
  }

  @Test
  void ofSumsOnlyFiguresThatAddUpAreCompared() {
    YearForm sum = new YearForm(HUAIAN_2023, "2023", new Sentence("合计", "sum of "), true, Map.of());
    BetweenYearsReport report =
        BetweenYears.builtIn().check(sum, YearForm.of(TestForm.HUAIAN, 2024));
    assertEquals(7, report.satisfied());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void whatPartsDoNotAddUpToIsUndetermined() {
    StatisticsForm before = TestForm.with(HUAIAN_2023, FORWARD + "total=35");
    YearForm parts =
        new YearForm(TestForm.HUAIAN, "2024", new Sentence("合计", "sum of "), true, Map.of());
    BetweenYearsReport report = BetweenYears.builtIn().check(YearForm.of(before, 2023), parts);
    assertEquals(6, report.satisfied());
    assertEquals(1, report.count(Outcome.UNDETERMINED));
    assertEquals(0, report.count(Outcome.VIOLATED));
  }

  @Test
  void everyRuleHasStatementsAndTheSourceThatTheDomainGives() {
    assertEquals(
        List.of(
            "years.carried-over error definition",
            "years.items-last-year error definition",
            "years.total-disclosed warning practice",
            "years.in-force warning practice"),
        BetweenYears.builtIn().rules().stream()
            .map(r -> r.id() + " " + r.severity().id() + " " + r.source().id())
            .toList());
    assertTrue(RuleSet.betweenYears().isBetweenYears());
    assertFalse(RuleSet.builtIn(Edition.ANNUAL_REPORT_2021).isBetweenYears());
  }

  private static final String OWN =
      """
      id: own
      version: 1
      editions: [annual-report-2021]
      lastEditions: [annual-report-2019, annual-report-2021]
      rules:
        - id: own.rule
          severity: warning
          source: practice
          zh: 本年新收申请不应少于上年
          en: no fewer applications than last year
          check: if stated(last.applications.**) then applications.newlyReceived.total >= last.applications.newlyReceived.total
      """;

  private static RuleSet read(String text) {
    return RuleSet.read(new StringReader(text), "own.yaml");
  }

  @Test
  void rulesOfOnesOwnAreAddedAndSpeakInAnyLayout() {
    BetweenYears own = BetweenYears.builtIn().with(Layouts.builtIn()).with(read(OWN));
    BetweenYearsReport report =
        own.check(
            YearForm.of(TestForm.with(HUAIAN_2023, "applications.newlyReceived.total=9999"), 2023),
            YearForm.of(TestForm.HUAIAN, 2024));
    assertEquals(List.of("own.rule"), report.findings().stream().map(f -> f.rule().id()).toList());
    assertEquals(
        List.of("between-years", "own"), own.ruleSets().stream().map(RuleSet::id).toList());
    Rule rule = own.rules().get(4);
    assertEquals(Set.of(Edition.ANNUAL_REPORT_2021), rule.editions());
    assertEquals(
        Set.of(Edition.ANNUAL_REPORT_2019, Edition.ANNUAL_REPORT_2021), rule.lastEditions());
  }

  @Test
  void wildcardsDoNotReachIntoTheYearBefore() {
    RuleSet rules = read(OWN.replaceAll("check: .*", "check: sum(**.total) >= 0"));
    int terms =
        rules
                    .instances(Scope.of(Edition.ANNUAL_REPORT_2021, Edition.ANNUAL_REPORT_2021))
                    .get(0)
                    .constraint()
                instanceof LinearComparison c
            ? c.residual().size()
            : 0;
    int inOneForm =
        TestRules.constraint(Edition.ANNUAL_REPORT_2021, "sum(**.total) >= 0")
                instanceof LinearComparison c
            ? c.residual().size()
            : 1;
    assertEquals(inOneForm, terms);
  }

  @Test
  void rulesOfTheWrongKindAreRefused() {
    assertThrows(RuleFileException.class, () -> Checker.builtIn().with(read(OWN)));
    RuleSet single =
        TestRules.rules(Edition.ANNUAL_REPORT_2021, "applications.newlyReceived.total >= 0");
    assertThrows(RuleFileException.class, () -> BetweenYears.builtIn().with(single));
    RuleSet taken = read(OWN.replace("own.rule", "years.in-force"));
    RuleFileException e =
        assertThrows(RuleFileException.class, () -> BetweenYears.builtIn().with(taken));
    assertTrue(
        e.getMessage().contains("the id is taken by the rule in between-years.yaml:"),
        e.getMessage());
  }

  @Test
  void anUnknownCellOfTheYearBeforeIsRefusedWithASuggestion() {
    RuleFileException e =
        assertThrows(
            RuleFileException.class,
            () ->
                read(
                    OWN.replaceAll(
                        "check: .*",
                        "check: applications.carriedOver.total ="
                            + " last.applications.carriedForwart.total")));
    assertTrue(
        e.getMessage().contains("did you mean last.applications.carriedForward.total"),
        e.getMessage());
  }
}
