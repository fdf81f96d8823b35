package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/**
 * Counts of any size behave the same: a form with mistakes to which a large form that adds up is
 * added, figure by figure, gets the same answer.
 */
class ScaleTest {

  private static final long REFERENCE = 2_000_000;

  /** How often each line of table three counts in a form whose outcomes are all alike. */
  private static long share(Cell cell, long outcomes) {
    long share =
        switch (cell.line().id()) {
          case "applications.newlyReceived", "applications.totalHandled" -> outcomes;
          default -> 1;
        };
    return cell.name().endsWith(".total") ? 6 * share : share;
  }

  private static StatisticsForm plus(StatisticsForm form, long size) {
    List<Cell> cells =
        form.edition().catalogue().cells().stream()
            .filter(cell -> cell.name().startsWith("applications."))
            .filter(form.figures()::isStated)
            .toList();
    long outcomes = cells.stream().map(cell -> cell.line().id()).distinct().count() - 4;
    Figures.Builder figures = form.figures().toBuilder();
    for (Cell cell : cells) {
      long small = form.figures().findCount(cell).orElseThrow();
      figures.count(cell, small + size * share(cell, outcomes));
    }
    return form.withFigures(figures.build());
  }

  private static Stream<MistypedForm> mistyped() {
    Random random = new Random(5);
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    Typist typist = new Typist(random, cell -> cell.name().startsWith("applications."));
    Mistake[] slips = {
      Mistake.REPLACED, Mistake.DIGIT_ADDED, Mistake.OFF_BY_ONE, Mistake.TOTALS_RECOMPUTED
    };
    return IntStream.range(0, 40)
        .mapToObj(
            n ->
                n % 2 == 0
                    ? typist.copy(forms.next(), slips[n / 2 % 4])
                    : typist.copy(forms.next(), slips[n / 2 % 4], Mistake.REPLACED))
        .flatMap(Optional::stream);
  }

  /** By how much which figures would have to change, for each kind of hypothesis without moves. */
  private static Set<Map<String, Long>> answers(StatisticsForm form) {
    Set<Map<String, Long>> answers = new HashSet<>();
    for (Suspect suspect : suspects(form)) {
      if (suspect.hypothesis() != Hypothesis.SHIFTED) {
        assertTrue(suspect.isComplete());
        Map<String, Long> changes = new HashMap<>();
        for (Correction correction : suspect.corrections()) {
          changes.put(correction.cell().cell().name(), correction.needed() - correction.stated());
        }
        answers.add(changes);
      }
    }
    return answers;
  }

  /** Findings list no more than five suspects; which five depends on the digits. */
  private static boolean isListedInFull(StatisticsForm form) {
    List<Suspect> suspects = suspects(form);
    Map<Hypothesis, Integer> known = new EnumMap<>(Hypothesis.class);
    suspects.forEach(suspect -> known.put(suspect.hypothesis(), suspect.alternatives() + 1));
    return suspects.size() == known.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Suspect> suspects(StatisticsForm form) {
    List<Suspect> suspects = new ArrayList<>();
    Report report = Checker.builtIn().check(form);
    report.findings().stream().map(Finding::suspects).distinct().forEach(suspects::addAll);
    return suspects;
  }

  @ParameterizedTest
  @ValueSource(longs = {9_999_999, 10_000_001, 1L << 31, (1L << 53) + 1, 1_000_000_000_000_000L})
  void theSameFiguresAreSuspectedWhateverTheSizeOfTheForm(long size) {
    int compared = 0;
    for (MistypedForm mistyped : mistyped().toList()) {
      StatisticsForm reference = plus(mistyped.form(), REFERENCE);
      if (isListedInFull(reference)) {
        assertEquals(answers(reference), answers(plus(mistyped.form(), size)));
        compared++;
      }
    }
    assertTrue(compared > 20, compared + " forms compared");
  }

  @Test
  void theLargeFormAddsUp() {
    Random random = new Random(6);
    StatisticsForm form = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random).next();
    Report report = Checker.builtIn().check(plus(form, 1_000_000_000_000_000L));
    assertFalse(report.verdict() == Verdict.INCONSISTENT, () -> "" + report.findings());
  }
}
