/**
 * Forms as web pages.
 *
 * <p>{@link org.opendisclosure.io.html.HtmlReader} takes a page as an office published it, with
 * whatever markup its content system made, and finds the report in it; it needs jsoup, which is an
 * optional dependency of this module. {@link org.opendisclosure.io.html.HtmlWriter} writes a form
 * as a page of its own and needs nothing.
 */
@NullMarked
package org.opendisclosure.io.html;

import org.jspecify.annotations.NullMarked;
