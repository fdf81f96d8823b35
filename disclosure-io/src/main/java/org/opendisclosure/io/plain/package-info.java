/** Forms as plain text, copied from published pages: tables whose cells were torn apart. */
@NullMarked
package org.opendisclosure.io.plain;

import org.jspecify.annotations.NullMarked;
