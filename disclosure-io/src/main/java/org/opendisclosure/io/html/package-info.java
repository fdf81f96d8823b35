/**
 * Forms as web pages.
 *
 * <p>{@link org.opendisclosure.io.html.HtmlReader} takes a page as an office published it, with
 * whatever markup its content system made, and finds the report in it. {@link
 * org.opendisclosure.io.html.HtmlWriter} writes a form as a page of its own.
 */
@NullMarked
package org.opendisclosure.io.html;

import org.jspecify.annotations.NullMarked;
