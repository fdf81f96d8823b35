package org.opendisclosure.rules.rule;

import java.util.List;
import org.opendisclosure.model.cell.Cell;

/**
 * How another program writes what rules say, such as formulas of a spreadsheet. Everything that is
 * written has one of three values, as rules have: satisfied, violated, undetermined; the
 * connectives follow Kleene's logic.
 *
 * @param <T> what is written
 */
public interface FormulaNotation<T> {

  /**
   * How a sum stands to zero. A blank is unknown: a count or amount in it may be anything from 0
   * up, a change anything.
   *
   * @param sum each cell once
   * @param relation the relation
   * @return satisfied if it stands so whatever the blanks are, violated if it cannot
   */
  T compare(CellSum sum, Relation relation);

  /**
   * Whether a figure stands in at least one of some cells; never undetermined.
   *
   * @param cells the cells
   * @return satisfied or violated
   */
  T stated(List<Cell> cells);

  /**
   * What is not the case.
   *
   * @param condition what is negated
   * @return the negation
   */
  T not(T condition);

  /**
   * Both.
   *
   * @param left the one
   * @param right the other
   * @return the lesser of both
   */
  T and(T left, T right);

  /**
   * At least one.
   *
   * @param left the one
   * @param right the other
   * @return the greater of both
   */
  T or(T left, T right);
}
