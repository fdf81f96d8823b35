package org.opendisclosure.io.quirks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which other programs work. */
final class Folders {

  private Folders() {}

  static Path temporary() {
    try {
      return Files.createTempDirectory("quirks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder below another one: two programs that run at once must not share a profile. */
  static Path below(Path folder, String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it; what a program that ends still holds may stay. */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inward = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inward) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println(folder + " is left: " + e.getMessage());
    }
  }
}
