package org.opendisclosure.world;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/** What a cell states, however it is written: amounts in 元; texts are no figures. */
final class Figure {

  private static final Map<String, Integer> UNITS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private Figure() {}

  static Optional<String> of(Figures figures, Cell cell) {
    if (!figures.isStated(cell)) {
      return Optional.empty();
    }
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING ->
          Optional.of(Long.toString(figures.findCount(cell).orElseThrow()));
      case YES_NO -> figures.findAnswer(cell).map(yes -> yes ? "是" : "否");
      case TEXT -> Optional.empty();
      case MONEY -> figures.findAmount(cell).map(amount -> money(amount, unit(figures, cell)));
    };
  }

  private static String money(BigDecimal amount, String unit) {
    Integer places = UNITS.get(unit);
    BigDecimal plain = places == null ? amount : amount.movePointRight(places);
    return plain.stripTrailingZeros().toPlainString() + (places == null ? unit : "元");
  }

  private static String unit(Figures figures, Cell cell) {
    return cell.unit().isEmpty()
        ? UnitCells.of(cell).flatMap(figures::findText).orElse("")
        : cell.unit();
  }

  /**
   * Whether a cell was read as it is stated. Programs may leave out the unit of an amount; then it
   * is read as it stands, without one.
   */
  static boolean isSame(Figures read, Figures stated, Cell cell) {
    return of(read, cell).equals(of(stated, cell))
        || cell.kind() == Kind.MONEY
            && unit(read, cell).isEmpty()
            && read.findAmount(cell).isPresent()
            && printed(read, cell).equals(printed(stated, cell));
  }

  /** The figure in the digits that a file shows. */
  static String printed(Figures figures, Cell cell) {
    return (cell.kind() == Kind.MONEY ? figures.findAmount(cell) : Optional.<BigDecimal>empty())
        .map(amount -> amount.stripTrailingZeros().toPlainString())
        .orElseGet(() -> of(figures, cell).orElse(""));
  }

  /** Whether a text shows a figure as a number of its own. */
  static boolean isIn(String text, String figure) {
    return stands(text, figure) || stands(text.replaceAll("(?<=\\d)[,，](?=\\d{3})", ""), figure);
  }

  private static boolean stands(String text, String figure) {
    for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
      if (!isDigit(text, at - 1) && !isDigit(text, at + figure.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int place) {
    return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
  }
}
