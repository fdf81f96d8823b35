/**
 * How values travel between programs by Java serialisation and what builds on it.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.serial;

import org.jspecify.annotations.NullMarked;
