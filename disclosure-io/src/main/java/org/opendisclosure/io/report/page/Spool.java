package org.opendisclosure.io.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opendisclosure.io.file.Leftovers;

/** Texts that are written now and read later, in a temporary file, so that they fill no memory. */
public final class Spool implements AutoCloseable {

  private final Path file;
  private final OutputStream out;
  private long size;

  /** Where a text is kept: its first byte and how many there are. */
  public record Place(long start, int length) {}

  public Spool() {
    try {
      file = Files.createTempFile("disclosure", ".part");
      Leftovers.watch(file);
      out = new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Place add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Place place = new Place(size, bytes.length);
    size += bytes.length;
    return place;
  }

  /** Reads a text again; nothing may be added once one was read. */
  public String text(Place place) throws IOException {
    out.close();
    byte[] bytes = new byte[place.length()];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(place.start());
      in.readFully(bytes);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      try {
        out.close();
      } finally {
        Leftovers.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
