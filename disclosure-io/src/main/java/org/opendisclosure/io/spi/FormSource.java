package org.opendisclosure.io.spi;

import java.io.InputStream;

/**
 * A file to be read.
 *
 * @param content its bytes, from the first one
 * @param file its name for notes; empty if it has none
 * @param start its first bytes, which are still to be read
 */
public record FormSource(InputStream content, String file, FileStart start) {}
