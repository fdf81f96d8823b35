package org.opendisclosure.io.json;

/**
 * A place in the file.
 *
 * @param line the line from 1, or 0 if unknown
 * @param column the character of the line from 1, or 0 if unknown
 */
record JsonPlace(int line, int column) {}
