package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.language.TestRules.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.ReasonCode;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.language.TestRules;

/** Figures that are not stated but follow, where they come from, and what is not filled. */
class DerivationTest {

  private static final String TOTAL = "applications.disclosed.total";
  private static final String NATURAL = "applications.disclosed.naturalPerson";
  private static final Edition REPORT = Edition.ANNUAL_REPORT_2021;

  private static Derivation derive(StatisticsForm form) {
    return Checker.builtIn().derive(form);
  }

  private static Checker checker(Edition edition, String... checks) {
    Checker checker = Checker.builtIn();
    int number = 0;
    for (String check : checks) {
      String file = TestRules.file(edition, check).replace("own", "own" + ++number);
      checker = checker.with(TestRules.read(file));
    }
    return checker;
  }

  private static DerivedCell derived(Derivation derivation, String cell) {
    return derivation.derived().stream()
        .filter(one -> one.cell().cell().name().equals(cell))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<OpenCell> open(Derivation derivation, String cell) {
    return derivation.open().stream()
        .filter(one -> one.cell().cell().name().equals(cell))
        .findFirst();
  }

  private static Optional<BigDecimal> some(String number) {
    return Optional.of(new BigDecimal(number));
  }

  @Test
  void aTotalColumnLeftBlankButForItsLastTwoRowsIsRestored() {
    StatisticsForm form =
        Blanks.in(
            TestForm.HUAIAN,
            cell ->
                cell.name().matches("applications\\..*\\.total")
                    && !cell.name().matches(".*(totalHandled|carriedForward).*"));
    Report report = Checker.builtIn().check(form);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(List.of(), report.findings());
    assertEquals(List.of(), report.contradictions());
    Derivation derivation = derive(form);
    assertEquals(TestForm.HUAIAN, derivation.form());
    assertEquals(23, derivation.derived().size());
    assertEquals(List.of(), derivation.open());
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(derivation.form()).verdict());
  }

  @Test
  void aBlankTotalIsTheSumOfItsParts() {
    DerivedCell total = derived(derive(TestForm.with(TestForm.HUAIAN, TOTAL + "=")), TOTAL);
    assertEquals(new BigDecimal("1362"), total.value());
    assertTrue(total.isFilled());
    assertEquals("report.applicants", total.rules().get(0).rule().id());
    assertEquals("", total.cell().value());
    assertEquals(
        "表三“(一)予以公开”行“总计”列未填,应为 1362,为其余各项合计(1288 + 21 + 50 + 3):总计列应等于六类申请人之和。",
        total.message().zh());
    assertEquals(
        "Table three, row “(一)予以公开”, column “总计” is blank and must be 1362, which the others"
            + " make (1288 + 21 + 50 + 3): the total column is the sum of the six kinds of"
            + " applicants.",
        total.message().en());
  }

  @Test
  void aBlankPartIsWhatIsMissingFromTheTotal() {
    DerivedCell part = derived(derive(TestForm.with(TestForm.HUAIAN, NATURAL + "=")), NATURAL);
    assertEquals(
        "表三“(一)予以公开”行“自然人”列未填,应为 1288,表三“(一)予以公开”行“总计”列填报 1362,其余各项合计 74:"
            + stated(part.rules().get(0).rule()),
        part.message().zh());
    assertTrue(
        part.message()
            .en()
            .contains("column “总计” states 1362 and the others make 74: the total column is"),
        part.message().en());
  }

  @Test
  void aPartIsNoMoreThanTheWhole() {
    StatisticsForm form =
        TestForm.with(
            TestForm.OTOG,
            "response.byWay.pressConferences=0",
            "response.byWay.pressConferencesByPrincipal=");
    assertEquals(
        "“其中,主要负责同志参加新闻发布会次数”未填,应为 0,“1.参加或举办新闻发布会次数”填报 0:" + "主要负责同志参加新闻发布会次数是新闻发布会总次数的其中数,不应大于它。",
        derived(derive(form), "response.byWay.pressConferencesByPrincipal").message().zh());
    assertEquals(
        some("3"),
        open(
                derive(TestForm.with(form, "response.byWay.pressConferences=3")),
                "response.byWay.pressConferencesByPrincipal")
            .orElseThrow()
            .max());
  }

