package org.opendisclosure.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.locate.Hypothesis;
import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Slip;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.search.Explanation;
import org.opendisclosure.rules.search.Located;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.WrongCell;

/**
 * What check and search make of one mistyped form.
 *
 * @param isDetected the form is found inconsistent
 * @param isFound the true cells with their true figures are one of the explanations
 * @param isOnly they are the only explanation of their hypothesis, and no search was cut off
 * @param isTellable they are the only explanation of their hypothesis that makes every rule hold:
 *     if not, another original and as many mistakes would have led to the very same form
 * @param isFirst they are listed before all other explanations
 */
record Trial(
    boolean isDetected, boolean isFound, boolean isOnly, boolean isTellable, boolean isFirst) {

  static Trial of(MistypedForm mistyped) {
    StatisticsForm form = mistyped.form();
    Set<NumberedChange> truth =
        mistyped.cells().stream().map(Trial::change).collect(Collectors.toUnmodifiableSet());
    Hypothesis hypothesis = mistyped.mistakes().get(0).hypothesis();
    List<Located> found = Search.in(form);
    boolean isFound = covers(found, truth, Integer.MAX_VALUE);
    boolean isOnly = isFound && found.stream().allMatch(part -> isOnly(part, hypothesis));
    return new Trial(
        Checker.builtIn().check(form).verdict() == Verdict.INCONSISTENT,
        isFound,
        isOnly,
        isOnly || isFound && found.stream().allMatch(part -> isTellable(form, part, hypothesis)),
        covers(found, truth, 1));
  }

  private static NumberedChange change(WrongCell cell) {
    return new NumberedChange(cell.cell().index(), cell.wrong(), cell.right());
  }

  /** Whether one of the first explanations of each part makes up the truth with those of others. */
  private static boolean covers(List<Located> found, Set<NumberedChange> truth, int first) {
    Set<NumberedChange> covered = new HashSet<>();
    for (Located part : found) {
      part.explanations().stream()
          .limit(first)
          .map(Explanation::changes)
          .filter(truth::containsAll)
          .max((a, b) -> a.size() - b.size())
          .ifPresent(covered::addAll);
    }
    return covered.equals(truth);
  }

  private static boolean isOnly(Located part, Hypothesis hypothesis) {
    return part.isComplete() && of(part, hypothesis).size() == 1;
  }

  private static List<Explanation> of(Located part, Hypothesis hypothesis) {
    return part.explanations().stream().filter(e -> e.hypothesis() == hypothesis).toList();
  }

  private static boolean isTellable(StatisticsForm form, Located part, Hypothesis hypothesis) {
    return of(part, hypothesis).stream().filter(e -> mends(form, part, e)).count() == 1;
  }

  /** Whether no error rule is violated any more that has to do with the explained cells. */
  private static boolean mends(StatisticsForm form, Located part, Explanation explanation) {
    List<Cell> cells = form.edition().catalogue().cells();
    Figures.Builder figures = form.figures().toBuilder();
    explanation.changes().forEach(c -> figures.count(cells.get(c.cell()), c.needed()));
    Set<Cell> concerned =
        part.explanations().stream()
            .flatMap(e -> e.changes().stream())
            .map(c -> cells.get(c.cell()))
            .collect(Collectors.toSet());
    return Checker.builtIn().check(form.withFigures(figures.build())).findings().stream()
        .filter(finding -> finding.rule().severity() == Severity.ERROR)
        .flatMap(finding -> finding.cells().stream())
        .noneMatch(cell -> concerned.contains(cell.cell()));
  }

  /** Whether only one mistake within a figure can have made the wrong figure of the right one. */
  static boolean isIdentifiable(WrongCell cell) {
    return Arrays.stream(Mistake.values())
            .filter(mistake -> mistake.wrongFigures(cell.right()).contains(cell.wrong()))
            .count()
        == 1;
  }

  static boolean isNamedRight(MistypedForm mistyped) {
    WrongCell cell = mistyped.cells().get(0);
    return Slip.likeliest(cell.wrong(), cell.right()).general()
        == mistyped.mistakes().get(0).slip();
  }
}
