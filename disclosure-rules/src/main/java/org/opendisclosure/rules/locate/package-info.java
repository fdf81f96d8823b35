/**
 * What can be said of wrong cells: exact algebra over numbered cells, free of names and words.
 *
 * <p>{@link org.opendisclosure.rules.locate.Equations} say what must hold, a {@link
 * org.opendisclosure.rules.locate.Hypothesis} what somebody did, and a {@link
 * org.opendisclosure.rules.locate.Certificate} why that explains the figures, so that it can be
 * verified without the search that found it. What the cells are called and how an answer is worded
 * is the business of {@code org.opendisclosure.rules}.
 */
@NullMarked
package org.opendisclosure.rules.locate;

import org.jspecify.annotations.NullMarked;
