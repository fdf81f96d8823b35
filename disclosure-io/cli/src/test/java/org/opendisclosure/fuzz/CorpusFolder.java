package org.opendisclosure.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the files worth damaging from one run to the next, so that a run with another seed goes on
 * where the last one ended.
 */
final class CorpusFolder {

  private final Path folder;

  CorpusFolder(Path folder) {
    this.folder = folder;
  }

  List<byte[]> load() throws IOException {
    List<byte[]> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> names = Files.list(folder)) {
        for (Path name : names.sorted().toList()) {
          files.add(Files.readAllBytes(name));
        }
      }
    }
    return files;
  }

  /** Saves files by their contents, each once. */
  void save(List<byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (byte[] file : files) {
      Path name = folder.resolve("%08x-%d".formatted(Arrays.hashCode(file), file.length));
      if (!Files.exists(name)) {
        Files.write(name, file);
      }
    }
  }
}
