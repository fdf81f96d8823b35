/**
 * The forms of an organ over the years.
 *
 * <p>{@link org.opendisclosure.rules.years.Years} takes any number of forms, tells organs and years
 * apart, and compares each year with the one before: what must hold between them ({@link
 * org.opendisclosure.rules.BetweenYears}), and figures that moved by more than a factor. Years that
 * are missing and forms that cannot be placed are said. A {@link
 * org.opendisclosure.rules.years.Succession} tells of organs that were renamed, merged or split.
 *
 * <p>A {@link org.opendisclosure.rules.years.Crosswalk} says which line of one edition continues
 * which line of another; from it come the {@link org.opendisclosure.rules.years.Series} of each
 * {@link org.opendisclosure.rules.years.Indicator} over all editions.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.rules.years;

import org.jspecify.annotations.NullMarked;
