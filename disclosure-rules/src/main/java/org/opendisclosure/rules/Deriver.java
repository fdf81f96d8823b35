package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.solve.Deduction;
import org.opendisclosure.rules.solve.Forced;
import org.opendisclosure.rules.solve.Fraction;
import org.opendisclosure.rules.solve.Range;
import org.opendisclosure.rules.solve.Work;

/** Derives the blanks of one form that does not contradict itself. */
final class Deriver {

  /** Many times what a wholly blank form takes. */
  private static final long MAX_WORK = 50_000_000;

  private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Values values;
  private final BlankSystem blanks;
  private final Explainer explainer;
  private final List<Cell> cells;

  Deriver(Values values, BlankSystem blanks, Explainer explainer) {
    this.values = values;
    this.blanks = blanks;
    this.explainer = explainer;
    this.cells = values.figures().catalogue().cells();
  }

  Derivation derive(Report report, Program program, Mask mask) {
    Work work = new Work(MAX_WORK);
    Deduction deduction = Deduction.of(blanks.system(), work);
    if (!deduction.impossible().isEmpty()) {
      return Derivation.nothing(
          report, List.of(explainer.impossible(instances(deduction.impossible()))));
    }
    Map<Forced, BigDecimal> figures = figures(deduction.forced());
    Map<Cell, BigDecimal> byCell = new LinkedHashMap<>();
    figures.forEach((forced, value) -> byCell.put(cell(forced.unknown()), value));
    Filling filling = new Filling(report.form(), program, mask, byCell);
    return new Derivation(
        report,
        filling.form(),
        derived(figures, filling),
        open(deduction.open(), byCell),
        List.of(),
        !work.isExhausted());
  }

  private List<Instance> instances(List<Integer> rows) {
    return rows.stream().map(blanks.instances()::get).toList();
  }

  private Cell cell(int unknown) {
    return cells.get(blanks.cells().get(unknown));
  }

  /** What is forced and can be written as the figure of a cell. */
  private Map<Forced, BigDecimal> figures(List<Forced> forced) {
    Map<Forced, BigDecimal> figures = new LinkedHashMap<>();
    for (Forced one : forced) {
      Optional<BigDecimal> value = Decimals.exact(one.value());
      if (blanks.cells().get(one.unknown()) < cells.size()
          && value.filter(v -> isWritable(v, cell(one.unknown()))).isPresent()) {
        figures.put(one, value.get());
      }
    }
    return figures;
  }

  private static boolean isWritable(BigDecimal value, Cell cell) {
    return cell.kind().isWhole()
        ? value.abs().compareTo(MAX_COUNT) <= 0
        : Figures.isWritable(value);
  }

  private List<DerivedCell> derived(Map<Forced, BigDecimal> figures, Filling filling) {
    Explainer ofOne = explainer.with(values(figures, forced -> true));
    Explainer ofSeveral = explainer.with(values(figures, forced -> forced.rows().size() == 1));
    List<DerivedCell> derived = new ArrayList<>();
    figures.forEach(
        (forced, value) -> {
          Cell cell = cell(forced.unknown());
          List<Instance> rules = instances(forced.rows());
          Explainer words = rules.size() == 1 ? ofOne : ofSeveral;
          derived.add(
              new DerivedCell(
                  explainer.described(cell),
                  value,
                  filling.isFilled(cell),
                  explainer.applied(rules),
                  words.derived(cell, value, rules, filling.bar(cell))));
        });
    return derived;
  }

  /** The values once some figures are known that the form does not state. */
  private Values values(Map<Forced, BigDecimal> figures, Predicate<Forced> which) {
    long[] numbers = values.numbers().clone();
    figures.forEach(
        (forced, value) -> {
          int index = blanks.cells().get(forced.unknown());
          if (which.test(forced)) {
            numbers[index] = number(cells.get(index), value);
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

  private List<OpenCell> open(List<Range> ranges, Map<Cell, BigDecimal> derived) {
    Map<Integer, Range> byIndex = new HashMap<>();
    ranges.forEach(range -> byIndex.put(blanks.cells().get(range.unknown()), range));
    List<OpenCell> open = new ArrayList<>();
    for (Cell cell : cells) {
      boolean isMissing =
          cell.kind().isNumeric()
              && cell.kind() != Kind.HEADING
              && values.exact(cell.index()) == null
              && !derived.containsKey(cell);
      if (isMissing) {
        open.add(open(cell, Optional.ofNullable(byIndex.get(cell.index()))));
      }
    }
    return open;
  }

  private OpenCell open(Cell cell, Optional<Range> range) {
    Optional<Fraction> min =
        range.isPresent()
            ? range.get().min()
            : Optional.of(Fraction.ZERO).filter(zero -> !cell.kind().isSigned());
    return new OpenCell(
        explainer.described(cell),
        min.map(value -> Decimals.rounded(value, RoundingMode.FLOOR)),
        range.flatMap(Range::max).map(value -> Decimals.rounded(value, RoundingMode.CEILING)));
  }
}
