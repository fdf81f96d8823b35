package org.opendisclosure.io.lines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Reading;

/**
 * A stream in pieces of whole lines. Pieces know the next one, so that all that was taken but not
 * yet used up can be read again in one go; no more than that stays in memory.
 */
public final class LinePieces implements Iterator<FormPiece> {

  /** A piece has at least so many bytes: a few forms, which are more work than handing them on. */
  static final int SIZE = 1 << 15;

  /** A line of more bytes is cut, which its reader will find. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final LineReader reader;
  private @Nullable Piece last;
  private byte[] waiting = {};
  private int line = 1;
  private boolean isOver;

  /**
   * Pieces of a stream.
   *
   * @param in the bytes from the start of the file; not closed
   * @param reader reads pieces
   */
  public LinePieces(InputStream in, LineReader reader) {
    this.in = in;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    if (!isOver && waiting.length == 0) {
      waiting = more(SIZE);
      isOver = waiting.length == 0;
    }
    return !isOver;
  }

  @Override
  public FormPiece next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no further line");
    }
    byte[] bytes = waiting;
    int end = end(bytes);
    while (end < 0 && bytes.length < LONGEST) {
      byte[] more = more(SIZE);
      if (more.length == 0) {
        break;
      }
      bytes = joined(bytes, more);
      end = end(bytes);
    }
    int length = end < 0 ? bytes.length : end + 1;
    waiting = Arrays.copyOfRange(bytes, length, bytes.length);
    return piece(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
  }

  private FormPiece piece(byte[] lines) {
    int first = line;
    for (byte b : lines) {
      line += b == '\n' ? 1 : 0;
    }
    Piece piece = new Piece(lines, first, line);
    if (last != null) {
      last.next = piece;
    }
    last = piece;
    return piece;
  }

  private static int end(byte[] bytes) {
    int end = bytes.length - 1;
    while (end >= 0 && bytes[end] != '\n') {
      end--;
    }
    return end;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private byte[] more(int length) {
    try {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Piece implements FormPiece {

    private final byte[] lines;
    private final int first;
    private final int end;
    private @Nullable Piece next;

    Piece(byte[] lines, int first, int end) {
      this.lines = lines;
      this.first = first;
      this.end = end;
    }

    @Override
    public Optional<List<Reading>> read() {
      return reader.read(lines, first, end);
    }

    @Override
    public FormReader rest() {
      List<InputStream> rest = new ArrayList<>();
      for (Piece piece = this; piece != null; piece = piece.next) {
        rest.add(new ByteArrayInputStream(piece.lines));
      }
      rest.add(new ByteArrayInputStream(waiting));
      if (!isOver) {
        rest.add(in);
      }
      isOver = true;
      waiting = new byte[0];
      return reader.rest(new SequenceInputStream(Collections.enumeration(rest)), first);
    }
  }
}
