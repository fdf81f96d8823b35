/** What this module brings: the format of PDF files. */
@NullMarked
package org.opendisclosure.io.pdf.provider;

import org.jspecify.annotations.NullMarked;
