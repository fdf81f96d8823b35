package org.opendisclosure.io.sql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The documents in a file of SQL, one after another: what stands between apostrophes in statements
 * that fill the table of documents, and is no identifier. Everything else is spaces, so that lines
 * and columns stay those of the file, as far as no apostrophe stands before them in the document.
 */
final class SqlDocuments extends InputStream {

  private static final byte[] STATEMENT = "INSERT INTO document ".getBytes(StandardCharsets.UTF_8);

  /** What is read: between statements, in one, in a text of one, or in a remark. */
  private enum State {
    OUTSIDE,
    TEXT,
    DOCUMENT,
    REMARK
  }

  private final InputStream in;
  private State state = State.OUTSIDE;

  /** How many characters of the statement are as if it filled the table of documents, or −1. */
  private int alike;

  SqlDocuments(InputStream in) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    return c < 0 ? c : shown(c);
  }

  private int shown(int c) throws IOException {
    switch (state) {
      case TEXT -> endText(c);
      case DOCUMENT -> {
        return ofDocument(c);
      }
      case REMARK -> state = c == '\n' ? State.OUTSIDE : State.REMARK;
      case OUTSIDE -> outside(c);
    }
    return c == '\n' ? c : ' ';
  }

  /** An apostrophe in a text is written twice; the second opens the text again. */
  private void endText(int c) {
    if (c == '\'') {
      state = State.OUTSIDE;
    }
  }

  private int ofDocument(int c) throws IOException {
    if (c != '\'') {
      return c;
    }
    if (peek() == '\'') {
      return in.read();
    }
    state = State.OUTSIDE;
    return ' ';
  }

  private void outside(int c) throws IOException {
    if (c == '\'') {
      state = isOfDocuments() && peek() == '{' ? State.DOCUMENT : State.TEXT;
    } else if (c == '-' && peek() == '-') {
      state = State.REMARK;
    } else if (c == ';') {
      alike = 0;
    } else if (!isOfDocuments() && alike >= 0 && !(alike == 0 && c <= ' ')) {
      alike = c == STATEMENT[alike] ? alike + 1 : -1;
    }
  }

  private boolean isOfDocuments() {
    return alike == STATEMENT.length;
  }

  private int peek() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      target[offset + count++] = (byte) c;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
