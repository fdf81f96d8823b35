package org.opendisclosure.rules.years;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * The sum of the forms of organs that were merged or split.
 *
 * @param form a form whose counts are the sums of those of the forms, as far as they add up, are
 *     stated in all of them and fit; else they are blank
 * @param beyond the sums that are too great for a figure
 */
record SumOfForms(StatisticsForm form, Map<Cell, BigDecimal> beyond) {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Adds up forms of one edition, at least one. */
  static SumOfForms of(List<StatisticsForm> forms) {
    Edition edition = forms.get(0).edition();
    Map<Cell, BigDecimal> beyond = new HashMap<>();
    Figures.Builder sum = Figures.builder(edition.catalogue());
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isWhole() && cell.overlap().additivity() == Additivity.ADDITIVE) {
        sum(forms, cell)
            .ifPresent(
                total -> {
                  if (total.abs().compareTo(LARGEST) <= 0) {
                    sum.count(cell, total.longValueExact());
                  } else {
                    beyond.put(cell, total);
                  }
                });
      }
    }
    return new SumOfForms(
        StatisticsForm.of(edition, Header.blank(), sum.build(), List.of(), List.of()), beyond);
  }

  private static Optional<BigDecimal> sum(List<StatisticsForm> forms, Cell cell) {
    BigDecimal sum = BigDecimal.ZERO;
    for (StatisticsForm form : forms) {
      Optional<BigDecimal> amount = form.figures().findAmount(cell);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }
}
