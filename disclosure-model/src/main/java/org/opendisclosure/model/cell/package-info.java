/**
 * Forms as vectors of cells.
 *
 * <p>The {@link org.opendisclosure.model.cell.CellCatalogue} of an edition lists its tables, lines
 * and cells in printed order, derived from the {@link org.opendisclosure.model.cell.Printed}
 * annotations of the form type. {@link org.opendisclosure.model.cell.Figures} hold the figures of
 * one form over that catalogue. Rules, files, comparison and error search work on these and need
 * not know a single accessor.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.cell;

import org.jspecify.annotations.NullMarked;
