/**
 * Forms in PDF files with a text layer; only reading.
 *
 * <p>PDF is paint: characters at places and strokes between them. A page is drawn into {@link
 * org.opendisclosure.io.pdf.Glyph glyphs} and {@link org.opendisclosure.io.pdf.Ruling rulings},
 * these are put together to tables and lines of text, and those over all pages to the rows and
 * paragraphs that every published document has.
 */
@NullMarked
package org.opendisclosure.io.pdf;

import org.jspecify.annotations.NullMarked;
