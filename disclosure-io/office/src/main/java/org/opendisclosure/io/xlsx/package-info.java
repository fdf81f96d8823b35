/**
 * Forms as workbooks (.xlsx).
 *
 * <p>{@link org.opendisclosure.io.xlsx.XlsxReader} takes a workbook as an office made it and finds
 * the forms in it. {@link org.opendisclosure.io.xlsx.XlsxWriter} writes a form as it is printed,
 * with its checks as formulas.
 */
@NullMarked
package org.opendisclosure.io.xlsx;

import org.jspecify.annotations.NullMarked;
