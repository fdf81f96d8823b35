package org.opendisclosure.rules.testing;

import java.math.BigDecimal;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;

/**
 * Figures that are being filled in, in the lines that a layout prints. What it does not print stays
 * blank and counts as 0.
 */
final class Draft {

  private final Layout layout;
  private final CellCatalogue catalogue;
  private final long[] numbers;
  private final Figures.Builder figures;

  Draft(Layout layout) {
    this.layout = layout;
    this.catalogue = layout.edition().catalogue();
    this.numbers = new long[catalogue.size()];
    this.figures = Figures.builder(catalogue);
  }

  CellCatalogue catalogue() {
    return catalogue;
  }

  boolean prints(String name) {
    return layout.prints(catalogue.get(name).line());
  }

  long get(String name) {
    return numbers[catalogue.get(name).index()];
  }

  void set(String name, long count) {
    Cell cell = catalogue.get(name);
    if (layout.prints(cell.line())) {
      numbers[cell.index()] = count;
      figures.count(cell, count);
    }
  }

  void amount(String name, BigDecimal amount) {
    if (prints(name)) {
      figures.amount(catalogue.get(name), amount);
    }
  }

  void answer(String name, boolean answer) {
    if (prints(name)) {
      figures.answer(catalogue.get(name), answer);
    }
  }

  void text(String name, String text) {
    if (prints(name)) {
      figures.text(catalogue.get(name), text);
    }
  }

  /** The figures as they stand, 0 for every other count that is printed, totals worked out. */
  Figures totalled() {
    Figures soFar = figures.build();
    for (Cell cell : catalogue.cells()) {
      if (cell.kind() == Kind.COUNT && layout.prints(cell.line()) && soFar.isBlank(cell)) {
        figures.count(cell, 0);
      }
    }
    return Sums.of(layout.edition()).computed(figures.build());
  }
}
