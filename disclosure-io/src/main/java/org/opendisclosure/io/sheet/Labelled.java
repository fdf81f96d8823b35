package org.opendisclosure.io.sheet;

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

  /** What stands in the column of a list's numbers or units; empty if there is none. */
  String beside(java.util.function.Predicate<LabelKey> heading) {
    return row.text(head.find(heading)).strip();
  }
}
