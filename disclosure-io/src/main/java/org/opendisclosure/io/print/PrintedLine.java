package org.opendisclosure.io.print;

import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Line;

/** A line of a form as it is printed: one of the edition, or one that the edition does not know. */
public sealed interface PrintedLine {

  /**
   * A line of the edition.
   *
   * @param line the line
   * @param number what stands in the column 序号
   * @param label the wording of the layout
   * @param unit the unit of the layout
   */
  record Known(Line line, String number, String label, String unit) implements PrintedLine {}

  /**
   * A line that the edition does not know.
   *
   * @param line the line
   */
  record Unknown(UnknownLine line) implements PrintedLine {}
}
