package org.opendisclosure.io.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendisclosure.io.cli.files.CannotRun;
import org.opendisclosure.io.cli.files.Fault;
import org.opendisclosure.io.cli.files.Faults;
import org.opendisclosure.io.cli.files.FileHash;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.cli.files.InputFiles;
import org.opendisclosure.io.cli.files.PathNames;
import org.opendisclosure.io.cli.files.ReadGuard;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Checker;

/**
 * Reads and checks the forms of files and puts them into words, on several threads; hands them on
 * in the files' order. The caller's thread takes files apart; it does the rest of the work, too,
 * when the others have enough.
 */
public final class CheckedFiles {

  private final Faults faults;
  private final ReadOptions options;
  private final Checker checker;
  private final Optional<String> narrative;
  private final boolean areHashed;

  /**
   * Files to check.
   *
   * @param narrative the text that is checked with the only form
   * @param areHashed whether the hash of each file is told
   */
  public CheckedFiles(
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

  /**
   * Checks all forms, and last says what was named but is not there to read.
   *
   * @param words puts a form into words, on any thread
   * @param each takes what is to be told, in order, on the thread of the caller
   */
  public void each(
      List<Path> paths, int threads, Function<CheckedForm, Runnable> words, Consumer<Told> each) {
    InputFiles files = InputFiles.of(paths);
    Work work = new Work(words);
    try (InOrder<FilePart, FilePart.Done> parts =
        new InOrder<>(threads, work::on, done -> work.tell(done, each))) {
      files.readable().forEach(file -> read(file, parts));
    }
    files.problems().forEach(problem -> each.accept(work.told(problem)));
  }

  private void read(Path file, InOrder<FilePart, FilePart.Done> parts) {
    ReadGuard guard = new ReadGuard(PathNames.shown(file), faults);
    if (narrative.isEmpty() && WholeFile.is(file)) {
      OpenFile open = new OpenFile(guard.name(), () -> hash(file));
      WholeFile whole = new WholeFile(() -> new GuardedReader(file, options, faults));
      parts.accept(new FilePart(open, guard, whole));
      return;
    }
    Optional<String> hash = hash(file);
    OpenFile open = new OpenFile(guard.name(), () -> hash);
    try (GuardedReader reader = new GuardedReader(file, options, faults)) {
      Iterator<FormPiece> pieces = pieces(reader);
      while (!open.isOver() && pieces.hasNext()) {
        parts.accept(new FilePart(open, guard, pieces.next()));
        if (narrative.isPresent() && reader.hasNext()) {
          throw new CannotRun(
              "--narrative 只能与一份表一起使用,文件中不止一份。",
              "--narrative goes with one form; the file holds more.");
        }
      }
    }
  }

  private Optional<String> hash(Path file) {
    return areHashed && Files.isRegularFile(file) ? FileHash.of(file) : Optional.empty();
  }

  private Iterator<FormPiece> pieces(GuardedReader reader) {
    return narrative.isPresent()
        ? new ReadPieces(reader, 1)
        : reader.pieces().orElseGet(() -> new ReadPieces(reader, ReadPieces.SIZE));
  }

  /** What is done with the parts of files. */
  private final class Work {

    private final Function<CheckedForm, Runnable> words;

    Work(Function<CheckedForm, Runnable> words) {
      this.words = words;
    }

    FilePart.Done on(FilePart part) {
      return part.done(reading -> told(part.file(), reading));
    }

    /** Checks a form; what fails unexpectedly costs no other form its report. */
    private Told told(OpenFile file, Reading reading) {
      return told(file.name(), reading.assessment().isPresent(), () -> checked(reading, file));
    }

    Told told(CheckedForm problem) {
      return told(problem.file(), false, () -> problem);
    }

    private Told told(String file, boolean isAssessment, Supplier<CheckedForm> checked) {
      return faults.guard(
          () -> told(checked.get(), isAssessment),
          fault -> told(failed(file, fault), isAssessment));
    }

    private Told told(CheckedForm checked, boolean isAssessment) {
      return new Told(checked, isAssessment, words.apply(checked));
    }

    void tell(FilePart.Done done, Consumer<Told> each) {
      OpenFile file = done.part().file();
      if (file.isOver()) {
        return;
      }
      done.forms().forEach(each);
      if (done.end() != FilePart.End.NONE) {
        file.end();
      }
      if (done.end() == FilePart.End.NOT_DIVISIBLE) {
        try (FormReader rest = done.part().rest()) {
          rest.forEachRemaining(reading -> each.accept(told(file, reading)));
        }
      }
    }
  }

  private CheckedForm checked(Reading reading, OpenFile file) {
    return narrative
        .map(text -> CheckedForm.of(file.name(), reading, checker, text))
        .orElseGet(() -> CheckedForm.of(file.name(), reading, checker))
        .withFileHash(file.hash());
  }

  /** What is told of a form with which something failed unexpectedly. */
  private static CheckedForm failed(String file, Fault fault) {
    return new CheckedForm(file, Optional.empty(), List.of(fault.note(file)));
  }
}
