package org.opendisclosure.io.print;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** What is stated in a cell, as plain text. */
public final class StatedText {

  private StatedText() {}

  /**
   * What is stated in a cell.
   *
   * @param figures the figures of a form
   * @param cell a cell of its edition
   * @return a whole number, an amount with its decimal places, 是, 否 or a text; empty if the cell is
   *     blank or unreadable
   */
  public static String of(Figures figures, Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING -> {
        OptionalLong count = figures.findCount(cell);
        yield count.isPresent() ? Long.toString(count.getAsLong()) : "";
      }
      case MONEY -> figures.findAmount(cell).map(BigDecimal::toPlainString).orElse("");
      case YES_NO -> figures.findAnswer(cell).map(yes -> yes ? "是" : "否").orElse("");
      case TEXT -> figures.findText(cell).orElse("");
    };
  }
}
