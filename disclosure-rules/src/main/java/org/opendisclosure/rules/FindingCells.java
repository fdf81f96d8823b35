package org.opendisclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.RuleNames;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.wording.Subject;
import org.opendisclosure.rules.wording.Wording;

/**
 * Describes cells as findings show them: in printed words, with what stands there.
 *
 * @param names finds the cells
 * @param subjects the form that the cell of an index stands in
 * @param values what stands in the cells
 */
record FindingCells(RuleNames names, IntFunction<Subject> subjects, Values values) {

  Cell cell(int index) {
    return names.cell(index).orElseThrow();
  }

  FindingCell of(Cell cell) {
    return of(cell, cell.index());
  }

  /** Those cells of a rule that the layout prints; what the rule knows beside cells is left out. */
  List<FindingCell> of(List<Integer> indices) {
    List<FindingCell> cells = new ArrayList<>();
    for (int index : indices) {
      names
          .cell(index)
          .filter(cell -> !values.isAbsent(index))
          .ifPresent(cell -> cells.add(of(cell, index)));
    }
    return List.copyOf(cells);
  }

  List<FindingCell> of(Instance instance) {
    return of(instance.cells());
  }

  List<AppliedRule> applied(List<Instance> instances) {
    return instances.stream()
        .map(instance -> new AppliedRule(instance.rule(), of(instance)))
        .toList();
  }

  private FindingCell of(Cell cell, int index) {
    Subject subject = subjects.apply(index);
    Wording wording = subject.wording();
    return new FindingCell(
        subject.id(),
        cell,
        wording.table(cell),
        wording.row(cell),
        cell.column(),
        values.written(index));
  }
}
