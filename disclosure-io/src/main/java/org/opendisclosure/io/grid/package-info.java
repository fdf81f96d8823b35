/**
 * Rows and cells of tables as one sees them, whatever kind of file they stand in, and what their
 * texts look like: which cells are merged, what is a number, what a program would run. Internal to
 * this library.
 */
@NullMarked
package org.opendisclosure.io.grid;

import org.jspecify.annotations.NullMarked;
