/** Workbooks of the old format (.xls of Excel 97 to 2003, .et of WPS), only read. */
@NullMarked
package org.opendisclosure.io.xls;

import org.jspecify.annotations.NullMarked;
