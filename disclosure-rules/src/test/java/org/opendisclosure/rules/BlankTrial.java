package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;
import org.opendisclosure.rules.testing.WrongCell;

/**
 * What is told of a form with blanks in table three of which one stated figure is mistyped, beside
 * what is told of the same form without blanks.
 *
 * @param isDetected whether it is inconsistent
 * @param isDetectable whether no filling of its blanks makes it consistent
 * @param isNamed whether a rule that the filled form violates is among those that are told to be
 *     violated or to contradict each other
 * @param isSuspected whether the mistyped figure, with its right one, is among the suspects that
 *     are listed
 */
record BlankTrial(boolean isDetected, boolean isDetectable, boolean isNamed, boolean isSuspected) {

  /** Tries a form of which some figures are left out and one is mistyped. */
  static BlankTrial of(StatisticsForm full, StatisticsForm blank, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Typist typist = new Typist(random, MeasuredRates.TABLE_THREE);
    MistypedForm mistyped =
        Stream.generate(
                () ->
                    typist.copy(
                        blank, Experiment.SLIPS.get(random.nextInt(Experiment.SLIPS.size()))))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    WrongCell wrong = mistyped.cells().get(0);
    Report report = Checker.builtIn().check(mistyped.form());
    boolean isDetected = report.verdict() == Verdict.INCONSISTENT;
    StatisticsForm filled = filled(full, mistyped.form(), wrong.cell());
    return new BlankTrial(
        isDetected,
        isDetected || Fillings.of(mistyped.form()).isEmpty(),
        isDetected && isNamed(report, Checker.builtIn().check(filled)),
        isDetected && isSuspected(report, full, wrong.cell()));
  }

  /** The right figures where the mistyped form is blank. */
  private static StatisticsForm filled(StatisticsForm full, StatisticsForm mistyped, Cell wrong) {
    long figure = mistyped.figures().findCount(wrong).orElseThrow();
    return TestForm.with(full, wrong.name() + "=" + figure);
  }

  private static boolean isNamed(Report report, Report filled) {
    Set<List<Cell>> told = new HashSet<>();
    violated(report).forEach(told::add);
    report.contradictions().stream()
        .flatMap(contradiction -> contradiction.rules().stream())
        .forEach(rule -> told.add(cells(rule.cells())));
    return violated(filled).anyMatch(told::contains);
  }

  /** The violated error rules, each told by its cells. */
  private static Stream<List<Cell>> violated(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .filter(finding -> finding.rule().severity() == Severity.ERROR)
        .map(finding -> cells(finding.cells()));
  }

  private static List<Cell> cells(List<FindingCell> cells) {
    return cells.stream().map(FindingCell::cell).collect(Collectors.toList());
  }

  private static boolean isSuspected(Report report, StatisticsForm full, Cell wrong) {
    long right = full.figures().findCount(wrong).orElseThrow();
    return Stream.concat(
            report.findings().stream()
                .flatMap(finding -> finding.suspects().stream())
                .map(Suspect::corrections)
                .filter(corrections -> corrections.size() == 1)
                .filter(corrections -> corrections.get(0).needed() == right)
                .map(corrections -> corrections.get(0).cell().cell()),
            report.candidates().stream()
                .filter(candidate -> permits(candidate, right))
                .map(candidate -> candidate.cell().cell()))
        .anyMatch(wrong::equals);
  }

  private static boolean permits(Candidate candidate, long figure) {
    return candidate.min().filter(min -> min.longValueExact() > figure).isEmpty()
        && candidate.max().filter(max -> max.longValueExact() < figure).isEmpty();
  }

  /** Some of the figures of table three that may be left out, a share of all of them. */
  static StatisticsForm leaveOut(
      StatisticsForm full, Predicate<Cell> which, double share, long seed) {
    List<Cell> all =
        full.edition().catalogue().cells().stream()
            .filter(MeasuredRates.TABLE_THREE)
            .filter(cell -> full.figures().findCount(cell).isPresent())
            .toList();
    List<Cell> left = new ArrayList<>(all.stream().filter(which).toList());
    Collections.shuffle(left, new Random(seed));
    int most = (int) Math.round(share * all.size());
    Set<Cell> blank = new HashSet<>(left.subList(0, Math.min(most, left.size())));
    return Blanks.in(full, blank::contains);
  }
}
