/**
 * Web pages saved as one file (.mht, .mhtml): the archive is taken apart, and the page in it is
 * read as one that stands by itself, with its style sheets and frames from the archive.
 */
@NullMarked
package org.opendisclosure.io.mht;

import org.jspecify.annotations.NullMarked;
