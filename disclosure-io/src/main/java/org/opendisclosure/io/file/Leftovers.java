package org.opendisclosure.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that must not outlive the virtual machine: when it is told to stop, by SIGTERM or SIGINT
 * say, those that are still watched are deleted.
 */
public final class Leftovers {

  private static final Set<Path> WATCHED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::deleteAll, "leftovers"));
  }

  private Leftovers() {}

  /**
   * Begins to watch a file.
   *
   * @param file the file, whether it is there yet or not
   */
  public static void watch(Path file) {
    WATCHED.add(file);
  }

  /**
   * Deletes a file that is watched, if it is there, and watches it no more.
   *
   * @param file the file
   * @throws IOException if it cannot be deleted
   */
  public static void delete(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      WATCHED.remove(file);
    }
  }

  private static void deleteAll() {
    for (Path file : WATCHED) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The machine ends, and nobody is there to be told; the next run tries again.
      }
    }
  }
}
