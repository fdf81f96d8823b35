package org.opendisclosure.rules.blanks;

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

/** A form with derived figures in its blanks, but none that breaks a rule by standing there. */
public final class FilledForm {

  private final StatisticsForm form;
  private final Program program;
  private final Mask mask;
  private final List<Derived> derived;
  private final Map<Integer, Instance> bars = new HashMap<>();
  private final Figures figures;

  /**
   * Fills the blanks of a form.
   *
   * @param program the rules that must not break
   */
  public FilledForm(StatisticsForm form, Program program, Mask mask, List<Derived> derived) {
    this.form = form;
    this.program = program;
    this.mask = mask;
    this.derived = derived;
    this.figures = fill();
  }

  private Figures fill() {
    while (true) {
      Figures.Builder filled = form.figures().toBuilder();
      derived.stream().filter(one -> isFilled(one.cell())).forEach(one -> one.putInto(filled));
      Figures attempt = filled.build();
      int before = bars.size();
      Values values = new Values(attempt, form.getHeader().getLevel(), mask);
      for (Decision decision : program.unsatisfied(values)) {
        Instance instance = decision.instance();
        if (decision.outcome() == Outcome.VIOLATED
            && instance.rule().severity() == Severity.ERROR) {
          bar(instance);
        }
      }
      if (bars.size() == before) {
        return attempt;
      }
    }
  }

  private void bar(Instance broken) {
    List<Integer> cells = broken.cells();
    derived.stream()
        .map(one -> one.cell().index())
        .filter(cells::contains)
        .forEach(cell -> bars.putIfAbsent(cell, broken));
  }

  /** Whether the derived figure of a cell is put into the form. */
  public boolean isFilled(Cell cell) {
    return form.figures().isBlank(cell) && !bars.containsKey(cell.index());
  }

  /** The rule that a derived figure would break. */
  public Optional<Rule> bar(Cell cell) {
    return Optional.ofNullable(bars.get(cell.index())).map(Instance::rule);
  }

  /** The form with its derived figures. */
  public StatisticsForm form() {
    return figures.equals(form.figures()) ? form : form.withFigures(figures);
  }
}
