/**
 * Forms as rows of tables, for databases and programs that work on tables: which tables there are
 * ({@link org.opendisclosure.io.rows.FormTable}), what stands in them for a checked form ({@link
 * org.opendisclosure.io.rows.TableRows}), and what makes two forms the same ({@link
 * org.opendisclosure.io.rows.FormId}).
 */
@NullMarked
package org.opendisclosure.io.rows;

import org.jspecify.annotations.NullMarked;
