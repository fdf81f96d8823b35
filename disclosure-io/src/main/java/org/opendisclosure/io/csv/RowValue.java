package org.opendisclosure.io.csv;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.OrganLevel;

/** A value of a row as the text that a file would have. */
final class RowValue {

  private static final String YES = "是";
  private static final String NO = "否";

  private RowValue() {}

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean answer) {
      return answer ? YES : NO;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof OrganLevel level) {
      return level.label();
    }
    return value instanceof Double || value instanceof Float
        ? number((Number) value)
        : value.toString();
  }

  /** Tables keep whole numbers as 3001.0 if some of the column are missing. */
  private static String number(Number value) {
    double number = value.doubleValue();
    boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1L << 53;
    return isWhole
        ? Long.toString((long) number)
        : Double.isFinite(number) ? new BigDecimal(value.toString()).toPlainString() : "NaN";
  }
}
