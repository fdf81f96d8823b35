package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * Passes bytes on, but for a byte-order mark, and remembers the last two chunks, to count columns
 * in characters where the parser counts bytes. Nothing is counted as long as nobody asks, except at
 * the end of a chunk.
 */
final class Utf8Columns extends FilterInputStream {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private boolean isStarted;
  private byte[] recent = {};
  private int previous;
  private int length;

  /** The bytes before the recent ones. */
  private long passed;

  /** The bytes before the recent ones that stand in the same line and start no character. */
  private int carried;

  Utf8Columns(InputStream in) {
    super(new PushbackInputStream(in, MARK.length));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int size) throws IOException {
    if (!isStarted) {
      skipMark((PushbackInputStream) in);
    }
    int count = super.read(target, offset, size);
    if (count > 0) {
      remember(target, offset, count);
    }
    return count;
  }

  private void skipMark(PushbackInputStream start) throws IOException {
    isStarted = true;
    byte[] head = start.readNBytes(MARK.length);
    if (!Arrays.equals(head, MARK)) {
      start.unread(head);
    }
  }

  private void remember(byte[] source, int offset, int count) {
    int newline = previous - 1;
    while (newline >= 0 && !isLineEnd(recent[newline])) {
      newline--;
    }
    carried = (newline < 0 ? carried : 0) + continuations(newline + 1, previous);
    passed += previous;
    int kept = length - previous;
    byte[] target = recent.length < kept + count ? new byte[2 * Math.max(kept, count)] : recent;
    System.arraycopy(recent, previous, target, 0, kept);
    System.arraycopy(source, offset, target, kept, count);
    recent = target;
    previous = kept;
    length = kept + count;
  }

  /** The column of a place in the last two chunks, from 1. */
  int column(JsonLocation place) {
    long end = place.getByteOffset() - passed;
    if (place.getByteOffset() < 0 || end < 0 || end > length) {
      return place.getColumnNr();
    }
    long start = end - (place.getColumnNr() - 1);
    int before = continuations((int) Math.max(start, 0), (int) end) + (start < 0 ? carried : 0);
    return place.getColumnNr() - before;
  }

  private int continuations(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += (recent[i] & 0xC0) == 0x80 ? 1 : 0;
    }
    return count;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
