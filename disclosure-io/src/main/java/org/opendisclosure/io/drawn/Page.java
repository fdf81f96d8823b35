package org.opendisclosure.io.drawn;

import java.util.List;

/**
 * A page turned so that its text can be read; y grows downwards.
 *
 * @param glyphs its characters in any order
 * @param across strokes from left to right
 * @param down strokes from top to bottom
 * @param pictures images, and what is drawn in outlines, as figures sometimes are
 * @param box its edges
 * @param aside text in other directions, such as a watermark
 * @param invisible how many characters cannot be seen
 * @param hasCutWords whether words were taken of which the end is cut off
 * @param hasCutTable whether rows of a table run beyond the edge of what is shown
 * @param hasRemarks whether fields or remarks lie on it
 * @param hasPicture whether an image takes a part of it in which a table could stand
 */
public record Page(
    List<Glyph> glyphs,
    List<Ruling> across,
    List<Ruling> down,
    List<Box> pictures,
    Box box,
    String aside,
    int invisible,
    boolean hasCutWords,
    boolean hasCutTable,
    boolean hasRemarks,
    boolean hasPicture) {

  /** What a page has at most if only its number is text. */
  private static final int NUMBER = 10;

  /** Whether what it shows is not text but an image, or is drawn in lines. */
  boolean isWithoutText() {
    boolean isDrawn = !across.isEmpty() || !down.isEmpty();
    return glyphs.isEmpty() && isDrawn || glyphs.size() < NUMBER && hasPicture;
  }
}
