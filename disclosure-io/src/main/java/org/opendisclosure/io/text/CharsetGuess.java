package org.opendisclosure.io.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 from GB18030 by the bytes alone.
 *
 * <p>Hanzi in GB18030 are almost never well-formed UTF-8, so text that is mostly well-formed is
 * UTF-8, and a few broken bytes in it are an error, not a reason to read all of it as GB18030. Only
 * two-byte sequences are in doubt: 某 in GB18030 is a well-formed character of another script in
 * UTF-8. Forms are written in Chinese, so such text is GB18030 unless it is Latin-1 (· × é and
 * non-breaking spaces).
 */
public final class CharsetGuess {

  static final Charset GB18030 = Charset.forName("GB18030");

  private static final int LAST_LATIN_LEAD = 0xC3;

  private int longSequences;
  private int latinSequences;
  private int otherSequences;
  private int broken;

  private CharsetGuess() {}

  /** Guesses from bytes of which the last character may be cut off. */
  public static Charset of(byte[] bytes, int from, int to) {
    CharsetGuess guess = new CharsetGuess();
    int i = from;
    while (i < to) {
      i = bytes[i] >= 0 ? i + 1 : guess.sequence(bytes, i, to);
    }
    return guess.isUtf8() ? StandardCharsets.UTF_8 : GB18030;
  }

  private boolean isUtf8() {
    return longSequences > broken
        || broken == 0 && longSequences + latinSequences > 0 && otherSequences == 0;
  }

  private int sequence(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
      broken++;
      return i + 1;
    }
    for (int j = i + 1; j < i + length; j++) {
      if (j == to) {
        return to;
      }
      if ((bytes[j] & 0xC0) != 0x80) {
        broken++;
        return i + 1;
      }
    }
    if (length > 2) {
      longSequences++;
    } else if (lead <= LAST_LATIN_LEAD) {
      latinSequences++;
    } else {
      otherSequences++;
    }
    return i + length;
  }
}
