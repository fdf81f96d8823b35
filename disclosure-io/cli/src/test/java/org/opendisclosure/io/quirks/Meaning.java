package org.opendisclosure.io.quirks;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** What stands in a cell, however it is written: money in 元, texts without spaces. */
final class Meaning {

  private static final Map<String, Integer> UNITS =
      Map.of("元", 0, "千元", 3, "万元", 4, "百万元", 6, "亿元", 8);

  private Meaning() {}

  static Optional<String> of(Figures figures, Cell cell) {
    if (!figures.isStated(cell)) {
      return Optional.empty();
    }
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING ->
          Optional.of(Long.toString(figures.findCount(cell).orElseThrow()));
      case YES_NO -> figures.findAnswer(cell).map(yes -> yes ? "是" : "否");
      case TEXT -> figures.findText(cell).map(Meaning::text);
      case MONEY ->
          figures.findAmount(cell).map(amount -> money(amount, unit(figures, cell).orElse("")));
    };
  }

  static String money(BigDecimal amount, String unit) {
    Integer exponent = UNITS.get(unit);
    BigDecimal plain = exponent == null ? amount : amount.movePointRight(exponent);
    return plain.stripTrailingZeros().toPlainString() + (exponent == null ? unit : "元");
  }

  /** The unit in which an amount stands: that of the line, or the one given beside it. */
  static Optional<String> unit(Figures figures, Cell cell) {
    return cell.unit().isEmpty()
        ? UnitCells.of(cell).flatMap(figures::findText)
        : Optional.of(cell.unit());
  }

  private static String text(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
