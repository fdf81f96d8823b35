/** Documents of the old format (.doc of Word 97 to 2003, .wps of WPS), only read. */
@NullMarked
package org.opendisclosure.io.doc;

import org.jspecify.annotations.NullMarked;
