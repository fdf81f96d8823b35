package org.opendisclosure.io.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where a command prints: text in the console's charset, data as bytes. */
final class Console {

  private final OutputStream bytes;
  private final Charset charset;
  private final PrintWriter out;
  private final PrintWriter err;

  Console(OutputStream out, OutputStream err, Charset charset) {
    this.bytes = new BufferedOutputStream(out, 1 << 16);
    this.charset = charset;
    this.out = new PrintWriter(new OutputStreamWriter(bytes, charset));
    this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
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

  void flush() {
    out.flush();
    err.flush();
    try {
      bytes.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
