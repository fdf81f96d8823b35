package org.opendisclosure.rules;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Leaves cells of forms blank. */
final class Blanks {

  /** Which cells of a form are left blank. */
  interface Choice {

    Predicate<Cell> in(StatisticsForm form);
  }

  /** Every 0 of table three. */
  static final Choice ZEROS =
      form ->
          cell ->
              MeasuredRates.TABLE_THREE.test(cell) && form.figures().findCount(cell).orElse(1) == 0;

  /** Every 0 of table three but in the lines of what was carried over and is carried forward. */
  static final Choice ZEROS_NOT_CARRIED =
      form -> ZEROS.in(form).and(cell -> !cell.line().id().startsWith("applications.carried"));

  /** The column and the line of totals of table three. */
  static final Choice TOTALS =
      form ->
          cell ->
              MeasuredRates.TABLE_THREE.test(cell)
                  && (cell.simpleName().equals("total")
                      || cell.line().id().equals("applications.totalHandled"));

  /** The column of totals of table three but for what was received and what was handled. */
  static final Predicate<Cell> MOST_TOTALS =
      cell ->
          MeasuredRates.TABLE_THREE.test(cell)
              && cell.simpleName().equals("total")
              && !List.of("applications.newlyReceived", "applications.totalHandled")
                  .contains(cell.line().id());

  private Blanks() {}

  /** Each figure of table three by chance; the same seed gives the same cells. */
  static Choice some(double share, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    return form -> cell -> MeasuredRates.TABLE_THREE.test(cell) && random.nextDouble() < share;
  }

  /** The form without the counts of some cells. */
  static StatisticsForm in(StatisticsForm form, Predicate<Cell> which) {
    Figures.Builder figures = form.figures().toBuilder();
    form.edition().catalogue().cells().stream()
        .filter(cell -> form.figures().findCount(cell).isPresent() && which.test(cell))
        .forEach(figures::blank);
    return form.withFigures(figures.build());
  }
}
