/** What this module brings: the formats of OpenDocument. */
@NullMarked
package org.opendisclosure.io.odf.provider;

import org.jspecify.annotations.NullMarked;
