package org.opendisclosure.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.model.cell.Cell;

/**
 * Cells added up, each with a factor, and a constant.
 *
 * @param addends the cells
 * @param constant what is added besides
 */
public record CellSum(List<Addend> addends, BigDecimal constant) {

  /**
   * A sum.
   *
   * @param addends the cells
   * @param constant what is added besides
   */
  public CellSum {
    addends = List.copyOf(addends);
  }

  /**
   * A cell times a factor.
   *
   * @param cell the cell
   * @param factor the factor, not 0
   */
  public record Addend(Cell cell, BigDecimal factor) {}
}
