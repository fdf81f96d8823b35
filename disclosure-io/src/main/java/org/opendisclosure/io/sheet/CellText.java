package org.opendisclosure.io.sheet;

import java.math.BigDecimal;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Writes what stands in a cell. */
public final class CellText {

  private CellText() {}

  /** A plain figure, a neutralised text, an unreadable figure as it stands, or nothing. */
  public static String of(Figures figures, Cell cell) {
    return figures
        .findUnreadable(cell)
        .map(raw -> Neutral.unreadable(cell, raw))
        .orElseGet(() -> stated(figures, cell));
  }

  private static String stated(Figures figures, Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE, HEADING -> {
        var count = figures.findCount(cell);
        yield count.isPresent() ? Long.toString(count.getAsLong()) : "";
      }
      case MONEY -> figures.findAmount(cell).map(BigDecimal::toPlainString).orElse("");
      case YES_NO -> figures.findAnswer(cell).map(yes -> yes ? "是" : "否").orElse("");
      case TEXT -> figures.findText(cell).map(Neutral::text).orElse("");
    };
  }
}
