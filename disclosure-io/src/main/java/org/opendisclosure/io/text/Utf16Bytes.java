package org.opendisclosure.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The bytes in UTF-8 of a text in UTF-16, as spreadsheet programs write it under the name of
 * Unicode. What is no character becomes U+FFFD.
 */
public final class Utf16Bytes extends InputStream {

  private static final int CHUNK = 1 << 12;

  private final Reader text;
  private final char[] characters = new char[CHUNK + 1];
  private byte[] bytes = {};
  private int at;

  /**
   * The bytes of a text.
   *
   * @param in the text; closed with this stream
   * @param prefix its first bytes, which are {@linkplain #isOne such}
   */
  public Utf16Bytes(InputStream in, byte[] prefix) {
    this.text = new InputStreamReader(in, charset(prefix).orElse(StandardCharsets.UTF_16));
  }

  /**
   * Whether a file is such a text.
   *
   * @param prefix the first bytes of the file
   * @return true if they start with the mark and some text follows, or can be nothing else
   */
  public static boolean isOne(byte[] prefix) {
    return charset(prefix).isPresent();
  }

  private static Optional<Charset> charset(byte[] prefix) {
    int first = prefix.length < 4 ? 0 : prefix[0] & 0xFF;
    int second = first == 0 ? 0 : prefix[1] & 0xFF;
    boolean isMarked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    return isMarked ? Optional.of(StandardCharsets.UTF_16) : unmarked(prefix);
  }

  /** The order of bytes in which alone these are lines of text; no other text has zeros in it. */
  private static Optional<Charset> unmarked(byte[] prefix) {
    boolean hasZero = false;
    for (int i = 0; i < prefix.length && !hasZero; i++) {
      hasZero = prefix[i] == 0;
    }
    if (!hasZero) {
      return Optional.empty();
    }
    boolean isLittle = areLines(prefix, 1);
    boolean isBig = areLines(prefix, 0);
    return isLittle == isBig
        ? Optional.empty()
        : Optional.of(isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** Whether all characters are those of a text, with breaks of lines among them. */
  private static boolean areLines(byte[] bytes, int high) {
    boolean hasBreak = false;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      char c = (char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF);
      hasBreak |= c == '\n' || c == '\r';
      boolean isSpace = c == '\n' || c == '\r' || c == '\t';
      boolean isText = Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE;
      if (!isSpace && (!isText || Character.isISOControl(c))) {
        return false;
      }
    }
    return hasBreak;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (at < bytes.length) {
      return true;
    }
    int count = text.read(characters, 0, CHUNK);
    if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
      count += Math.max(0, text.read(characters, count, 1));
    }
    bytes = new String(characters, 0, Math.max(count, 0)).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return bytes.length > 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
