package org.opendisclosure.secondhand;

/**
 * A piece of a cell's text.
 *
 * @param text the text; line breaks are those of the cell
 * @param look how it looks
 */
record Piece(String text, Look look) {}
