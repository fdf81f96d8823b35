package org.opendisclosure.io.word;

/**
 * What a cell takes of its table's grid.
 *
 * @param columns how many columns it covers
 * @param reachesDown whether it may go on in the row below
 * @param isBelow whether it goes on with the cell above, if that reaches down
 * @param isBehind whether it goes on with the cell before
 */
public record CellSpan(int columns, boolean reachesDown, boolean isBelow, boolean isBehind) {

  /** A cell of one place. */
  public static final CellSpan ONE = new CellSpan(1, false, false, false);

  public CellSpan across(int width) {
    return new CellSpan(width, reachesDown, isBelow, isBehind);
  }

  /** The span of a cell that is merged with others above or below; the first of them or another. */
  public CellSpan down(boolean isFirst) {
    return new CellSpan(columns, true, !isFirst, isBehind);
  }

  /** The span of a cell that is merged with others beside it; the first of them or another. */
  public CellSpan along(boolean isFirst) {
    return new CellSpan(columns, reachesDown, isBelow, !isFirst);
  }
}
