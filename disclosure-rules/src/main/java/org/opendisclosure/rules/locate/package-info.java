/**
 * Which cells are wrong: exact algebra over numbered cells, free of names and words.
 *
 * <p>{@link org.opendisclosure.rules.locate.Equations} say what must hold; a {@link
 * org.opendisclosure.rules.locate.Locator} finds every smallest set of cells whose change makes it
 * hold, figures that stand in the wrong cell, and details whose totals were recomputed. The search
 * is that of Fellegi and Holt in whole numbers: no tolerance, no solver, no bound on the size of a
 * figure. What the cells are called and how an answer is worded is the business of {@code
 * org.opendisclosure.rules}.
 */
@NullMarked
package org.opendisclosure.rules.locate;

import org.jspecify.annotations.NullMarked;
