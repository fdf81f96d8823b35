package org.opendisclosure.io.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Forms that add up but for some cells that were changed, emptied or made unreadable. */
final class BrokenForms {

  private final Random random;

  BrokenForms(long seed) {
    this.random = new Random(seed);
  }

  StatisticsForm next(Edition edition, int changes) {
    StatisticsForm right = ConsistentForms.of(edition, random).next();
    Figures.Builder figures = right.figures().toBuilder();
    List<Cell> printed =
        edition.catalogue().cells().stream()
            .filter(cell -> cell.kind().isNumeric() && right.figures().isStated(cell))
            .toList();
    for (int i = 0; i < changes; i++) {
      change(printed.get(random.nextInt(printed.size())), right.figures(), figures);
    }
    return StatisticsForm.of(
        edition, right.getHeader(), figures.build(), List.of(), List.of(), List.of());
  }

  private void change(Cell cell, Figures right, Figures.Builder figures) {
    int what = random.nextInt(6);
    if (what == 0) {
      figures.blank(cell);
    } else if (what == 1) {
      figures.unreadable(cell, "约30");
    } else if (!cell.kind().isWhole()) {
      figures.amount(cell, what == 2 ? BigDecimal.ZERO : new BigDecimal("12.50"));
    } else {
      long count = right.findCount(cell).orElse(0);
      figures.count(cell, what == 2 ? 0 : what == 3 ? -count : count + random.nextInt(9) - 2);
    }
  }
}
