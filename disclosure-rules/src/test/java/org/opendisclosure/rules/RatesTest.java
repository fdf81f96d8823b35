package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.OrganSize;

/** What {@link MeasuredRates} measures on ten thousand forms of each kind, on a few. */
class RatesTest {

  private static final int FORMS = 100;
  private static final String REPORT = "annual-report-2021";

  private static List<Trial> trials(Experiment experiment) {
    return experiment.forms(FORMS).map(Trial::of).toList();
  }

  private static Experiment tableThree(Mistake mistake) {
    return Experiment.of(mistake.name(), REPORT, MeasuredRates.TABLE_THREE, mistake);
  }

  private static double share(List<Trial> trials, Predicate<Trial> condition) {
    return (double) trials.stream().filter(condition).count() / trials.size();
  }

  @Test
  void oneWrongFigureOfTableThreeIsAlwaysFoundAndTheOnlyExplanation() {
    for (Experiment experiment :
        List.of(
            Experiment.slips("one", REPORT, MeasuredRates.TABLE_THREE, 1),
            Experiment.replaced("one", REPORT, MeasuredRates.TABLE_THREE, 1))) {
      for (Trial trial : trials(experiment)) {
        assertEquals(new Trial(true, true, true, true, true), trial);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mistake.class,
      names = {"DIGIT_REPLACED", "DIGIT_DROPPED", "DIGIT_ADDED", "DIGIT_DOUBLED", "TIMES_TEN"})
  void aSlipThatCanHaveBeenNoOtherIsNamedRight(Mistake mistake) {
    tableThree(mistake)
        .forms(FORMS)
        .filter(mistyped -> Trial.isIdentifiable(mistyped.cells().get(0)))
        .forEach(mistyped -> assertTrue(Trial.isNamedRight(mistyped), () -> "" + mistyped.cells()));
  }

  @Test
  void twoAndThreeWrongFiguresAreAmongTheSmallestSetsAndAlmostAlwaysTheOnlyOne() {
    List<Trial> two = trials(Experiment.replaced("two", REPORT, MeasuredRates.TABLE_THREE, 2));
    assertTrue(two.stream().allMatch(trial -> trial.isDetected() && trial.isFound()));
    assertTrue(share(two, Trial::isOnly) >= 0.99);
    List<Trial> three = trials(Experiment.replaced("three", REPORT, MeasuredRates.TABLE_THREE, 3));
    assertTrue(share(three, Trial::isFound) >= 0.99);
    assertTrue(share(three, Trial::isOnly) >= 0.98);
  }

  @ParameterizedTest
  @CsvSource({
    "SWAPPED_IN_ROW, 0.85",
    "SWAPPED_IN_COLUMN, 0.6",
    "ROW_SHIFTED, 0.97",
    "COLUMN_SHIFTED, 0.97"
  })
  void movedFiguresAreFoundAndToldWheneverTheyCanBeTold(Mistake mistake, double only) {
    List<Trial> trials = trials(tableThree(mistake));
    for (Trial trial : trials) {
      assertTrue(trial.isDetected() && trial.isFound());
      assertEquals(trial.isTellable(), trial.isOnly());
    }
    assertTrue(share(trials, Trial::isOnly) >= only);
  }

  @Test
  void aDetailWhoseTotalsWereRecomputedIsAlwaysAmongTheCandidates() {
    List<Trial> trials = trials(tableThree(Mistake.TOTALS_RECOMPUTED));
    assertTrue(trials.stream().allMatch(trial -> trial.isDetected() && trial.isFound()));
  }

  @Test
  void oneWrongFigureElsewhereIsFoundAmongTheOthersOfItsGroup() {
    for (Experiment experiment :
        List.of(
            Experiment.slips("one", REPORT, MeasuredRates.TABLE_FOUR, 1),
            Experiment.slips("one", "statistics-2017", MeasuredRates.TOTALS_AND_PARTS, 1))) {
      List<Trial> trials = trials(experiment);
      assertTrue(trials.stream().allMatch(trial -> trial.isDetected() && trial.isFound()));
    }
  }

  @Test
  void recomputedTotalsLeaveNoTraceWhereNothingButTotalsHoldsThemTogether() {
    for (Experiment experiment :
        List.of(
            experiment(REPORT, MeasuredRates.TABLE_FOUR),
            experiment("statistics-2017", MeasuredRates.TOTALS_AND_PARTS))) {
      assertTrue(trials(experiment).stream().noneMatch(Trial::isDetected));
    }
  }

  @Test
  void anErrorIsStillDetectedWhereFiguresAreBlank() {
    Experiment replaced = Experiment.replaced("one", REPORT, MeasuredRates.TABLE_THREE, 1);
    for (double share : new double[] {0.05, 0.1}) {
      List<Verdict> verdicts =
          replaced
              .withBlanks(FORMS, share)
              .map(form -> Checker.builtIn().check(form).verdict())
              .toList();
      assertTrue(Collections.frequency(verdicts, Verdict.INCONSISTENT) >= 0.98 * FORMS);
    }
  }

  @Test
  void zerosAndTotalsLeftBlankAreDerivedAndNoFigureIsDerivedWrongly() {
    List<StatisticsForm> originals = Experiment.originals(FORMS / 2).toList();
    for (int n = 0; n < originals.size(); n++) {
      StatisticsForm form = originals.get(n);
      for (Blanks.Choice all : List.of(Blanks.ZEROS_NOT_CARRIED, Blanks.TOTALS)) {
        Restored restored = Restored.of(form, all.in(form));
        assertEquals(new Restored(restored.blank(), restored.blank(), 0), restored);
      }
      for (Blanks.Choice some : List.of(Blanks.ZEROS, Blanks.some(0.1, n), Blanks.some(0.3, n))) {
        assertEquals(0, Restored.of(form, some.in(form)).wrong());
      }
    }
  }

  /** As many more carried over as carried forward: the rest of the form is the same. */
  @Test
  void zerosCarriedOverAndForwardCannotBeToldFromOtherFiguresThatAreAlike() {
    String column = "publicInterestOrganisation";
    StatisticsForm three =
        TestForm.with(
            TestForm.HUAIAN,
            "applications.carriedOver." + column + "=3",
            "applications.carriedOver.total=37",
            "applications.carriedForward." + column + "=3",
            "applications.carriedForward.total=106");
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(TestForm.HUAIAN).verdict());
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(three).verdict());
    Predicate<Cell> carried = cell -> cell.name().matches("applications\\.carried.*(n|l)");
    assertEquals(Blanks.in(TestForm.HUAIAN, carried), Blanks.in(three, carried));
  }

