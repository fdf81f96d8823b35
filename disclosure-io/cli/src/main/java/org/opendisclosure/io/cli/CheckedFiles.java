package org.opendisclosure.io.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.Fault;
import org.opendisclosure.io.cli.files.Faults;
import org.opendisclosure.io.cli.files.FileHash;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.cli.files.InputFiles;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Checker;

/** Reads and checks the forms of files on several threads; hands them on in the files' order. */
final class CheckedFiles {

  private final Faults faults;
  private final ReadOptions options;
  private final Checker checker;
  private final Optional<String> narrative;
  private final boolean areHashed;
  private boolean hasAssessment;

  /**
   * Files to check.
   *
   * @param narrative the text that is checked with the only form
   * @param areHashed whether the hash of each file is told
   */
  CheckedFiles(
      Faults faults,
      ReadOptions options,
      Checker checker,
      Optional<String> narrative,
      boolean areHashed) {
    this.faults = faults;
    this.options = options;
    this.checker = checker;
    this.narrative = narrative;
    this.areHashed = areHashed;
  }

  /** Checks all forms, and last says what was named but is not there to read. */
  void each(List<Path> paths, int threads, Consumer<CheckedForm> each) {
    InputFiles files = InputFiles.of(paths);
    try (InOrder<Unchecked, CheckedForm> forms = new InOrder<>(threads, this::check, each)) {
      files.readable().forEach(file -> read(file, forms));
    }
    files.problems().forEach(each);
  }

  /** Whether a self-assessment sheet was among the files. */
  boolean hasAssessment() {
    return hasAssessment;
  }

  /** What is told of a form with which something failed unexpectedly. */
  static CheckedForm failed(String file, Fault fault) {
    return new CheckedForm(file, Optional.empty(), List.of(fault.note(file)));
  }

  private void read(Path file, InOrder<Unchecked, CheckedForm> forms) {
    String name = PathNames.shown(file);
    Optional<String> hash =
        areHashed && Files.isRegularFile(file) ? FileHash.of(file) : Optional.empty();
    try (FormReader reader = new GuardedReader(file, options, faults)) {
      while (reader.hasNext()) {
        Reading reading = reader.next();
        hasAssessment |= reading.assessment().isPresent();
        forms.accept(new Unchecked(name, hash, reading));
        if (narrative.isPresent() && reader.hasNext()) {
          throw new CannotRun(
              "--narrative 只能与一份表一起使用,文件中不止一份。",
              "--narrative goes with one form; the file holds more.");
        }
      }
    }
  }

  /** Checks a form; what fails unexpectedly costs no other form its report. */
  private CheckedForm check(Unchecked form) {
    return faults.guard(() -> form.check(checker, narrative), fault -> failed(form.file(), fault));
  }

  /** One form of a file, read but not yet checked. */
  private record Unchecked(String file, Optional<String> fileHash, Reading reading) {

    CheckedForm check(Checker checker, Optional<String> narrative) {
      return narrative
          .map(text -> CheckedForm.of(file, reading, checker, text))
          .orElseGet(() -> CheckedForm.of(file, reading, checker))
          .withFileHash(fileHash);
    }
  }
}
