/** Files that are written whole or not at all. Internal to this module. */
@NullMarked
package org.opendisclosure.io.file;

import org.jspecify.annotations.NullMarked;
