package org.opendisclosure.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves a stream of somebody else open: writers close what they write to. */
final class OpenStream extends FilterOutputStream {

  OpenStream(OutputStream out) {
    super(out);
  }

  /** At once, not byte by byte. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
