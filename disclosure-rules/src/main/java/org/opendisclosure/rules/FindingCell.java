package org.opendisclosure.rules;

import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * A cell that a finding is about, in the words of the form's layout.
 *
 * @param form which of the compared forms the cell stands in, such as {@code 2023} for that year's;
 *     empty for the only form of a check
 * @param cell the cell
 * @param table the printed title of the table
 * @param row the printed wording of the line; where several lines are worded alike, with the
 *     heading over it, as in 四、行政复议数量/(二)被依法纠错数
 * @param column the printed wording of the column; empty where the table has one column of figures
 * @param value the figure as stated, what stands there if it is no figure, empty if nothing does
 */
public record FindingCell(
    String form, Cell cell, String table, String row, String column, String value)
    implements JavaSerialized {

  /**
   * A cell of the only form of a check.
   *
   * @param cell the cell
   * @param table the printed title of the table
   * @param row the printed wording of the line
   * @param column the printed wording of the column; empty where the table has one
   * @param value what stands in the cell; empty if nothing does
   */
  public FindingCell(Cell cell, String table, String row, String column, String value) {
    this("", cell, table, row, column, value);
  }

  /** The cell with other words for what stands in it, such as one clause of a text. */
  FindingCell withValue(String words) {
    return new FindingCell(form, cell, table, row, column, words);
  }
}
