/**
 * Sheets of workbooks, whatever kind of file they stand in: what one sees of a number in its
 * format, what is hidden or merged, and which sheets make a form. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.workbook;

import org.jspecify.annotations.NullMarked;
