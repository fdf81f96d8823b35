package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.io.file.SafeFile;
import org.opendisclosure.rules.Sentence;

/** The file that an option names for the output. */
final class TargetFile {

  private TargetFile() {}

  /**
   * Writes a file whole, or leaves what stood there.
   *
   * @param content writes to the stream; tells whether what it wrote is worth to replace a file
   *     that exists
   * @return whether the file is there now
   */
  static boolean write(Path target, Predicate<OutputStream> content) {
    Optional<Sentence> problem = SafeFile.problem(target);
    if (problem.isPresent()) {
      String shown = PathNames.shown(target);
      throw new CannotRun(
          new Sentence(shown + ":" + problem.get().zh(), shown + ": " + problem.get().en()));
    }
    return SafeFile.write(target, content);
  }
}
