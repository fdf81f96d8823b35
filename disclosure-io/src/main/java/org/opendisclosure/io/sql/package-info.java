/**
 * Forms as a file of SQL that PostgreSQL and DuckDB run: the tables of {@link
 * org.opendisclosure.io.rows.FormTable}, their rows, and what was said of them. {@link
 * org.opendisclosure.io.sql.SqlWriter} specifies the file; {@link
 * org.opendisclosure.io.sql.SqlReader} reads the forms in it back.
 */
@NullMarked
package org.opendisclosure.io.sql;

import org.jspecify.annotations.NullMarked;