  private static Experiment experiment(String layout, Predicate<Cell> where) {
    return Experiment.of("totals", layout, where, Mistake.TOTALS_RECOMPUTED);
  }

  /**
   * Two originals and two mistakes each that lead to the same form: who has only the form cannot
   * tell which it was, however clever.
   */
  @Test
  void twoMistakesOfOneSizeInDifferentRowsAndColumnsCannotBeToldFromThoseInTheOtherCorners() {
    StatisticsForm stated =
        TestForm.with(
            TestForm.HUAIAN,
            "applications.disclosed.naturalPerson=1289",
            "applications.partlyDisclosed.businessEnterprise=8");
    StatisticsForm other =
        TestForm.with(
            stated,
            "applications.disclosed.businessEnterprise=20",
            "applications.partlyDisclosed.naturalPerson=446");
    assertEquals(Verdict.INCONSISTENT, Checker.builtIn().check(stated).verdict());
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(TestForm.HUAIAN).verdict());
    assertEquals(Verdict.CONSISTENT, Checker.builtIn().check(other).verdict());
    assertEquals(
        2,
        Search.in(stated).get(0).explanations().stream()
            .filter(explanation -> explanation.hypothesis() == Hypothesis.MISTYPED)
            .count());
  }

  /** Where one kind of applicant has all figures, the total column has the same ones. */
  @Test
  void aSwapInTheOnlyColumnWithFiguresCannotBeToldFromOneInTheTotals() {
    MistypedForm swapped =
        tableThree(Mistake.SWAPPED_IN_COLUMN)
            .forms(FORMS)
            .filter(
                form ->
                    form.original()
                        .getHeader()
                        .getLevel()
                        .equals(Optional.of(OrganSize.TOWNSHIP.level())))
            .filter(form -> !Trial.of(form).isTellable())
            .findFirst()
            .orElseThrow();
    List<String> columns =
        Search.in(swapped.form()).get(0).explanations().stream()
            .filter(explanation -> explanation.hypothesis() == Hypothesis.SWAPPED)
            .map(e -> swapped.form().edition().catalogue().cells().get(e.changes().get(0).cell()))
            .map(Cell::simpleName)
            .toList();
    assertTrue(columns.contains("total"), columns::toString);
  }

  @Test
  void sharesAreNeverRoundedToAllOrNone() {
    assertEquals("100 %", MeasuredRates.share(10_000_000, 10_000_000));
    assertEquals("99.99 %", MeasuredRates.share(9_999_999, 10_000_000));
    assertEquals("0.01 %", MeasuredRates.share(1, 10_000_000));
    assertEquals("0 %", MeasuredRates.share(0, 7));
    assertEquals("–", MeasuredRates.share(0, 0));
  }
}
