package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.rules.rule.Rule;

/**
 * A rule for one value of its loops, such as one column of a table, where it takes part in a proof.
 *
 * @param rule the rule
 * @param cells its cells in the order in which its expression names them, with what the form states
 */
public record AppliedRule(Rule rule, List<FindingCell> cells) implements JavaSerialized {

  /**
   * A rule that is applied to cells.
   *
   * @param rule the rule
   * @param cells its cells
   */
  public AppliedRule {
    cells = List.copyOf(cells);
  }
}
