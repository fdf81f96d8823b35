package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;

/** Fills blanks, to show that a form whose rules blanks leave open can be right. */
final class Fillings {

  private Fillings() {}

  /**
   * A filling of table three.
   *
   * @return the form with figures for its blanks that satisfies every error rule; empty if none was
   *     found
   */
  static Optional<StatisticsForm> of(StatisticsForm form) {
    StatisticsForm filled = form;
    while (true) {
      Derivation derivation = Checker.builtIn().derive(filled);
      filled = derivation.form();
      Optional<OpenCell> open =
          derivation.open().stream()
              .filter(cell -> MeasuredRates.TABLE_THREE.test(cell.cell().cell()))
              .findFirst();
      if (open.isEmpty() || derivation.isContradictory()) {
        return Optional.of(filled)
            .filter(f -> Checker.builtIn().check(f).verdict() == Verdict.CONSISTENT);
      }
      String name = open.get().cell().cell().name();
      BigDecimal least = open.get().min().orElse(BigDecimal.ZERO);
      filled = TestForm.with(filled, name + "=" + least.toPlainString());
    }
  }
}
