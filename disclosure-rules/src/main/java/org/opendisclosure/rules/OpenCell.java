package org.opendisclosure.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.rules.blanks.Deriver;

/**
 * A figure that the form does not state and that its error rules leave open.
 *
 * @param cell the cell as printed, with what stands there: nothing, or text that is no figure
 * @param min the least figure with which all error rules can hold, in the unit of the cell; empty
 *     if it may be as far below zero as one likes
 * @param max the greatest such figure; empty if it may be as large as one likes
 */
public record OpenCell(FindingCell cell, Optional<BigDecimal> min, Optional<BigDecimal> max) {

  static OpenCell of(Deriver.Open open, FindingCells cells) {
    return new OpenCell(cells.of(open.cell()), open.min(), open.max());
  }
}
