/**
 * How a file format makes itself known.
 *
 * <p>A module that reads or writes formats has one {@link
 * org.opendisclosure.io.spi.FormatProvider}, which the service loader finds, and it one {@link
 * org.opendisclosure.io.spi.FormatDescriptor} for each format: its names and endings, the {@link
 * org.opendisclosure.io.spi.Sign}s by which a file of it is recognised, its reader and its writer.
 */
@NullMarked
package org.opendisclosure.io.spi;

import org.jspecify.annotations.NullMarked;
