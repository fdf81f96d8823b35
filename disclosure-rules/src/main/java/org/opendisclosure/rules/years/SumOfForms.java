package org.opendisclosure.rules.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Adds up the forms of organs that were merged or split. */
final class SumOfForms {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private SumOfForms() {}

  /**
   * A form whose counts are the sums of those of the forms, as far as they add up and are stated in
   * all of them; else they are blank.
   */
  static StatisticsForm of(List<StatisticsForm> forms) {
    Edition edition = forms.get(0).edition();
    Figures.Builder sum = Figures.builder(edition.catalogue());
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isWhole() && cell.overlap().additivity() == Additivity.ADDITIVE) {
        sum(forms, cell).ifPresent(total -> sum.count(cell, total));
      }
    }
    return StatisticsForm.of(edition, Header.blank(), sum.build(), List.of(), List.of());
  }

  private static Optional<Long> sum(List<StatisticsForm> forms, Cell cell) {
    BigDecimal sum = BigDecimal.ZERO;
    for (StatisticsForm form : forms) {
      Optional<BigDecimal> amount = form.figures().findAmount(cell);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get());
    }
    return sum.abs().compareTo(LARGEST) <= 0 ? Optional.of(sum.longValueExact()) : Optional.empty();
  }
}
