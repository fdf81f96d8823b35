package org.opendisclosure.rules;

import org.opendisclosure.model.cell.Cell;

/**
 * A cell that a finding is about, in the words of the form's layout.
 *
 * @param cell the cell
 * @param table the printed title of the table
 * @param row the printed wording of the line; where several lines are worded alike, with the
 *     heading over it, as in 四、行政复议数量/(二)被依法纠错数
 * @param column the printed wording of the column; empty where the table has one column of figures
 * @param value the figure as stated, what stands there if it is no figure, empty if nothing does
 */
public record FindingCell(Cell cell, String table, String row, String column, String value) {}
