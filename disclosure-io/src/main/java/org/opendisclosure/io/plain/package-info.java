/**
 * Forms as plain text: copies of published pages, and Markdown.
 *
 * <p>{@link org.opendisclosure.io.plain.PlainReader} puts tables together again whose cells were
 * torn apart when a page was copied; {@link org.opendisclosure.io.plain.MarkdownReader} and {@link
 * org.opendisclosure.io.plain.MarkdownWriter} keep forms in documentation.
 */
@NullMarked
package org.opendisclosure.io.plain;

import org.jspecify.annotations.NullMarked;
