/** What this module brings: the format of OFD files. */
@NullMarked
package org.opendisclosure.io.ofd.provider;

import org.jspecify.annotations.NullMarked;
