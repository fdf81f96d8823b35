package org.opendisclosure.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages text files: bytes, words of the format, fields, lines, figures and encodings. */
final class Mutator {

  static final int USUAL_SIZE = 1 << 13;
  static final int LARGEST = 1 << 17;

  private static final String DELIMITERS = ",\"'\n\r\t<>|{}[]:;=/ ";

  private final RandomGenerator random;
  private final List<byte[]> words;

  Mutator(RandomGenerator random, List<byte[]> words) {
    this.random = random;
    this.words = words;
  }

  /** A damaged copy, which may contain pieces of another file. */
  byte[] mutate(byte[] file, byte[] other) {
    byte[] bytes = file;
    int steps = 1 + Math.min(random.nextInt(8), random.nextInt(8));
    for (int i = 0; i < steps; i++) {
      bytes = step(bytes, other);
      if (bytes.length > USUAL_SIZE && bytes.length > file.length && random.nextInt(500) > 0) {
        bytes = Arrays.copyOf(bytes, Math.max(USUAL_SIZE, file.length));
      }
    }
    return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
  }

  private byte[] step(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(16)) {
      case 0 -> replaced(bytes, at, Math.min(at + 1, bytes.length), one((byte) random.nextInt()));
      case 1 -> replaced(bytes, at, Math.min(at + 1, bytes.length), one(delimiter()));
      case 2 -> replaced(bytes, at, at, one(delimiter()));
      case 3 -> replaced(bytes, at, end(bytes, at), new byte[0]);
      case 4 -> replaced(bytes, at, at, range(bytes));
      case 5 -> replaced(bytes, at, at, range(other));
      case 6 -> replaced(bytes, at, at, word());
      case 7, 8, 9 -> replaced(bytes, fieldStart(bytes, at), fieldEnd(bytes, at), word());
      case 10 -> replaced(bytes, fieldStart(bytes, at), fieldEnd(bytes, at), field(bytes));
      case 11 -> replaced(bytes, fieldStart(bytes, at), fieldEnd(bytes, at), field(other));
      case 12 -> replaced(bytes, lineStart(bytes, at), lineEnd(bytes, at), line(other));
      case 13 -> replaced(bytes, lineStart(bytes, at), lineStart(bytes, at), line(bytes));
      case 14 -> replaced(bytes, at, bytes.length, suffix(other));
      default -> random.nextInt(8) > 0 ? repeated(bytes, at) : encoded(bytes);
    };
  }

  private static byte[] one(byte b) {
    return new byte[] {b};
  }

  private byte delimiter() {
    return (byte) DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
  }

  private byte[] word() {
    return words.get(random.nextInt(words.size()));
  }

  static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }

  /** The end of a range: mostly a short one. */
  private int end(byte[] bytes, int from) {
    int longest = random.nextInt(4) > 0 ? 16 : bytes.length;
    return Math.min(bytes.length, from + random.nextInt(longest + 1));
  }

  private byte[] range(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, end(bytes, from));
  }

  private byte[] suffix(byte[] bytes) {
    return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
  }

  private byte[] repeated(byte[] bytes, int at) {
    byte[] piece = random.nextBoolean() ? word() : Arrays.copyOfRange(bytes, at, end(bytes, at));
    int size = random.nextInt(500) == 0 ? LARGEST : 256;
    int times = piece.length == 0 ? 0 : 1 + random.nextInt(1 + size / piece.length);
    byte[] many = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, many, i * piece.length, piece.length);
    }
    return replaced(bytes, at, at, many);
  }

  private byte[] encoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16);
      case 1 -> ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(Charset.forName("GB18030"));
    };
  }

  private byte[] field(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, fieldStart(bytes, at), fieldEnd(bytes, at));
  }

  private byte[] line(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, lineStart(bytes, at), lineEnd(bytes, at));
  }

  private static int fieldStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && DELIMITERS.indexOf(bytes[start - 1]) < 0) {
      start--;
    }
    return start;
  }

  private static int fieldEnd(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && DELIMITERS.indexOf(bytes[end]) < 0) {
      end++;
    }
    return end;
  }

  private static int lineStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end++] != '\n') {}
    return end;
  }
}
