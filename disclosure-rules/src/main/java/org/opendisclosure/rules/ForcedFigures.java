package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.solve.Forced;

/** What is forced of the blanks of one form and can be written as the figure of a cell. */
final class ForcedFigures {

  private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Values values;
  private final BlankSystem blanks;
  private final List<Cell> cells;
  private final Map<Forced, BigDecimal> figures = new LinkedHashMap<>();

  ForcedFigures(Values values, BlankSystem blanks, List<Forced> forced) {
    this.values = values;
    this.blanks = blanks;
    this.cells = values.figures().catalogue().cells();
    forced.forEach(this::add);
  }

  private void add(Forced forced) {
    Optional<BigDecimal> value = Decimals.exact(forced.value());
    if (index(forced) < cells.size()
        && value.filter(v -> isWritable(v, cell(forced))).isPresent()) {
      figures.put(forced, value.get());
    }
  }

  private static boolean isWritable(BigDecimal value, Cell cell) {
    return cell.kind().isWhole()
        ? value.abs().compareTo(MAX_COUNT) <= 0
        : Figures.isWritable(value);
  }

  private int index(Forced forced) {
    return blanks.cells().get(forced.unknown());
  }

  Cell cell(Forced forced) {
    return cells.get(index(forced));
  }

  /** The figures, each after those that it follows from. */
  Map<Forced, BigDecimal> all() {
    return figures;
  }

  /** The figures by their cells. */
  Map<Cell, BigDecimal> byCell() {
    Map<Cell, BigDecimal> byCell = new LinkedHashMap<>();
    figures.forEach((forced, value) -> byCell.put(cell(forced), value));
    return byCell;
  }

  /** The rules that force a figure. */
  List<Instance> rules(Forced forced) {
    return blanks.instances(forced.rows());
  }

  /** The values once some figures are known that the form does not state. */
  Values values(Predicate<Forced> which) {
    long[] numbers = values.numbers().clone();
    figures.forEach(
        (forced, value) -> {
          if (which.test(forced)) {
            numbers[index(forced)] = number(cell(forced), value);
          }
        });
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
