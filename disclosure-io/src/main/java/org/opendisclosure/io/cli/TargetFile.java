package org.opendisclosure.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** A file that is written beside its place first, so that a failure leaves what stood there. */
final class TargetFile {

  private TargetFile() {}

  /**
   * Writes a file.
   *
   * @param content writes to the stream and closes it; tells whether what it wrote is worth to
   *     replace a file that exists
   * @return whether the file is there now
   */
  static boolean write(Path target, Predicate<OutputStream> content) {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new CannotRun(PathNames.shown(target) + ":没有这个文件夹。");
    }
    Path draft = parent.resolve(target.getFileName() + ".part");
    try {
      boolean isWritten = content.test(Files.newOutputStream(draft)) || !Files.exists(target);
      if (isWritten) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return isWritten;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(draft);
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
