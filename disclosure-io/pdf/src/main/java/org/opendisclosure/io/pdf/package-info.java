/** Forms in PDF files with a text layer; only reading. */
@NullMarked
package org.opendisclosure.io.pdf;

import org.jspecify.annotations.NullMarked;
