/**
 * The containers in which old office programs keep their files: streams of bytes under names.
 * Internal to this module.
 */
@NullMarked
package org.opendisclosure.io.ole;

import org.jspecify.annotations.NullMarked;