  @Test
  void severalRulesTogetherForceWhatNoneForcesAlone() {
    String upheld = "review.reconsideration.upheld";
    String both = upheld + " + review.reconsideration.corrected";
    Checker checker = checker(REPORT, both + " = 5", both + " + review.reconsideration.other = 7");
    Derivation derivation = checker.derive(TestForm.blank(REPORT));
    DerivedCell other = derived(derivation, "review.reconsideration.other");
    assertEquals(new BigDecimal("2"), other.value());
    assertEquals(
        "表四“行政复议”行“其他结果”列未填,应为 2,由下列 2 项共同得出:"
            + "(1) 表四“行政复议”行“结果维持”列未填、表四“行政复议”行“结果纠正”列未填,应为 5:应当成立。"
            + " (2) 表四“行政复议”行“结果维持”列未填、表四“行政复议”行“结果纠正”列未填、"
            + "表四“行政复议”行“其他结果”列未填,应为 7:应当成立。",
        other.message().zh());
    assertTrue(other.message().en().startsWith("Taken together, these 2 say that table four, row"));
    assertEquals(some("5"), open(derivation, upheld).orElseThrow().max());
    assertEquals(some("7"), open(derivation, "review.reconsideration.total").orElseThrow().min());
  }

  @Test
  void whatStaysOpenHasARange() {
    StatisticsForm form =
        Blanks.in(
            TestForm.HUAIAN,
            cell ->
                cell.name()
                    .matches(
                        "applications\\.(disclosed|partlyDisclosed)\\.(naturalPerson|otherOrganisation)"));
    Derivation derivation = derive(form);
    assertEquals(List.of(), derivation.derived());
    assertSame(form, derivation.form());
    OpenCell open = open(derivation, "applications.disclosed.otherOrganisation").orElseThrow();
    assertEquals(some("0"), open.min());
    assertEquals(some("3"), open.max());
    assertEquals(4, derivation.open().size());
    assertTrue(derivation.isComplete());
  }

  @Test
  void figuresThatNoRuleKnowsAreOpenAndHeadingsAreNotMissed() {
    List<OpenCell> open = derive(TestForm.blank(Edition.ANNUAL_REPORT_2019)).open();
    assertEquals(
        Edition.ANNUAL_REPORT_2019.catalogue().cells().stream()
            .filter(cell -> cell.kind().isNumeric())
            .count(),
        open.size());
    for (OpenCell cell : open) {
      boolean signed = cell.cell().cell().kind().isSigned();
      assertEquals(signed ? Optional.empty() : some("0"), cell.min());
      assertEquals(Optional.empty(), cell.max());
    }
    Derivation statistics = derive(TestForm.blank(Edition.STATISTICS_2017));
    assertTrue(
        statistics.open().stream().noneMatch(c -> c.cell().cell().name().endsWith("heading")));
  }

  @Test
  void linesThatTheLayoutDoesNotPrintAreNeitherFilledNorMissed() {
    Derivation derivation = derive(TestForm.with(TestForm.OTOG, "applications.received.total="));
    assertEquals(1, derivation.derived().size());
    assertEquals(TestForm.OTOG, derivation.form());
    assertTrue(open(derivation, "proactiveDisclosure.byChannel.mobileApp").isEmpty());
  }

