package org.opendisclosure.rules.suspects;

import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.deciding.Instance;
import org.opendisclosure.rules.deciding.Values;
import org.opendisclosure.rules.locate.PermittedFigures;
import org.opendisclosure.rules.rule.Outcome;

/** A stated figure may become any that breaks no error rule that is not broken already. */
final class PermittedValues implements PermittedFigures {

  private final ErrorEquations equations;
  private final Values values;

  PermittedValues(ErrorEquations equations, Values values) {
    this.equations = equations;
    this.values = values;
  }

  @Override
  public boolean mayChange(int cell) {
    List<Cell> cells = values.figures().catalogue().cells();
    return cell < cells.size() && values.figures().isStated(cells.get(cell));
  }

  @Override
  public boolean isPrinted(int cell) {
    return !values.isAbsent(cell);
  }

  @Override
  public boolean holds(long[] numbers) {
    long[] stated = values.numbers();
    Values changed = values.with(numbers);
    for (int cell = 0; cell < stated.length; cell++) {
      boolean changes = stated[cell] != numbers[cell];
      if (changes && (numbers[cell] == Values.BLANK || breaks(cell, changed))) {
        return false;
      }
    }
    return true;
  }

  private boolean breaks(int cell, Values changed) {
    for (Instance instance : equations.concerned(cell)) {
      if (instance.constraint().decide(changed) == Outcome.VIOLATED
          && instance.constraint().decide(values) != Outcome.VIOLATED) {
        return true;
      }
    }
    return false;
  }
}
