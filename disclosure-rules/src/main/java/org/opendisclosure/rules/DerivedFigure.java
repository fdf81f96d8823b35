package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.rules.rule.Rule;

/**
 * A figure that the form does not state and that a finding uses, because the error rules force it.
 *
 * @param cell the cell as printed, in which nothing stands
 * @param value the only figure with which all error rules can hold, in the unit of the cell
 * @param rules the rules that force it, each once, at least one
 */
public record DerivedFigure(FindingCell cell, BigDecimal value, List<Rule> rules)
    implements JavaSerialized {

  /**
   * A derived figure.
   *
   * @param cell the cell
   * @param value the figure
   * @param rules the rules that force it
   */
  public DerivedFigure {
    rules = List.copyOf(rules);
  }
}
