/**
 * What must hold between the report of a superior organ and those of the organs that it
 * consolidates.
 *
 * <p>A {@link org.opendisclosure.rules.organs.Rollup} takes the parts one after another and keeps
 * running sums. It then says whether a consolidated form agrees with them, which organ was left
 * out, counted twice or never reported; builds the consolidated form from the parts; and gives each
 * organ's share of every figure. Only figures that {@linkplain
 * org.opendisclosure.model.cell.Cell#overlap() add up} are added up. A blank, a line that a local
 * form does not print and an organ whose form is missing are unknown, never zero.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.rules.organs;

import org.jspecify.annotations.NullMarked;
