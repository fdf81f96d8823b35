package org.opendisclosure.rules.blanks;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.deciding.Instance;

/**
 * A figure that a form does not state and that error rules force.
 *
 * @param cell its cell
 * @param value the only figure with which the rules can hold
 * @param rules the rules that force it; other blanks in them may have been derived before
 */
public record Derived(Cell cell, BigDecimal value, List<Instance> rules) {

  void putInto(Figures.Builder figures) {
    if (cell.kind().isWhole()) {
      figures.count(cell, value.longValueExact());
    } else {
      figures.amount(cell, value);
    }
  }
}
