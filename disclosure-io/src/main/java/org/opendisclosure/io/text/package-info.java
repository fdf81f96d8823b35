/**
 * Reading what people typed: characters from bytes, figures from cells, lines from labels.
 *
 * <p>A published form reaches us as text in one of two encodings, its figures typed by hand and its
 * labels worded, spaced and punctuated in many ways. {@link org.opendisclosure.io.text.TextReader}
 * recognises the encoding from the bytes and never replaces what it cannot decode. {@link
 * org.opendisclosure.io.text.FigureText} makes a figure of a cell's text, or says that there is
 * none, and lists what it put right. {@link org.opendisclosure.io.text.LabelKey} makes all twins of
 * a label equal, and {@link org.opendisclosure.io.text.LineMatcher} finds the line of the edition
 * that a label means, by label and section and never by counting rows. The readers of all formats
 * share these.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.io.text;

import org.jspecify.annotations.NullMarked;
