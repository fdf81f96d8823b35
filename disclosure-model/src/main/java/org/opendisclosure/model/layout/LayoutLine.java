package org.opendisclosure.model.layout;

import org.opendisclosure.model.cell.Line;

/**
 * How a locality prints one line.
 *
 * @param line the line of the edition
 * @param number the number in a column of its own (序号), or empty
 * @param label the wording, in half-width punctuation
 * @param unit the printed unit, or empty; figures hold money in the official one
 */
public record LayoutLine(Line line, String number, String label, String unit) {

  static LayoutLine official(Line line) {
    return new LayoutLine(line, "", line.label(), line.unit());
  }
}
