package org.opendisclosure.io.workbook;

import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;

/** The text of a cell, put together of runs in different fonts. */
public final class RichPieces {

  /** In points. */
  public static final double USUAL_SIZE = 11;

  /** What is smaller by a quarter than the text beside it is set apart. */
  private static final double SMALLER = 0.75;

  private final PiecedText text = new PiecedText();
  private double lastSize = USUAL_SIZE;

  /**
   * Adds a run.
   *
   * @param size in points
   * @param isWhite whether it may not be seen for its color
   */
  public void add(String piece, Look look, double size, boolean isWhite) {
    if (size <= SMALLER * lastSize || lastSize <= SMALLER * size || isWhite) {
      text.part();
    }
    text.append(piece, look);
    lastSize = size;
    if (isWhite) {
      text.part();
    }
  }

  /** Hands over the text and starts anew. */
  public String end() {
    String whole = text.toString();
    text.clear();
    lastSize = USUAL_SIZE;
    return whole;
  }
}
