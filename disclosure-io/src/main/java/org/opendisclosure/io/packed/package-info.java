/**
 * Files of office programs as they are packed: a zip file of XML parts, unpacked and parsed within
 * limits. Internal to this library.
 */
@NullMarked
package org.opendisclosure.io.packed;

import org.jspecify.annotations.NullMarked;
