/**
 * Forms as people print and type them: rows of labels and figures, whatever kind of file they came
 * in.
 *
 * <p>A reader of a format turns its file into {@link org.opendisclosure.io.sheet.Row rows} and
 * leaves the rest to {@link org.opendisclosure.io.sheet.SheetForm}, which finds edition, header,
 * tables, lines and columns by their labels, never by counting. A writer takes its tables from
 * {@link org.opendisclosure.io.print.PrintedTable}. Internal to this module.
 */
@NullMarked
package org.opendisclosure.io.sheet;

import org.jspecify.annotations.NullMarked;
