package org.opendisclosure.io.cli.files;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.io.file.SafeFile;
import org.opendisclosure.model.text.Sentence;

/** The file that an option names for the output. */
public final class TargetFile {

  private TargetFile() {}

  /**
   * Writes a file whole, or leaves what stood there.
   *
   * @param content writes to the stream; tells whether what it wrote is worth to replace a file
   *     that exists
   * @return whether the file is there now
   */
  public static boolean write(Path target, Predicate<OutputStream> content) {
    Optional<Sentence> problem = SafeFile.problem(target);
    if (problem.isPresent()) {
      throw CannotRun.with(target, problem.get().zh(), problem.get().en());
    }
    return SafeFile.write(target, content);
  }

  /** Says that a file stays as it is, because what was to be written is not all there. */
  public static Sentence unchanged(Path target) {
    return PathNames.about(target, "没有改动,因为未能完整读取。", "not changed, because not all could be read.");
  }
}
