/** How the value types are generated and what they ask of stated values; not exported. */
@NullMarked
package org.opendisclosure.model.style;

import org.jspecify.annotations.NullMarked;
