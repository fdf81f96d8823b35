package org.opendisclosure.io.drawn;

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

  /** How near a line that a program cut off ends to the edge of the page, in points. */
  private static final double AT_EDGE = 0.5;

  /** How many rows a table has at least. */
  private static final int ROWS = 3;

  /** Whether rows of a table run beyond what is shown, on a page that is turned to be read. */
  static boolean areCutOff(List<Stroke> strokes, Box page, int turn) {
    return strokes.stream()
            .filter(stroke -> stroke.isCutOff(page.turned(turn), turn))
            .mapToLong(stroke -> Math.round(stroke.whole.turned(turn).top()))
            .distinct()
            .limit(ROWS)
            .count()
        == ROWS;
  }

  /** Some programs leave out what is beyond the page, so that a line ends at its very edge. */
  private boolean isCutOff(Box page, int turn) {
    Box line = seen.turned(turn);
    boolean isAtEdge = line.right() > page.right() - AT_EDGE && line.left() > page.left() + AT_EDGE;
    return line.width() > line.height()
        && (isAtEdge || whole.turned(turn).right() > line.right() + LEAST);
  }
}
