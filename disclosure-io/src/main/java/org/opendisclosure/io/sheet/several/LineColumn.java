package org.opendisclosure.io.sheet.several;

import java.util.List;
import org.opendisclosure.io.grid.GridCell;

/**
 * A column that holds the figures of one line.
 *
 * @param column where it stands
 * @param groups the labels of groups over its own, outermost first
 * @param label what names the line
 * @param unit the unit that stands below the label; empty if none does
 * @param meaning whose figures it holds, where the heading says so
 */
record LineColumn(
    int column, List<GridCell> groups, GridCell label, String unit, Meaning meaning) {}