  @Test
  void textThatIsNoFigureIsKeptAndItsFigureTold() {
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, TOTAL + "=约1400");
    Derivation derivation = derive(form);
    DerivedCell total = derived(derivation, TOTAL);
    assertEquals(new BigDecimal("1362"), total.value());
    assertFalse(total.isFilled());
    assertEquals("约1400", total.cell().value());
    assertTrue(total.message().zh().contains("不是数字,应为 1362(原文保留,未代填)"), total.message().zh());
    assertSame(form, derivation.form());
  }

  @Test
  void noFigureIsFilledThatWouldBreakARuleByStandingThere() {
    Checker checker =
        checker(
            REPORT,
            "review.reconsideration.upheld + review.reconsideration.corrected = 0",
            "not (stated(review.reconsideration.upheld) and"
                + " stated(proactiveDisclosure.rules.issued))");
    StatisticsForm form =
        TestForm.with(TestForm.blank(REPORT), "proactiveDisclosure.rules.issued=1");
    Derivation derivation = checker.derive(form);
    DerivedCell upheld = derived(derivation, "review.reconsideration.upheld");
    assertFalse(upheld.isFilled());
    assertTrue(upheld.message().zh().endsWith("未代填:填入后与“应当成立”不符。"), upheld.message().zh());
    assertTrue(derived(derivation, "review.reconsideration.corrected").isFilled());
    assertEquals(Verdict.UNDETERMINED, checker.check(derivation.form()).verdict());
  }

  @Test
  void nothingFollowsFromFiguresThatContradictEachOther() {
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, TOTAL + "=1", NATURAL + "=");
    Derivation derivation = derive(form);
    assertEquals(Verdict.INCONSISTENT, derivation.report().verdict());
    assertEquals(List.of(), derivation.derived());
    assertEquals(List.of(), derivation.open());
    assertSame(form, derivation.form());
  }

  @Test
  void anExplainedContradictionLeavesNothingToDeriveFrom() {
    StatisticsForm form =
        TestForm.with(
            TestForm.HUAIAN,
            "applications.disclosed.businessEnterprise=22",
            NATURAL + "=",
            "applications.partlyDisclosed.businessEnterprise=");
    List<ExplainedDifference> explanations =
        derive(form).contradictions().stream()
            .map(
                contradiction ->
                    ExplainedDifference.builder()
                        .rule(contradiction.rules().get(0).rule().id())
                        .fingerprint(contradiction.fingerprint())
                        .code(ReasonCode.LAG)
                        .text("尚未统计")
                        .build())
            .toList();
    Derivation derivation = derive(form.withExplanations(explanations));
    assertEquals(Verdict.UNDETERMINED, derivation.report().verdict());
    assertTrue(derivation.isContradictory());
    assertEquals(List.of(), derivation.derived());
  }

  @Test
  void whatOnlyWholeNumbersContradictIsTold() {
    String upheld = "review.reconsideration.upheld";
    String corrected = "review.reconsideration.corrected";
    Checker checker =
        checker(REPORT, upheld + " + " + corrected + " = 5", upheld + " = " + corrected);
    Derivation derivation = checker.derive(TestForm.blank(REPORT));
    assertEquals(Verdict.INCONSISTENT, derivation.report().verdict());
    assertEquals(derivation.report().contradictions(), derivation.contradictions());
    assertEquals(List.of(), derivation.derived());
    Contradiction contradiction = derivation.contradictions().get(0);
    assertEquals(2, contradiction.rules().size());
    assertTrue(contradiction.message().zh().startsWith("空白格无论填哪个整数,下列 2 项不能同时成立:"));
  }

  @Test
  void amountsAreDerivedAsFarAsTheyCanBeWritten() {
    Derivation half =
        checker(Edition.STATISTICS_2017, "2 * fees + 0.5 = 4")
            .derive(TestForm.blank(Edition.STATISTICS_2017));
    assertEquals(new BigDecimal("1.75"), derived(half, "fees").value());
    Derivation third =
        checker(Edition.STATISTICS_2017, "3 * fees = 1")
            .derive(TestForm.blank(Edition.STATISTICS_2017));
    assertEquals(List.of(), third.derived());
    OpenCell open = open(third, "fees").orElseThrow();
    assertEquals(some("0"), open.min());
  }

  @Test
  void whatIsExplainedForcesNothing() {
    StatisticsForm form = TestForm.with(TestForm.HUAIAN, "review.reconsideration.total=");
    Finding finding = Checker.builtIn().check(form).settled().get(0);
    ExplainedDifference explanation =
        ExplainedDifference.builder()
            .rule(finding.rule().id())
            .fingerprint(finding.fingerprint())
            .code(ReasonCode.LAG)
            .text("尚未统计")
            .build();
    assertNotEquals(form, derive(form).form());
    StatisticsForm explained = form.withExplanations(List.of(explanation));
    assertEquals(explained, derive(explained).form());
  }

  @Test
  void figuresBeyondWhatCountsHoldStayOpen() {
    String amount = "9000000000000000000";
    StatisticsForm form =
        TestForm.with(
            TestForm.blank(REPORT),
            "review.reconsideration.upheld=" + amount,
            "review.reconsideration.corrected=" + amount,
            "review.reconsideration.other=0",
            "review.reconsideration.pending=0");
    assertEquals(List.of(), derive(form).derived());
    assertTrue(open(derive(form), "review.reconsideration.total").isPresent());
  }
}
