package org.opendisclosure.io.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opendisclosure.io.cli.files.Faults;

/** Where a command prints: text in the console's charset, data as bytes. */
final class Console {

  private final Outlet outlet;
  private final OutputStream bytes;
  private final Charset charset;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Faults faults = new Faults();

  Console(OutputStream out, OutputStream err, Charset charset) {
    this.outlet = new Outlet(out);
    this.bytes = new BufferedOutputStream(outlet, 1 << 16);
    this.charset = charset;
    this.out = new PrintWriter(new OutputStreamWriter(bytes, charset));
    this.err = new ErrorLines(new OutputStreamWriter(err, charset));
  }

  /**
   * The charset for text: the console's own if it can show Chinese, as a Chinese Windows does in
   * GBK, else UTF-8, whatever the locale of the process says.
   */
  static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    if (name == null || !Charset.isSupported(name)) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = Charset.forName(name);
    return charset.newEncoder().canEncode("政务公开") ? charset : StandardCharsets.UTF_8;
  }

  PrintWriter out() {
    return out;
  }

  /** What failed unexpectedly in this call. */
  Faults faults() {
    return faults;
  }

  /** Why standard output takes no more; empty if all was written. */
  Optional<IOException> failure() {
    return outlet.failure();
  }

  /** Standard error; each line that is printed stays one line, whatever files say. */
  PrintWriter err() {
    return err;
  }

  /** Standard output for data; it is flushed but not closed by whoever writes to it. */
  OutputStream data() {
    out.flush();
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        bytes.write(b);
      }

      @Override
      public void write(byte[] b, int from, int length) throws IOException {
        bytes.write(b, from, length);
      }

      @Override
      public void close() throws IOException {
        bytes.flush();
      }
    };
  }

  /** Standard output for a long text; it is flushed but not closed by whoever writes to it. */
  Writer text() {
    return new OutputStreamWriter(data(), charset);
  }

  /** Writes what is held back; a failure is found in {@link #failure}. */
  void flush() {
    out.flush();
    err.flush();
    try {
      bytes.flush();
    } catch (IOException e) {
      // The outlet remembers it, and the call ends with it.
    }
  }
}
