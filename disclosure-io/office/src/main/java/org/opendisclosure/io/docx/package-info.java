/**
 * Word documents (.docx). Reading unpacks a document within limits and walks its text; writing lays
 * a form out as offices print it.
 */
@NullMarked
package org.opendisclosure.io.docx;

import org.jspecify.annotations.NullMarked;
