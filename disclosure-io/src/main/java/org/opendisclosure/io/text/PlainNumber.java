package org.opendisclosure.io.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number written plainly: digits without leading zeros, with a minus if negative, and with a
 * point if it is money. Nearly every figure of a file is; this reads it without further ado.
 */
public final class PlainNumber {

  /** What {@link #parse} returns if the text is no plain whole number. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int MAX_DIGITS = 18;

  private PlainNumber() {}

  /**
   * Reads a plain whole number of up to 18 digits, without allocating.
   *
   * @param buffer the characters
   * @param offset where the text starts
   * @param length how long it is
   * @return the number, or {@link #NONE} if the text must be looked at more closely
   */
  public static long parse(char[] buffer, int offset, int length) {
    if (length == 1) {
      int digit = buffer[offset] - '0';
      return digit >= 0 && digit <= 9 ? digit : NONE;
    }
    boolean negative = length > 0 && buffer[offset] == '-';
    int from = negative ? offset + 1 : offset;
    int end = offset + length;
    int digits = end - from;
    if (digits < 1 || digits > MAX_DIGITS || buffer[from] == '0') {
      return NONE;
    }
    long number = 0;
    for (int i = from; i < end; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return negative ? -number : number;
  }

  /** Reads a plain whole number of up to 18 characters; null if it is none. */
  static @Nullable Long count(CharSequence text) {
    if (text.length() > MAX_DIGITS) {
      return null;
    }
    char[] characters = text.toString().toCharArray();
    long number = parse(characters, 0, characters.length);
    return number == NONE ? null : number;
  }

  /** Reads a plain amount of up to 18 characters, not negative. */
  static Optional<BigDecimal> amount(CharSequence text) {
    int length = text.length();
    int point = -1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    int whole = point < 0 ? length : point;
    boolean isPlain =
        length <= MAX_DIGITS
            && whole > 0
            && whole + 1 != length
            && (whole == 1 || text.charAt(0) != '0');
    return isPlain ? Optional.of(new BigDecimal(text.toString())) : Optional.empty();
  }
}
