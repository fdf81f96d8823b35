/**
 * What the readers and writers of all formats share.
 *
 * <p>A {@link org.opendisclosure.io.format.FormReader} gives one {@link
 * org.opendisclosure.io.format.Reading} after another, in constant memory: the form, as far as one
 * could be made out, and a {@link org.opendisclosure.io.format.Note} for everything that was
 * corrected, kept raw or refused. A {@link org.opendisclosure.io.format.FormWriter} takes one form
 * after another.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.io.format;

import org.jspecify.annotations.NullMarked;
