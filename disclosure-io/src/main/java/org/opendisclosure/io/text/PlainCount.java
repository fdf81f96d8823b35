package org.opendisclosure.io.text;

/**
 * A whole number written plainly: digits without leading zeros, with a minus if negative. Nearly
 * every figure of a file is; this reads it from the buffer without allocating.
 */
public final class PlainCount {

  /** What {@link #parse} returns if the text is no plain whole number. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int MAX_DIGITS = 18;

  private PlainCount() {}

  /**
   * Reads a plain whole number of up to 18 digits.
   *
   * @param buffer the characters
   * @param offset where the text starts
   * @param length how long it is
   * @return the number, or {@link #NONE} if the text must be looked at more closely
   */
  public static long parse(char[] buffer, int offset, int length) {
    boolean negative = length > 0 && buffer[offset] == '-';
    int from = negative ? offset + 1 : offset;
    int end = offset + length;
    int digits = end - from;
    if (digits < 1 || digits > MAX_DIGITS || buffer[from] == '0' && (digits > 1 || negative)) {
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
}
