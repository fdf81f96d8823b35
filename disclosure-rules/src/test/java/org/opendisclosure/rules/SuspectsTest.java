package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.Typist;

/** Which figure is wrong, on published forms with figures changed on purpose. */
class SuspectsTest {

  private static StatisticsForm with(StatisticsForm form, Object... changes) {
    Figures.Builder figures = form.figures().toBuilder();
    for (int i = 0; i < changes.length; i += 2) {
      Cell cell = form.edition().catalogue().get((String) changes[i]);
      if (changes[i + 1] == null) {
        figures.blank(cell);
      } else {
        figures.count(cell, ((Number) changes[i + 1]).longValue());
      }
    }
    return form.withFigures(figures.build());
  }

  private static List<Suspect> suspects(StatisticsForm form) {
    List<List<Suspect>> lists =
        Checker.builtIn().check(form).findings().stream()
            .map(Finding::suspects)
            .filter(list -> !list.isEmpty())
            .distinct()
            .toList();
    assertEquals(1, lists.size(), lists.toString());
    return lists.get(0);
  }

  @Test
  void everySingleSlipInTableThreeIsFoundWithItsTrueValue() {
    StatisticsForm form = TestForm.HUAIAN;
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.name().startsWith("applications.") && form.figures().isStated(cell)) {
        long right = form.figures().findCount(cell).orElseThrow();
        for (long wrong : new long[] {right + 1, right * 10 + 7, right + 1_000_000_000_000_000L}) {
          Suspect suspect = suspects(with(form, cell.name(), wrong)).get(0);
          assertTrue(suspect.isUnique());
          assertEquals(Hypothesis.MISTYPED, suspect.hypothesis());
          assertEquals(cell, suspect.corrections().get(0).cell().cell());
          assertEquals(right, suspect.corrections().get(0).needed());
        }
      }
    }
  }

  @Test
  void theSuspicionIsSaidInPrintedWords() {
    Suspect suspect =
        suspects(with(TestForm.HUAIAN, "applications.newlyReceived.total", 3191)).get(0);
    assertEquals(
        "只改一个单元格即可全部成立:表三“一、本年新收政府信息公开申请数量”行“总计”列填报 3191,应为 3119(相邻两位数字颠倒)。",
        suspect.message().zh());
    assertTrue(
        suspect.message().en().startsWith("Changing one cell makes all of it hold: "),
        suspect.message().en());
    assertTrue(
        suspect.message().en().endsWith("states 3191 and would be 3119 (two digits transposed)."));
    assertEquals(Slip.DIGITS_TRANSPOSED, suspect.corrections().get(0).slip());
    assertEquals("3191", suspect.corrections().get(0).cell().value());
  }

  @Test
  void inTableFourAnyCellOfTheGroupMayBeTheWrongOne() {
    List<Suspect> suspects = suspects(with(TestForm.HUAIAN, "review.reconsideration.total", 350));
    assertEquals(5, suspects.size());
    assertEquals(4, suspects.get(0).alternatives());
    assertFalse(suspects.get(0).isUnique());
    assertTrue(suspects.get(0).message().zh().endsWith(";另有 4 种可能。"));
  }

  @Test
  void aFigureBlownUpByManyDigitsIsSuspectedBeforeThoseThatAreZero() {
    for (long blownUp : new long[] {3500, 35_000_000, 3_500_000_000_000L, 1_000_000_000_000_035L}) {
      StatisticsForm form =
          TestForm.with(
              TestForm.HUAIAN,
              "review.reconsideration.upheld=0",
              "review.reconsideration.corrected=0",
              "review.reconsideration.other=30",
              "review.reconsideration.pending=5",
              "review.reconsideration.total=" + blownUp);
      Suspect first = suspects(form).get(0);
      Correction correction = first.corrections().get(0);
      assertEquals("review.reconsideration.total", correction.cell().cell().name());
      assertEquals(Slip.DIGITS_ADDED, correction.slip());
    }
  }

  @Test
  void figuresThatChangedPlacesAreToldAsSuch() {
    Suspect suspect =
        suspects(
                with(
                    TestForm.HUAIAN,
                    "applications.disclosed.naturalPerson",
                    21,
                    "applications.disclosed.businessEnterprise",
                    1288))
            .get(0);
    assertEquals(Hypothesis.SWAPPED, suspect.hypothesis());
    assertTrue(suspect.isUnique());
    assertTrue(suspect.message().zh().startsWith("相邻两格的数字可能填反了:"));
  }

  @Test
  void aDetailWhoseTotalsFollowedIsAmongTheSuspects() {
    StatisticsForm form =
        with(
            TestForm.HUAIAN,
            "applications.unableToProvide.notHeld.naturalPerson",
            764,
            "applications.unableToProvide.notHeld.total",
            787,
            "applications.totalHandled.naturalPerson",
            2950,
            "applications.totalHandled.total",
            3068);
    assertTrue(
        suspects(form).stream()
            .anyMatch(
                suspect ->
                    suspect.hypothesis() == Hypothesis.TOTALS_RECOMPUTED
                        && suspect.corrections().get(0).needed() == 746
                        && suspect.message().zh().startsWith("可能一个分项有误")));
  }

  @Test
  void aStatisticsTableIsLocatedToo() {
    List<Suspect> suspects = suspects(with(TestForm.OTOG, "applications.received.total", 12));
    assertTrue(
        suspects.stream()
            .anyMatch(
                suspect ->
                    suspect.corrections().get(0).cell().row().equals("(一)收到申请数")
                        && suspect.corrections().get(0).needed() == 2));
  }

  /** The first of some forms with errors and blanks whose search ends in a certain way. */
  private static Finding ended(SearchOutcome outcome, int errors) {
    Mistake[] mistakes = new Mistake[errors];
    Arrays.fill(mistakes, Mistake.REPLACED);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      StatisticsForm form = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random).next();
      StatisticsForm wrong =
          new Typist(random, cell -> cell.name().startsWith("applications."))
              .copy(form, mistakes)
              .orElseThrow()
              .form();
      Figures.Builder figures = wrong.figures().toBuilder();
      for (Cell cell : form.edition().catalogue().cells()) {
        if (cell.kind().isWhole() && random.nextInt(10) == 0) {
          figures.blank(cell);
        }
      }
      for (Finding finding :
          Checker.builtIn().check(wrong.withFigures(figures.build())).findings()) {
        if (finding.search() == outcome) {
          return finding;
        }
      }
    }
    throw new AssertionError("no search ended with " + outcome);
  }

  @Test
  void aSearchThatIsCutOffSaysSoAndClaimsNothing() {
    Finding finding = ended(SearchOutcome.CUT_OFF, 4);
    assertEquals("cut-off", finding.search().id());
    assertTrue(finding.search().label().zh().contains("没有查完"));
    for (Suspect suspect : finding.suspects()) {
      if (suspect.hypothesis() == Hypothesis.MISTYPED) {
        assertFalse(suspect.isUnique());
        assertEquals(Optional.empty(), suspect.proof());
        assertFalse(suspect.message().zh().startsWith("至少"), suspect.message().zh());
      }
    }
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    Finding finding = ended(SearchOutcome.NOTHING_FOUND, 5);
    assertEquals(List.of(), finding.suspects());
    assertTrue(finding.search().label().en().startsWith("No suspects"));
  }

  @Test
  void anErrorBesideABlankIsLocatedByTheRulesThatShareTheBlank() {
    StatisticsForm form =
        with(
            TestForm.HUAIAN,
            "applications.disclosed.naturalPerson",
            null,
            "applications.disclosed.total",
            1326);
    Suspect suspect = suspects(form).get(0);
    assertTrue(suspect.isUnique());
    assertEquals(1362, suspect.corrections().get(0).needed());
    Proof proof = suspect.proof().orElseThrow();
    assertTrue(proof.before().stream().anyMatch(residual -> residual.rules().size() > 1));
    assertEquals(List.of(), Proofs.verify(Checker.builtIn().check(form)));
  }

  @Test
  void aBlankElsewhereIsNoHindrance() {
    StatisticsForm form =
        with(
            TestForm.HUAIAN,
            "applications.disclosed.naturalPerson",
            null,
            "review.litigation.direct.total",
            27);
    assertEquals(5, suspects(form).size());
  }

  @Test
  void noSuspicionIsRaisedWhereNothingIsViolated() {
    assertTrue(Checker.builtIn().check(TestForm.OTOG).findings().get(0).suspects().isEmpty());
  }

  @Test
  void figuresWhoseSumIsBeyondLongAreFoundAndProved() {
    StatisticsForm beyond =
        with(
            TestForm.HUAIAN,
            "applications.newlyReceived.naturalPerson",
            Long.MAX_VALUE,
            "applications.newlyReceived.businessEnterprise",
            Long.MAX_VALUE);
    Report report = Checker.builtIn().check(beyond);
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    assertEquals(SearchOutcome.COMPLETE, report.findings().get(0).search());
    Suspect suspect = report.findings().get(0).suspects().get(0);
    assertEquals(
        List.of(
            "applications.newlyReceived.naturalPerson",
            "applications.newlyReceived.businessEnterprise"),
        suspect.corrections().stream().map(c -> c.cell().cell().name()).toList());
    suspect.corrections().forEach(c -> assertEquals(Long.MAX_VALUE, c.stated()));
    assertTrue(suspect.proof().isPresent());
    assertEquals(List.of(), Proofs.verify(report));
  }
}
