/**
 * Forms in OFD files, the page format of GB/T 33190; only reading.
 *
 * <p>A file is an archive of XML. Its pages are drawn as those of a PDF file are, and what is drawn
 * is read in the same way.
 */
@NullMarked
package org.opendisclosure.io.ofd;

import org.jspecify.annotations.NullMarked;
