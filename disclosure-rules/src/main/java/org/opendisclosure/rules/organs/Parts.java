package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.organs.Unknown.Reason;

/** The forms that are added up: running sums over all of them, and the numbers of the first. */
final class Parts {

  private final CellCatalogue catalogue;
  private final Sum[] sums;
  private final List<Part> kept = new ArrayList<>();
  private final Set<String> layouts = new HashSet<>();
  private int size;
  private Division division = Division.NONE;

  Parts(CellCatalogue catalogue) {
    this.catalogue = catalogue;
    this.sums = new Sum[catalogue.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new Sum();
    }
  }

  void add(Organ organ, StatisticsForm form, Layout layout) {
    Figures figures = form.figures();
    size++;
    layouts.add(form.getHeader().getLayout().orElse(""));
    division = division.and(Division.of(figures, layout));
    for (Cell cell : catalogue.cells()) {
      if (cell.kind().isNumeric()) {
        add(cell, organ, figures, layout);
      }
    }
    if (kept.size() < Rollup.KEPT) {
      kept.add(new Part(organ, figures, layout));
    }
  }

  private void add(Cell cell, Organ organ, Figures figures, Layout layout) {
    Sum sum = sums[cell.index()];
    if (!figures.isStated(cell)) {
      if (!Division.isElsewhere(cell, figures, layout)) {
        sum.addUnknown(new Unknown(organ, reason(cell, figures, layout)));
      }
    } else if (cell.kind() == Kind.MONEY) {
      sum.add(figures.findAmount(cell).orElseThrow());
    } else {
      sum.add(figures.findCount(cell).orElseThrow());
    }
  }

  private static Reason reason(Cell cell, Figures figures, Layout layout) {
    if (figures.findUnreadable(cell).isPresent()) {
      return Reason.UNREADABLE;
    }
    return layout.prints(cell.line()) ? Reason.BLANK : Reason.NOT_PRINTED;
  }

  /** What is added up, here and in another form beside the parts. */
  List<SummedFigure> items(Division beside) {
    return SummedFigure.of(catalogue, division.and(beside).isMixed());
  }

  /** In which lines the parts give (六)其他处理. */
  Division division() {
    return division;
  }

  CellCatalogue catalogue() {
    return catalogue;
  }

  int size() {
    return size;
  }

  /** The first {@link Rollup#KEPT} parts. */
  List<Part> kept() {
    return Collections.unmodifiableList(kept);
  }

  /** The layouts that the forms name, an empty text for none. */
  Set<String> layouts() {
    return Collections.unmodifiableSet(layouts);
  }

  /** The sum of what is stated. */
  BigDecimal known(SummedFigure item) {
    return item.cells().stream().map(c -> sum(c).known()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many figures are stated. */
  int stated(SummedFigure item) {
    return item.cells().stream().mapToInt(cell -> sum(cell).stated()).sum();
  }

  /** How many figures are unknown. */
  int unknown(SummedFigure item) {
    return item.cells().stream().mapToInt(cell -> sum(cell).unknown()).sum();
  }

  /** The first of the unknown figures, one of each organ. */
  List<Unknown> named(SummedFigure item) {
    Set<Unknown> named = new LinkedHashSet<>();
    item.cells().forEach(cell -> named.addAll(sum(cell).named()));
    return List.copyOf(named);
  }

  private Sum sum(Cell cell) {
    return sums[cell.index()];
  }
}
