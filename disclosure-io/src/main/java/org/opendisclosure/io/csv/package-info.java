/**
 * Forms as comma-separated values (RFC 4180), in three shapes.
 *
 * <p>{@code sheet} looks like the published form and is what people fill in and print: {@link
 * org.opendisclosure.io.csv.SheetReader} also takes sheets typed by hand, whatever their spacing
 * and wording. {@code long} has one figure a row, for databases and statistics programs: {@link
 * org.opendisclosure.io.csv.LongReader}. {@code wide} has one form a row, for thousands of forms:
 * {@link org.opendisclosure.io.csv.WideReader}. The Javadoc of these three readers specifies the
 * formats; each writes and reads a form unchanged.
 *
 * <p>All are read in UTF-8, with or without byte-order mark, and in GB18030, recognised from the
 * bytes, and written in a {@link org.opendisclosure.io.csv.CsvEncoding} of choice. Text that a
 * spreadsheet would run as a formula is written with an apostrophe before it, which reading takes
 * off again.
 */
@NullMarked
package org.opendisclosure.io.csv;

import org.jspecify.annotations.NullMarked;
