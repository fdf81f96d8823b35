package org.opendisclosure.io.pdf;

import java.util.List;

/**
 * A page turned so that its text can be read; y grows downwards.
 *
 * @param glyphs its characters in any order
 * @param across strokes from left to right
 * @param down strokes from top to bottom
 * @param aside text in other directions, such as a watermark
 * @param invisible how many characters cannot be seen
 * @param hasRemarks whether fields or remarks lie on it
 */
record Page(
    List<Glyph> glyphs,
    List<Ruling> across,
    List<Ruling> down,
    String aside,
    int invisible,
    boolean hasRemarks) {}
