/** How the value types are generated; not exported. */
@NullMarked
package org.opendisclosure.model.style;

import org.jspecify.annotations.NullMarked;
