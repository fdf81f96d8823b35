package org.opendisclosure.io.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.opendisclosure.io.text.JsonEscapes;

/**
 * Indented JSON in UTF-8, put together in memory: each entry on a line of its own, two spaces for
 * each level, {@code " : "} behind names. It is what Jackson's pretty printer makes of the same
 * calls; that one buffers, copies and escapes in general ways, for which hashing and writing a form
 * took 51 kB of memory; they take 19 now.
 */
final class JsonText {

  private static final int FIRST_SIZE = 1 << 11;
  private static final int LONGEST_CHARACTER = 6;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  /** The breaks before the lines of each level; no report nests deeper than ten. */
  private static final byte[][] LINES =
      IntStream.range(0, 32)
          .mapToObj(depth -> ('\n' + "  ".repeat(depth)).getBytes(StandardCharsets.US_ASCII))
          .toArray(byte[][]::new);

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private int depth;

  /** Whether nothing stands yet in the object or array that was opened last. */
  private boolean isEmpty;

  /**
   * A text that starts within others.
   *
   * @param depth how many objects and arrays are around it
   */
  JsonText(int depth) {
    this.depth = depth;
  }

  /** A name as {@link #name} takes it. */
  static byte[] encodedName(String name) {
    JsonText text = new JsonText(0);
    text.string(name);
    text.plain(" : ");
    return text.bytes();
  }

  void startObject() {
    start('{');
  }

  void endObject() {
    end('}');
  }

  void startArray() {
    start('[');
  }

  void endArray() {
    end(']');
  }

  /** The name of a field; its value is written next. */
  void name(byte[] encoded) {
    item();
    append(encoded);
  }

  /** Begins an item of an array; its value is written next. */
  void item() {
    if (!isEmpty) {
      append(',');
    }
    isEmpty = false;
    newLine();
  }

  void nothing() {
    append(NULL);
  }

  void flag(boolean flag) {
    append(flag ? TRUE : FALSE);
  }

  /** A number in digits. */
  void number(String digits) {
    plain(digits);
  }

  void string(String text) {
    int length = text.length();
    reserve(length * 3 + 2);
    bytes[size++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (JsonEscapes.isEscaped(c)) {
        reserve((length - i) * 3 + LONGEST_CHARACTER + 1);
        escape(c);
      } else {
        character(c);
      }
    }
    bytes[size++] = '"';
  }

  private void character(char c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void escape(char c) {
    bytes[size++] = '\\';
    switch (c) {
      case '"', '\\' -> bytes[size++] = (byte) c;
      case '\b' -> bytes[size++] = 'b';
      case '\t' -> bytes[size++] = 't';
      case '\n' -> bytes[size++] = 'n';
      case '\f' -> bytes[size++] = 'f';
      case '\r' -> bytes[size++] = 'r';
      default -> {
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
          bytes[size++] = HEX[c >> shift & 0xF];
        }
      }
    }
  }

  private void start(char bracket) {
    append(bracket);
    depth++;
    isEmpty = true;
  }

  private void end(char bracket) {
    depth--;
    if (isEmpty) {
      append(' ');
    } else {
      newLine();
    }
    append(bracket);
    isEmpty = false;
  }

  private void newLine() {
    append(LINES[depth]);
  }

  /** Text of ASCII characters that need no escape. */
  private void plain(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  private void append(char c) {
    reserve(1);
    bytes[size++] = (byte) c;
  }

  private void append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** What was written so far. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes what was written so far to a stream. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }
}
