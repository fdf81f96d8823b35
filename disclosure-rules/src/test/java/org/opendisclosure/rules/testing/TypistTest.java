package org.opendisclosure.rules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Verdict;

class TypistTest {

  private static final Predicate<Cell> TABLE_THREE =
      cell -> cell.name().startsWith("applications.");

  private final Random random = new Random(1);
  private final ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
  private final Typist typist = new Typist(random, TABLE_THREE);

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void theTruthIsEveryCellInWhichTheCopyDiffers(Mistake mistake) {
    for (Edition edition : Edition.values()) {
      ConsistentForms ofEdition = ConsistentForms.of(edition, random);
      Typist anywhere = new Typist(random);
      int made = 0;
      for (int i = 0; i < 50; i++) {
        Optional<MistypedForm> mistyped = anywhere.copy(ofEdition.next(OrganSize.CITY), mistake);
        mistyped.ifPresent(TypistTest::assertIsTheTruth);
        made += mistyped.isPresent() ? 1 : 0;
      }
      boolean hasRows = edition != Edition.STATISTICS_2017;
      assertEquals(hasRows || !isAlongRows(mistake), made > 25);
    }
  }

  private static boolean isAlongRows(Mistake mistake) {
    return mistake == Mistake.SWAPPED_IN_ROW || mistake == Mistake.ROW_SHIFTED;
  }

  private static void assertIsTheTruth(MistypedForm mistyped) {
    Figures right = mistyped.original().figures();
    Figures wrong = mistyped.form().figures();
    Set<Cell> different =
        right.catalogue().cells().stream()
            .filter(cell -> !right.findAmount(cell).equals(wrong.findAmount(cell)))
            .collect(Collectors.toSet());
    assertEquals(
        different, mistyped.cells().stream().map(WrongCell::cell).collect(Collectors.toSet()));
    for (WrongCell cell : mistyped.cells()) {
      assertEquals(cell.right(), right.findCount(cell.cell()).orElseThrow());
      assertEquals(cell.wrong(), wrong.findCount(cell.cell()).orElseThrow());
    }
  }

  @Test
  void severalMistakesConcernDifferentCells() {
    for (int i = 0; i < 200; i++) {
      StatisticsForm form = forms.next(OrganSize.TOWNSHIP);
      MistypedForm mistyped =
          typist.copy(form, Mistake.OFF_BY_ONE, Mistake.REPLACED, Mistake.OFF_BY_ONE).orElseThrow();
      assertEquals(3, mistyped.cells().size());
      assertEquals(3, mistyped.mistakes().size());
      assertIsTheTruth(mistyped);
      mistyped.cells().forEach(cell -> assertTrue(TABLE_THREE.test(cell.cell())));
    }
  }

  @Test
  void recomputedTotalsAgreeWithTheirWrongDetail() {
    for (int i = 0; i < 50; i++) {
      MistypedForm mistyped = typist.copy(forms.next(), Mistake.TOTALS_RECOMPUTED).orElseThrow();
      Report report = Checker.builtIn().check(mistyped.form());
      assertEquals(
          Set.of("report.balance"),
          report.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aMistakeThatCannotBeMadeIsNotMade() {
    StatisticsForm blank =
        forms.next().withFigures(Figures.builder(Edition.ANNUAL_REPORT_2021.catalogue()).build());
    for (Mistake mistake : Mistake.values()) {
      assertEquals(Optional.empty(), typist.copy(blank, mistake));
    }
  }

  @Test
  void theSameSeedGivesTheSameMistakes() {
    StatisticsForm form = forms.next(OrganSize.CITY);
    Set<StatisticsForm> copies = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      Mistake mistake = Mistake.DIGIT_REPLACED;
      MistypedForm copy = new Typist(new Random(seed)).copy(form, mistake).orElseThrow();
      assertEquals(copy, new Typist(new Random(seed)).copy(form, mistake).orElseThrow());
      copies.add(copy.form());
    }
    assertNotEquals(1, copies.size());
  }

  // The example of the package's documentation.

  @Test
  void aReportThatAddsUpPasses() {
    StatisticsForm form = forms.next(OrganSize.PROVINCE);
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(form).verdict());
  }

  @ParameterizedTest
  @EnumSource(
      value = Mistake.class,
      mode = Mode.INCLUDE,
      names = {"DIGIT_REPLACED", "DIGIT_DROPPED", "TIMES_TEN"})
  void aSlipIsReturnedToTheOffice(Mistake mistake) {
    MistypedForm mistyped = typist.copy(forms.next(OrganSize.CITY), mistake).orElseThrow();
    Report report = Checker.builtIn().check(mistyped.form());
    assertEquals(Verdict.INCONSISTENT, report.verdict());
    Correction first = report.findings().get(0).suspects().get(0).corrections().get(0);
    assertEquals(mistyped.cells().get(0).right(), first.needed());
  }
}
