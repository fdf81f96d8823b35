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
 * annotations or rule files each time it starts, which took half of the time of checking one form.
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
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads a value. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Reads what the build has made; empty if there is nothing that must be up to date. */
  public static <T> Optional<T> find(Class<?> owner, String name, Reader<T> reader) {
    URL url = owner.getResource(name);
    return url == null || url.getProtocol().equals("file")
        ? Optional.empty()
        : Optional.of(read(url, reader));
  }

  /** Reads a resource wherever it is. */
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

  /** Writes a resource of a class below a folder of classes. */
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
