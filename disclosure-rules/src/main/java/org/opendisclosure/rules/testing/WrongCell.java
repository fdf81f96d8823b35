package org.opendisclosure.rules.testing;

import org.opendisclosure.model.cell.Cell;

/**
 * A cell of a mistyped form whose figure is wrong.
 *
 * @param cell the cell
 * @param right the figure of the form that was copied
 * @param wrong the figure of the copy
 */
public record WrongCell(Cell cell, long right, long wrong) {}
