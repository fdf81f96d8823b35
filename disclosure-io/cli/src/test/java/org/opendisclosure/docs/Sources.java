package org.opendisclosure.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The Java files of all modules. */
final class Sources {

  private Sources() {}

  /** All of them; folders of builds are passed over, because other tests write there meanwhile. */
  static List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("disclosure-model", "disclosure-rules", "disclosure-io")) {
      Files.walkFileTree(
          Page.ROOT.resolve(module),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.endsWith("target")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".java")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files;
  }
}
