/**
 * Local variants of a form as data.
 *
 * <p>Localities leave lines of an edition out, number and word them their own way. A {@link
 * org.opendisclosure.model.layout.Layout} says which lines a variant prints, in which order, under
 * which number, wording and unit; {@link org.opendisclosure.model.layout.LayoutFile} reads one from
 * a text file, and {@link org.opendisclosure.model.layout.Layouts} knows the built-in ones.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.layout;

import org.jspecify.annotations.NullMarked;
