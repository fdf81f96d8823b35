package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.Decision;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Mask;
import org.opendisclosure.rules.deciding.Program;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Rule;
import org.opendisclosure.rules.rule.Severity;

/**
 * Puts derived figures into the blanks of a form, but none that breaks a rule by standing there.
 */
final class Filling {

  private final StatisticsForm form;
  private final Program program;
  private final Mask mask;
  private final Map<Cell, BigDecimal> derived;
  private final Map<Cell, Instance> bars = new HashMap<>();
  private final Figures figures;

  Filling(StatisticsForm form, Program program, Mask mask, Map<Cell, BigDecimal> derived) {
    this.form = form;
    this.program = program;
    this.mask = mask;
    this.derived = derived;
    this.figures = fill();
  }

  private Figures fill() {
    while (true) {
      Figures filled = attempt();
      int before = bars.size();
      Values values = new Values(filled, form.getHeader().getLevel(), mask);
      for (Decision decision : program.unsatisfied(values)) {
        Instance instance = decision.instance();
        if (decision.outcome() == Outcome.VIOLATED
            && instance.rule().severity() == Severity.ERROR) {
          bar(instance);
        }
      }
      if (bars.size() == before) {
        return filled;
      }
    }
  }

  private Figures attempt() {
    Figures.Builder filled = form.figures().toBuilder();
    derived.forEach(
        (cell, value) -> {
          if (isFilled(cell)) {
            if (cell.kind().isWhole()) {
              filled.count(cell, value.longValueExact());
            } else {
              filled.amount(cell, value);
            }
          }
        });
    return filled.build();
  }

  private void bar(Instance broken) {
    List<Cell> cells = form.edition().catalogue().cells();
    for (int index : broken.cells()) {
      if (index < cells.size() && derived.containsKey(cells.get(index))) {
        bars.putIfAbsent(cells.get(index), broken);
      }
    }
  }

  /** Whether the derived figure of a cell is put into the form. */
  boolean isFilled(Cell cell) {
    return form.figures().isBlank(cell) && !bars.containsKey(cell);
  }

  /** The rule that a derived figure would break. */
  Optional<Rule> bar(Cell cell) {
    return Optional.ofNullable(bars.get(cell)).map(Instance::rule);
  }

  /** The form with its derived figures. */
  StatisticsForm form() {
    return figures.equals(form.figures()) ? form : form.withFigures(figures);
  }
}
