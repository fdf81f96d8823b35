package org.opendisclosure.io.rows;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as columns hold them. */
final class Numeric {

  private Numeric() {}

  /** The number without zeros at its end; null if it has more digits than a column holds. */
  static @Nullable BigDecimal of(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    boolean fits =
        bare.scale() <= ColumnType.SCALE && bare.precision() - bare.scale() <= ColumnType.WHOLE;
    return !fits ? null : bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
