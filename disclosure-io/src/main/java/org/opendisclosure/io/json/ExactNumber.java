package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with a fraction as text. Parsers of text have it as it is written; trees and maps of an
 * application have a decimal or a binary fraction, whose own text may have an exponent that nobody
 * wrote.
 */
final class ExactNumber {

  /** A binary fraction keeps so many digits of any decimal. */
  private static final int SAFE_DIGITS = 15;

  private static final int LONGEST = 1_000;

  private ExactNumber() {}

  /** The current number, plain if it is an object that is no text. */
  static String of(JsonParser parser) throws IOException {
    BigDecimal exact = decimal(parser.getNumberValueDeferred());
    return exact == null || Math.abs((long) exact.scale()) > LONGEST
        ? parser.getText()
        : exact.toPlainString();
  }

  /** Whether the current number is a binary fraction that may have lost digits. */
  static boolean mayBeCut(JsonParser parser) throws IOException {
    Object number = parser.getNumberValueDeferred();
    BigDecimal exact = decimal(number);
    return exact != null && !(number instanceof BigDecimal) && exact.precision() > SAFE_DIGITS;
  }

  private static @Nullable BigDecimal decimal(Object number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    boolean isFraction =
        number instanceof Double d && Double.isFinite(d)
            || number instanceof Float f && Float.isFinite(f);
    return isFraction ? new BigDecimal(number.toString()) : null;
  }
}
