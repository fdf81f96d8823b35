package org.opendisclosure.io.pdf;

import java.util.List;

/**
 * A straight stroke.
 *
 * @param whole as it is drawn
 * @param seen what is seen of it
 */
record Stroke(Box whole, Box seen) {

  /** How far a line runs beyond what is shown at least if it is cut off there. */
  private static final double LEAST = 5;

  /** How many rows a table has at least. */
  private static final int ROWS = 3;

  /** Whether rows of a table run beyond what is shown, on a page that is turned to be read. */
  static boolean areCutOff(List<Stroke> strokes, int turn) {
    return strokes.stream()
            .filter(stroke -> stroke.isCutOff(turn))
            .mapToLong(stroke -> Math.round(stroke.whole.turned(turn).top()))
            .distinct()
            .limit(ROWS)
            .count()
        == ROWS;
  }

  private boolean isCutOff(int turn) {
    Box line = seen.turned(turn);
    return line.width() > line.height() && whole.turned(turn).right() > line.right() + LEAST;
  }
}
