package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.text.Sentence;

/**
 * A figure that the form does not state and that its error rules force.
 *
 * @param cell the cell as printed, with what stands there: nothing, or text that is no figure
 * @param value the only figure with which all error rules can hold, in the unit of the cell
 * @param isFilled whether the derived form states it: not where text stands that could not be read,
 *     which is kept, nor where a further error rule would be broken, such as one that wants lines
 *     to be given in one way only
 * @param rules the rules that force it, at least one; other blanks in them may have been derived
 *     before
 * @param message where the figure comes from, in printed words
 */
public record DerivedCell(
    FindingCell cell,
    BigDecimal value,
    boolean isFilled,
    List<AppliedRule> rules,
    Sentence message) {

  /**
   * A derived figure.
   *
   * @param cell the cell
   * @param value the figure
   * @param isFilled whether the derived form states it
   * @param rules the rules that force it
   * @param message where the figure comes from
   */
  public DerivedCell {
    rules = List.copyOf(rules);
  }
}
