/**
 * Reads one table: its head and the labels of its rows name a cell together, which takes the figure
 * where they cross; a figure whose place is unclear stays raw or is refused with a note. Internal
 * to this library.
 */
@NullMarked
package org.opendisclosure.io.sheet.table;

import org.jspecify.annotations.NullMarked;
