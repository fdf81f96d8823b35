/** Files that are divided at the ends of their lines. Internal. */
@NullMarked
package org.opendisclosure.io.lines;

import org.jspecify.annotations.NullMarked;
