package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.rules.language.TestRules.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.language.TestRules;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/** What rules come to with the figures that the error rules force. */
class FollowingTest {

  private static final String RECEIVED = "applications.newlyReceived.total";
  private static final StatisticsForm NO_TOTAL = TestForm.with(TestForm.HUAIAN, RECEIVED + "=");

  /** A large city that leaves zeros and most totals out. */
  private static final StatisticsForm CITY =
      Blanks.in(
          TestForm.DONGJIANG,
          cell ->
              Blanks.MOST_TOTALS.test(cell)
                  || TestForm.DONGJIANG.figures().findCount(cell).orElse(1) == 0);

  private static Report check(StatisticsForm form) {
    return Checker.builtIn().check(form);
  }

  private static Finding own(String check, String severity, StatisticsForm form) {
    String file = TestRules.file(form.edition(), check).replace("error", severity);
    Report report = Checker.builtIn().with(TestRules.read(file)).check(form);
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals("own.rule"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRuleWhoseBlankIsForcedHoldsAndSaysWithWhichFigure() {
    Report report = check(NO_TOTAL);
    assertEquals(Verdict.CONSISTENT, report.verdict());
    assertEquals(List.of(), report.findings());
    assertEquals(2, report.settled().size());
    Finding settled = report.settled().get(0);
    assertEquals(Outcome.SATISFIED, settled.outcome());
    assertEquals(
        "表三“一、本年新收政府信息公开申请数量”行“总计”列推得 3119,由其他数字推定成立:" + stated(settled.rule()),
        report.settled().get(0).message().zh());
    assertTrue(settled.message().en().contains("derived from other figures, so that it holds"));
    DerivedFigure derived = settled.derivedFrom().get(0);
    assertEquals(RECEIVED, derived.cell().cell().name());
    assertEquals("", derived.cell().value());
    assertEquals(new BigDecimal("3119"), derived.value());
    assertEquals(List.of("report.balance"), derived.rules().stream().map(Rule::id).toList());
    assertEquals(List.of(derived), report.derived());
    assertEquals(check(TestForm.HUAIAN).count(Outcome.SATISFIED), report.count(Outcome.SATISFIED));
  }

  @Test
  void aWarningThatADerivedFigureBreaksIsAViolationThatSaysSo() {
    Finding finding = own(RECEIVED + " <= 3000", "warning", NO_TOTAL);
    assertEquals(Outcome.VIOLATED, finding.outcome());
    assertEquals(
        "表三“一、本年新收政府信息公开申请数量”行“总计”列推得 3119,大于 3000,其中未填的 1 格由其他数字推定:应当成立。", finding.message().zh());
    assertTrue(finding.message().en().contains("with 1 blank figure derived from other figures"));
    assertEquals(Optional.empty(), finding.stated());
    assertEquals("", finding.cells().get(0).value());
    assertEquals(List.of(), finding.blanks());
    assertEquals(1, finding.derivedFrom().size());
  }

  @Test
  void anErrorRuleThatForcesNothingIsDecidedTooAndMakesTheFormInconsistent() {
    String file = TestRules.file(NO_TOTAL.edition(), RECEIVED + " != 3119");
    Report report = Checker.builtIn().with(TestRules.read(file)).check(NO_TOTAL);
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(1, report.count(Outcome.VIOLATED));
  }

  @Test
  void whatIsUnreadableIsNotDecidedWithWhatItMustBe() {
    Report report = check(TestForm.with(TestForm.HUAIAN, RECEIVED + "=约3100"));
    assertEquals(List.of(), report.settled());
    assertEquals(List.of(), report.derived());
    assertEquals(2, report.count(Outcome.UNDETERMINED));
  }

  @Test
  void ofWhatStaysOpenOnlyTheBlanksAreNamedThatDoNotFollow() {
    StatisticsForm form =
        TestForm.with(
            TestForm.HUAIAN,
            "applications.carriedOver.otherOrganisation=",
            "applications.carriedForward.otherOrganisation=",
            "applications.newlyReceived.otherOrganisation=");
    for (Finding open : check(form).findings()) {
      assertEquals(Outcome.UNDETERMINED, open.outcome());
      assertTrue(
          open.blanks().stream().noneMatch(cell -> cell.cell().name().contains("newlyReceived")));
    }
  }

  @Test
  void aCityThatLeavesZerosOutHasFewRulesOpen() {
    assertTrue(
        CITY.edition().catalogue().cells().stream()
                .filter(cell -> cell.kind().isWhole() && CITY.figures().isBlank(cell))
                .count()
            > 70);
    Report report = check(CITY);
    assertEquals(0, report.count(Outcome.VIOLATED));
    assertTrue(report.count(Outcome.UNDETERMINED) <= 8, () -> report.findings().toString());
    assertTrue(report.settled().size() >= 25);
    for (DerivedFigure derived : report.derived()) {
      Cell cell = derived.cell().cell();
      assertEquals(
          0,
          derived.value().compareTo(TestForm.DONGJIANG.figures().findAmount(cell).orElseThrow()));
    }
  }

  @Test
  void aWrongFigureTakesNoOtherWithItAndLeavesOtherTablesDecided() {
    StatisticsForm wrong = TestForm.with(CITY, "applications.disclosed.naturalPerson=7421");
    Report report = check(wrong);
    assertEquals(
        List.of("report.total-handled"),
        report.findings().stream()
            .filter(finding -> finding.outcome() == Outcome.VIOLATED)
            .map(finding -> finding.rule().id())
            .toList());
    assertEquals(
        Set.of("review"),
        report.derived().stream()
            .map(derived -> derived.cell().cell().line().table().id())
            .collect(Collectors.toSet()));
  }

  @Test
  void aCompleteFormHasNothingDerivedAndNoCandidates() {
    StatisticsForm wrong = TestForm.with(TestForm.HUAIAN, RECEIVED + "=3191");
    assertEquals(List.of(), check(wrong).derived());
    assertEquals(List.of(), check(wrong).settled());
    assertEquals(List.of(), check(wrong).candidates());
    assertTrue(check(wrong).findings().stream().noneMatch(f -> f.suspects().isEmpty()));
  }

  /** More parts than the total leave no room for the blank one: no equation is left to fail. */
  @Test
  void figuresThatMayBeWrongAreNamedWhereABlankWouldHaveToBeNegative() {
    StatisticsForm form =
        TestForm.with(
            TestForm.HUAIAN, "review.reconsideration.total=300", "review.reconsideration.pending=");
    Report report = check(form);
    assertEquals(1, report.count(Outcome.VIOLATED));
    assertEquals(List.of(), report.findings().get(0).suspects());
    List<Candidate> candidates = report.candidates();
    assertEquals("review.reconsideration.total", candidates.get(0).cell().cell().name());
    assertTrue(candidates.get(0).min().orElseThrow().intValue() > 300);
    assertEquals(Optional.empty(), candidates.get(0).max());
    assertEquals(candidates.size() - 1, candidates.get(0).alternatives());
    assertTrue(
        candidates
            .get(0)
            .message()
            .zh()
            .matches("只改一个单元格即可全部成立:表四“.*”行“总计”列填报 300,应不小于 3\\d\\d;另有 \\d 种可能。"),
        candidates.get(0).message().zh());
    assertTrue(candidates.get(0).message().en().contains(" states 300 and would be at least 3"));
    for (Candidate candidate : candidates.subList(1, candidates.size())) {
      assertEquals(Optional.of(BigDecimal.ZERO), candidate.min());
      assertTrue(candidate.max().isPresent());
    }
  }

  private static Predicate<Cell> some(Random random, double share) {
    return cell -> random.nextDouble() < share;
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void ofARightFormNothingFalseIsDerivedAndNothingIsViolated(
      @ForAll Edition edition, @ForAll Random random) {
    StatisticsForm full = ConsistentForms.of(edition, random).next();
    Report report = check(Blanks.in(full, some(random, random.nextDouble())));
    assertTrueOf(full, report);
    assertNotEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(List.of(), report.candidates());
  }

  /** So that no wrong figure is ever passed on. */
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whereAWrongFigureIsDetectedWhatIsDerivedIsTrueAllTheSame(@ForAll Random random) {
    StatisticsForm full = ConsistentForms.of(Edition.ANNUAL_REPORT_2019, random).next();
    StatisticsForm blank = Blanks.in(full, some(random, 0.15));
    Optional<MistypedForm> mistyped =
        new Typist(random, MeasuredRates.TABLE_THREE).copy(blank, Mistake.OFF_BY_ONE);
    if (mistyped.isPresent()) {
      Report report = check(mistyped.get().form());
      if (report.verdict() == Verdict.INCONSISTENT) {
        assertTrueOf(full, report);
      }
    }
  }

  private static void assertTrueOf(StatisticsForm full, Report report) {
    for (DerivedFigure derived : report.derived()) {
      BigDecimal truth = full.figures().findAmount(derived.cell().cell()).orElseThrow();
      assertEquals(0, derived.value().compareTo(truth), derived::toString);
    }
  }
}
