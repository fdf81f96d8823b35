package org.opendisclosure.io.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opendisclosure.io.file.Leftovers;

/** Text that is written now and read later, in a temporary file, so that it fills no memory. */
final class Spool implements AutoCloseable {

  private final Path file;
  private final Writer writer;

  Spool() {
    try {
      file = Files.createTempFile("disclosure", ".part");
      Leftovers.watch(file);
      writer =
          new OutputStreamWriter(
              new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Copies all that was written; nothing may be written afterwards. */
  void copyTo(OutputStream out) throws IOException {
    writer.close();
    Files.copy(file, out);
  }

  @Override
  public void close() {
    try {
      try {
        writer.close();
      } finally {
        Leftovers.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
