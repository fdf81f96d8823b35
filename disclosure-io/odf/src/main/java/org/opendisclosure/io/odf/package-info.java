/** Forms in the office format OpenDocument (ISO/IEC 26300): texts and spreadsheets. */
@NullMarked
package org.opendisclosure.io.odf;

import org.jspecify.annotations.NullMarked;
