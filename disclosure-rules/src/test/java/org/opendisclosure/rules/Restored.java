package org.opendisclosure.rules;

import java.util.OptionalLong;
import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * What deriving made of the counts of a consistent form that were left blank.
 *
 * @param blank how many were
 * @param right how many were derived as they had been
 * @param wrong how many were derived otherwise
 */
record Restored(int blank, int right, int wrong) {

  static Restored of(StatisticsForm form, Predicate<Cell> which) {
    Figures truth = form.figures();
    Figures left = Blanks.in(form, which).figures();
    Figures derived = Checker.builtIn().derive(form.withFigures(left)).form().figures();
    int blank = 0;
    int right = 0;
    int wrong = 0;
    for (Cell cell : truth.catalogue().cells()) {
      OptionalLong before = truth.findCount(cell);
      OptionalLong after = derived.findCount(cell);
      if (before.isPresent() && left.isBlank(cell)) {
        blank++;
        right += before.equals(after) ? 1 : 0;
      }
      wrong += after.isPresent() && !before.equals(after) ? 1 : 0;
    }
    return new Restored(blank, right, wrong);
  }

  Restored plus(Restored that) {
    return new Restored(blank + that.blank, right + that.right, wrong + that.wrong);
  }
}
