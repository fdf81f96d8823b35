package org.opendisclosure.rules;

import org.opendisclosure.rules.locate.NumberedChange;
import org.opendisclosure.rules.locate.Slip;

/**
 * One cell of a suspicion.
 *
 * @param cell the cell as printed, with the figure that the form states
 * @param stated the figure that the form states
 * @param needed the figure that would make the rules hold
 * @param slip how the one may have become the other
 */
public record Correction(FindingCell cell, long stated, long needed, Slip slip) {

  static Correction of(NumberedChange change, FindingCells cells) {
    return new Correction(
        cells.of(cells.cell(change.cell())),
        change.stated(),
        change.needed(),
        Slip.likeliest(change.stated(), change.needed()));
  }
}
