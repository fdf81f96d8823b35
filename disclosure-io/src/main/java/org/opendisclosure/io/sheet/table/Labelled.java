package org.opendisclosure.io.sheet.table;

import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;

/**
 * A row below a head, with the column of its label and the line that the label means.
 *
 * @param isAmong whether the label stands where figures are expected
 */
record Labelled(Row row, Head head, int label, boolean isAmong, LineMatcher.Match match) {

  String text() {
    return row.text(label);
  }

  LabelKey key() {
    return row.key(label);
  }

  /** The number of the line; empty if there is none. */
  String number() {
    return row.text(head.numbers()).strip();
  }

  /** The unit beside the figure; empty if there is none. */
  String unit() {
    return row.text(head.units()).strip();
  }
}
