package org.opendisclosure.rules.locate;

/**
 * One cell that is to be changed.
 *
 * @param cell the number of the cell
 * @param stated what stands there
 * @param needed what would have to stand there
 */
public record NumberedChange(int cell, long stated, long needed) {

  /**
   * By how much the figure is to be changed.
   *
   * @return needed minus stated
   * @throws ArithmeticException if that exceeds the range of {@code long}
   */
  public long delta() {
    return Math.subtractExact(needed, stated);
  }
}
