package org.opendisclosure.rules.deciding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text in UTF-8 that comes in pieces, of which no more than a buffer is held. */
final class HashedText {

  private static final int BUFFER = 1 << 9;
  private static final int DIGITS_OF_LONG = 20;
  private static final HexFormat HEX = HexFormat.of();
  private static final MessageDigest EMPTY = digest();

  private final MessageDigest digest;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;

  HashedText() {
    digest = copy();
  }

  /** The hash of a text in 64 hexadecimal digits. */
  static String of(String text) {
    return HEX.formatHex(copy().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Quicker than to look for who can make one. */
  private static MessageDigest copy() {
    try {
      return (MessageDigest) EMPTY.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of the platform cannot be copied", e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  HashedText add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  HashedText add(byte[] bytes) {
    if (bytes.length > BUFFER - filled) {
      pass();
    }
    if (bytes.length > BUFFER) {
      digest.update(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, filled, bytes.length);
      filled += bytes.length;
    }
    return this;
  }

  /** A whole number in decimal digits. */
  HashedText add(long number) {
    if (number < 0) {
      return add(Long.toString(number));
    }
    if (DIGITS_OF_LONG > BUFFER - filled) {
      pass();
    }
    int end = filled + digits(number);
    long rest = number;
    for (int at = end - 1; at >= filled; at--) {
      buffer[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    filled = end;
    return this;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private void pass() {
    digest.update(buffer, 0, filled);
    filled = 0;
  }

  /** The hash in 64 hexadecimal digits; nothing may be added any more. */
  String hash() {
    pass();
    return HEX.formatHex(digest.digest());
  }
}
