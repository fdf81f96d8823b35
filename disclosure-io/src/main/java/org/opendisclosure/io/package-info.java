/**
 * The one entry point for files.
 *
 * <p>{@link org.opendisclosure.io.Forms} reads a file of any format, recognised from its content,
 * and writes any format. The readers and writers themselves stand in a package per format.
 */
@NullMarked
package org.opendisclosure.io;

import org.jspecify.annotations.NullMarked;
