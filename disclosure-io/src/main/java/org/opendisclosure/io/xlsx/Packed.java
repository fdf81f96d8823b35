package org.opendisclosure.io.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The first bytes of a stream; more of them than is allowed is an error. */
final class Packed extends FilterInputStream {

  private long left;

  Packed(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws ZipException {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  /** More bytes than are allowed. */
  static final class TooLarge extends ZipException {

    private static final long serialVersionUID = 1L;
  }
}
