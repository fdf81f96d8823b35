package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;

/** The numbers of one form, its texts left behind. */
final class Part {

  private final Organ organ;
  private final long[] counts;
  private final Map<Cell, BigDecimal> amounts = new HashMap<>();

  Part(Organ organ, Figures figures, Layout layout) {
    this.organ = organ;
    this.counts = new long[figures.catalogue().size()];
    figures.copyCounts(counts);
    for (Cell cell : figures.catalogue().cells()) {
      if (cell.kind() == Kind.MONEY) {
        figures.findAmount(cell).ifPresent(amount -> amounts.put(cell, amount));
      } else if (Division.isElsewhere(cell, figures, layout)) {
        counts[cell.index()] = 0;
      }
    }
  }

  Organ organ() {
    return organ;
  }

  /** The figure of the form; empty if any of the item's cells is not stated. */
  Optional<BigDecimal> value(SummedFigure item) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : item.cells()) {
      BigDecimal value = value(cell);
      if (value == null) {
        return Optional.empty();
      }
      sum = sum.add(value);
    }
    return Optional.of(sum);
  }

  private @Nullable BigDecimal value(Cell cell) {
    if (cell.kind() == Kind.MONEY) {
      return amounts.get(cell);
    }
    long count = counts[cell.index()];
    return count == Figures.BLANK ? null : BigDecimal.valueOf(count);
  }
}
