package org.opendisclosure.rules.rule;

import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Sentence;

/**
 * A cell in the words of a layout.
 *
 * @param cell the cell
 * @param table the printed title of the table
 * @param row the printed wording of the line; where several lines are worded alike, with the
 *     heading over it
 * @param column the printed wording of the column; empty where the table has one column of figures
 * @param place where the cell stands, as part of a sentence
 */
public record PrintedCell(Cell cell, String table, String row, String column, Sentence place) {}
