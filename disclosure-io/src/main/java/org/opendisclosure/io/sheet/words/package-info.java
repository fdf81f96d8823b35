/**
 * The words by which headers, heads of tables and lines are known, as the data of the editions say,
 * and what is stated behind them. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.sheet.words;

import org.jspecify.annotations.NullMarked;
