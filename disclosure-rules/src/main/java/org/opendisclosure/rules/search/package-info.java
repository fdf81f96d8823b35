/**
 * The search for wrong cells in what {@code rules.locate} describes. A {@link
 * org.opendisclosure.rules.search.Locator} finds every smallest set of cells whose change makes the
 * equations hold, figures that stand in the wrong cell, and details whose totals were recomputed.
 * The search is that of Fellegi and Holt in whole numbers: no tolerance, no solver, no bound on the
 * size of a figure. Internal to this module.
 */
@NullMarked
package org.opendisclosure.rules.search;

import org.jspecify.annotations.NullMarked;
