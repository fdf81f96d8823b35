package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Passes bytes on, but for a byte-order mark, and remembers the last two chunks, to count columns
 * in characters where the parser counts bytes. Nothing is counted as long as nobody asks, except at
 * the end of a chunk.
 */
final class Utf8Columns extends FilterInputStream {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private boolean isStarted;

  /** The chunk before the last one. */
  private byte[] previous = {};

  private int previousLength;

  /** The last chunk, where the parser has it. */
  private byte[] target = {};

  private int offset;
  private int length;

  /** The bytes before the previous chunk. */
  private long passed;

  /**
   * The place that was asked for last: its line's start and itself in the stream, and its count.
   */
  private long askedLine = -1;

  private long askedEnd;
  private int askedBefore;

  /** The bytes before the previous chunk that stand in the same line and start no character. */
  private int carried;

  /**
   * Bytes in which columns are counted.
   *
   * @param isStart whether they start a file, so that they may begin with a mark
   */
  Utf8Columns(InputStream in, boolean isStart) {
    super(in);
    this.isStarted = !isStart;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int size) throws IOException {
    passPrevious();
    int count = isStarted ? in.read(target, offset, size) : first(target, offset, size);
    this.target = target;
    this.offset = offset;
    this.length = Math.max(count, 0);
    return count;
  }

  private int first(byte[] target, int offset, int size) throws IOException {
    isStarted = true;
    int count = in.readNBytes(target, offset, Math.min(size, MARK.length));
    if (Arrays.equals(target, offset, offset + count, MARK, 0, MARK.length)) {
      count = 0;
    }
    int more = in.read(target, offset + count, size - count);
    return more < 0 && count == 0 ? -1 : count + Math.max(more, 0);
  }

  private void passPrevious() {
    int newline = previousLength - 1;
    while (newline >= 0 && !isLineEnd(previous[newline])) {
      newline--;
    }
    carried = (newline < 0 ? carried : 0) + continuations(newline + 1, previousLength);
    passed += previousLength;
    if (length > previous.length) {
      previous = new byte[length];
    }
    System.arraycopy(target, offset, previous, 0, length);
    previousLength = length;
  }

  /** The column of a place in the last two chunks, from 1; quick if asked for in their order. */
  int column(JsonLocation place) {
    long end = place.getByteOffset() - passed;
    if (place.getByteOffset() < 0 || end < 0 || end > previousLength + length) {
      return place.getColumnNr();
    }
    long line = place.getByteOffset() - (place.getColumnNr() - 1);
    boolean isOn = line == askedLine && askedEnd >= passed && askedEnd <= place.getByteOffset();
    int before =
        isOn
            ? askedBefore + continuations((int) (askedEnd - passed), (int) end)
            : before(line - passed, (int) end);
    askedLine = line;
    askedEnd = place.getByteOffset();
    askedBefore = before;
    return place.getColumnNr() - before;
  }

  private int before(long start, int end) {
    return continuations((int) Math.max(start, 0), end) + (start < 0 ? carried : 0);
  }

  private int continuations(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      int at = i - previousLength;
      byte b = at < 0 ? previous[i] : target[offset + at];
      count += (b & 0xC0) == 0x80 ? 1 : 0;
    }
    return count;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
