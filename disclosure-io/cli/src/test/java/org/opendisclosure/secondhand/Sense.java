package org.opendisclosure.secondhand;

import java.math.BigDecimal;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/**
 * A number as it was read.
 *
 * @param value the number
 * @param unit its unit if it is an amount; empty if none is told
 */
record Sense(BigDecimal value, String unit) {

  static Sense of(Figures read, Cell cell) {
    BigDecimal value = read.findAmount(cell).orElseThrow();
    if (cell.kind() != Kind.MONEY) {
      return new Sense(value, "");
    }
    String beside = read.catalogue().find(cell.name() + "Unit").flatMap(read::findText).orElse("");
    return new Sense(value, cell.unit().isEmpty() ? beside : cell.unit());
  }

  /** Whether it is the same number; a unit that is not told is forgiven here. */
  boolean isThatOf(Figure figure) {
    String printed = unit.isEmpty() ? "" : figure.unit();
    return MoneyWords.plain(value, unit).equals(MoneyWords.plain(figure.value(), printed));
  }

  boolean hasUnitOf(Figure figure) {
    return unit.isEmpty() == figure.unit().isEmpty();
  }
}
