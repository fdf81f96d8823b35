package org.opendisclosure.rules;

import java.util.function.Predicate;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Leaves cells of forms blank. */
final class Blanks {

  private Blanks() {}

  /** The form without the counts of some cells. */
  static StatisticsForm in(StatisticsForm form, Predicate<Cell> which) {
    Figures.Builder figures = form.figures().toBuilder();
    form.edition().catalogue().cells().stream()
        .filter(cell -> form.figures().findCount(cell).isPresent() && which.test(cell))
        .forEach(figures::blank);
    return form.withFigures(figures.build());
  }
}
