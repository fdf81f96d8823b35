package org.opendisclosure.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The bytes in UTF-8 of a text in UTF-16 with its byte-order mark, as spreadsheet programs write it
 * under the name of Unicode. What is no character becomes U+FFFD.
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
   * @param in the text, with its mark; closed with this stream
   */
  public Utf16Bytes(InputStream in) {
    this.text = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  /**
   * Whether a file is such a text.
   *
   * @param prefix the first bytes of the file
   * @return true if they start with the mark, and some text follows
   */
  public static boolean isOne(byte[] prefix) {
    int first = prefix.length < 4 ? 0 : prefix[0] & 0xFF;
    int second = first == 0 ? 0 : prefix[1] & 0xFF;
    return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
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
