/**
 * Resources that the build makes of sources, so that a program need not when it starts. Internal.
 */
@NullMarked
package org.opendisclosure.model.compiled;

import org.jspecify.annotations.NullMarked;
