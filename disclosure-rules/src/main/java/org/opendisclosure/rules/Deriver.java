package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Mask;
import org.opendisclosure.rules.deciding.Program;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.solve.Deduction;
import org.opendisclosure.rules.solve.Fraction;
import org.opendisclosure.rules.solve.Range;
import org.opendisclosure.rules.solve.Work;

/** Derives the blanks of one form that does not contradict itself. */
final class Deriver {

  /** Many times what a wholly blank form takes. */
  private static final long MAX_WORK = 50_000_000;

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
          report, List.of(explainer.impossible(blanks.instances(deduction.impossible()))));
    }
    ForcedFigures figures = new ForcedFigures(values, blanks, deduction.forced());
    Map<Cell, BigDecimal> byCell = figures.byCell();
    Filling filling = new Filling(report.form(), program, mask, byCell);
    return new Derivation(
        report,
        filling.form(),
        derived(figures, filling),
        open(deduction.open(), byCell),
        List.of(),
        !work.isExhausted());
  }

  private List<DerivedCell> derived(ForcedFigures figures, Filling filling) {
    Explainer ofOne = explainer.with(figures.values(forced -> true));
    Explainer ofSeveral = explainer.with(figures.values(forced -> forced.rows().size() == 1));
    List<DerivedCell> derived = new ArrayList<>();
    figures
        .all()
        .forEach(
            (forced, value) -> {
              Cell cell = figures.cell(forced);
              List<Instance> rules = figures.rules(forced);
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
