package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.solve.Forced;

/** What is forced of the blanks of one form and can be written as the figure of a cell. */
final class ForcedFigures {

  private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

  private ForcedFigures() {}

  /** The figures, each after those that it follows from. */
  static List<Derived> of(Values values, BlankSystem blanks, List<Forced> forced) {
    List<Cell> cells = values.figures().catalogue().cells();
    List<Derived> derived = new ArrayList<>();
    for (Forced one : forced) {
      int index = blanks.cells().get(one.unknown());
      Optional<BigDecimal> value = Decimals.exact(one.value());
      if (index < cells.size() && value.filter(v -> isWritable(v, cells.get(index))).isPresent()) {
        derived.add(new Derived(cells.get(index), value.get(), blanks.instances(one.rows())));
      }
    }
    return derived;
  }

  private static boolean isWritable(BigDecimal value, Cell cell) {
    return cell.kind().isWhole()
        ? value.abs().compareTo(MAX_COUNT) <= 0
        : Figures.isWritable(value);
  }

  /** The values once some figures are known that the form does not state. */
  static Values known(Values values, Collection<Derived> derived) {
    long[] numbers = values.numbers().clone();
    derived.forEach(one -> numbers[one.cell().index()] = number(one.cell(), one.value()));
    return values.with(numbers);
  }

  /** A figure as values hold it; blank if they cannot. */
  private static long number(Cell cell, BigDecimal value) {
    if (cell.kind().isWhole()) {
      return value.longValueExact();
    }
    BigDecimal millionths = value.movePointRight(Values.MONEY_DIGITS);
    return Values.isSmallWhole(millionths) ? millionths.longValueExact() : Values.BLANK;
  }
}
