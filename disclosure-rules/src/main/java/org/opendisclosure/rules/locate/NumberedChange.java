package org.opendisclosure.rules.locate;

import java.math.BigInteger;
import java.util.Optional;

/**
 * One cell that is to be changed.
 *
 * @param cell the number of the cell
 * @param stated what stands there
 * @param needed what would have to stand there
 */
public record NumberedChange(int cell, long stated, long needed) {

  /**
   * A change by an amount of any size.
   *
   * @param cell the number of the cell
   * @param stated what stands there
   * @param delta by how much that is to be changed
   * @return the change; empty if no figure is so great or so small
   */
  public static Optional<NumberedChange> by(int cell, long stated, BigInteger delta) {
    BigInteger needed = BigInteger.valueOf(stated).add(delta);
    return needed.bitLength() < Long.SIZE
        ? Optional.of(new NumberedChange(cell, stated, needed.longValue()))
        : Optional.empty();
  }

  /**
   * By how much the figure is to be changed.
   *
   * @return needed minus stated
   */
  public BigInteger delta() {
    return BigInteger.valueOf(needed).subtract(BigInteger.valueOf(stated));
  }
}
