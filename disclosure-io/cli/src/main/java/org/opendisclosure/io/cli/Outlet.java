package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it takes no more. */
final class Outlet extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  Outlet(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] b, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      out.write(b, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** The first failure; empty if all was written. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether whoever reads the output has seen enough, as {@code head} does. */
  static boolean isClosedPipe(IOException e) {
    String told = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return told.contains("pipe") || told.contains("管道") || told.contains("管線");
  }
}
