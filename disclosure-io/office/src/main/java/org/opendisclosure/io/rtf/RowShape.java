package org.opendisclosure.io.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opendisclosure.io.word.CellSpan;

/** What a document says of the cells of a row: their edges, and how they are merged. */
final class RowShape {

  private static final int MOST_CELLS = 500;

  /** A twentieth of a point high, exactly: nobody sees it. */
  private static final int FLAT = 20;

  private final List<Integer> edges = new ArrayList<>();
  private final List<CellSpan> spans = new ArrayList<>();
  private CellSpan span = CellSpan.ONE;
  private int left;
  private boolean isFlat;
  private boolean isOnColor;

  /** Takes where the row begins, in twentieths of a point. */
  void left(int twips) {
    left = twips;
  }

  /** Takes how high it is, exactly if that is negative. */
  void height(int twips) {
    isFlat = twips < 0 && -twips <= FLAT;
  }

  /** Takes whether one of its cells stands on a color. */
  void color(boolean isSo) {
    isOnColor |= isSo;
  }

  /** Takes that the next cell is merged with those below or above. */
  void down(boolean isFirst) {
    span = span.down(isFirst);
  }

  /** Takes that the next cell is merged with those beside it. */
  void along(boolean isFirst) {
    span = span.along(isFirst);
  }

  /** Ends the next cell with its right edge. */
  void edge(int twips) {
    if (edges.size() < MOST_CELLS) {
      int before = edges.isEmpty() ? left : edges.get(edges.size() - 1);
      edges.add(Math.max(before, twips));
      spans.add(span);
    }
    span = CellSpan.ONE;
  }

  /** The edges of its cells from left to right; none if nothing is said of them. */
  int[] edges() {
    IntStream first = edges.isEmpty() ? IntStream.empty() : IntStream.of(left);
    return IntStream.concat(first, edges.stream().mapToInt(Integer::intValue)).toArray();
  }

  /** How a cell is merged. */
  CellSpan span(int cell) {
    return cell < spans.size() ? spans.get(cell) : CellSpan.ONE;
  }

  boolean isFlat() {
    return isFlat;
  }

  boolean isOnColor() {
    return isOnColor;
  }
}
