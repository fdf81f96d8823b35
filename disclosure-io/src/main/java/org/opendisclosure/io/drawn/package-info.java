/**
 * Pages on which text and lines are drawn at places, whatever file they come from.
 *
 * <p>A page is paint: {@link org.opendisclosure.io.drawn.Glyph characters} at places and {@link
 * org.opendisclosure.io.drawn.Ruling strokes} between them. These are put together to tables and
 * lines of text, and those over all pages to the rows and paragraphs that every published document
 * has.
 */
@NullMarked
package org.opendisclosure.io.drawn;

import org.jspecify.annotations.NullMarked;
