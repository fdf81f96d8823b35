package org.opendisclosure.rules;

import java.math.BigDecimal;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * By how much a figure must have moved from one year to the next to be worth a look: by more than a
 * factor, up or down, and by no less than a floor, so that 12 after 1 is no news.
 *
 * @param factor more than 1, such as 5
 * @param floor not negative, in the unit of the figure, such as 50
 */
public record Movement(BigDecimal factor, BigDecimal floor) implements JavaSerialized {

  /** More than fivefold, and by 50 at least. */
  public static final Movement DEFAULT =
      new Movement(BigDecimal.valueOf(5), BigDecimal.valueOf(50));

  /**
   * By how much a figure must have moved.
   *
   * @param factor more than 1
   * @param floor not negative
   * @throws IllegalArgumentException if the factor is not more than 1, or the floor is negative
   */
  public Movement {
    if (factor.compareTo(BigDecimal.ONE) <= 0) {
      throw new IllegalArgumentException("the factor must be more than 1, not " + factor);
    }
    if (floor.signum() < 0) {
      throw new IllegalArgumentException("the floor must not be negative: " + floor);
    }
  }
}
