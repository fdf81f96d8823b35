package org.opendisclosure.model.compiled;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Resources that the build writes beside the classes: what a program would otherwise work out of
 * annotations or rule files each time it starts.
 *
 * <p>They are used from jars only. In a folder of classes, annotations or rules may have been
 * changed since, by a development environment that does not run the whole build; there the sources
 * are read. Whatever uses such a resource gives the same without it.
 */
public final class Compiled {

  private Compiled() {}

  /** Writes a value. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Writes the value.
     *
     * @param out takes it
     * @throws IOException if it takes no more
     */
    void write(DataOutputStream out) throws IOException;
  }

  /**
   * Reads a value.
   *
   * @param <T> what it is
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads the value.
     *
     * @param in holds it, as the writer wrote it
     * @return the value
     * @throws IOException if it is cut off
     */
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Reads what the build has made.
   *
   * @param <T> what it is
   * @param owner the class beside which it lies
   * @param name the name of its file
   * @param reader reads it
   * @return the value; empty if there is nothing that must be up to date
   * @throws UncheckedIOException if it cannot be read
   */
  public static <T> Optional<T> find(Class<?> owner, String name, Reader<T> reader) {
    URL url = owner.getResource(name);
    return url == null || url.getProtocol().equals("file")
        ? Optional.empty()
        : Optional.of(read(url, reader));
  }

  /**
   * Reads a resource wherever it is.
   *
   * @param <T> what it is
   * @param url where it is
   * @param reader reads it
   * @return the value
   * @throws UncheckedIOException if it cannot be read
   */
  public static <T> T read(URL url, Reader<T> reader) {
    try {
      URLConnection connection = url.openConnection();
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(connection.getInputStream()))) {
        return reader.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a resource of a class.
   *
   * @param classes the folder of classes below which it goes
   * @param owner the class beside which it lies
   * @param name the name of its file
   * @param writer writes it
   * @throws IOException if it cannot be written
   */
  public static void write(Path classes, Class<?> owner, String name, Writer writer)
      throws IOException {
    Path folder = classes.resolve(owner.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
      writer.write(out);
    }
  }
}
