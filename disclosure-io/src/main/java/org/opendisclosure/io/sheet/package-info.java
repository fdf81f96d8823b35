/**
 * Forms as people print and type them: a file as rows of labels and figures, and a form as one.
 *
 * <p>A reader of a format turns its file into {@link org.opendisclosure.io.grid.Row rows} and
 * leaves the rest to {@link org.opendisclosure.io.sheet.Publication} or {@link
 * org.opendisclosure.io.sheet.SheetForm}, which finds edition, header and parts by their labels,
 * never by counting. A writer takes its tables from {@link
 * org.opendisclosure.io.print.PrintedTable}. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.sheet;

import org.jspecify.annotations.NullMarked;
