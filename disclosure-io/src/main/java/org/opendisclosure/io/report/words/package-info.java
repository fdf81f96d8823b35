/** The sentences and lines of text that several reports share. Internal. */
@NullMarked
package org.opendisclosure.io.report.words;

import org.jspecify.annotations.NullMarked;
