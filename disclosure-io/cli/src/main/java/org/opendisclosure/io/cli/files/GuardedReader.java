package org.opendisclosure.io.cli.files;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/**
 * Reads one file of many. If that fails, because the file cannot be read any more or this program
 * is wrong, the last reading is no form but a note that says so.
 */
public final class GuardedReader implements FormReader {

  private final String name;
  private final Faults faults;
  private final @Nullable FormReader reader;
  private @Nullable Note failure;
  private boolean isOver;

  public GuardedReader(Path file, ReadOptions options, Faults faults) {
    this.name = PathNames.shown(file);
    this.faults = faults;
    this.reader = guard(() -> Optional.of(Forms.open(file, options))).orElse(null);
  }

  /** Empty, and the failure noted, if the step fails. */
  private <T> Optional<T> guard(Supplier<Optional<T>> step) {
    try {
      return faults.guard(
          step,
          fault -> {
            failure = fault.note(name);
            return Optional.empty();
          });
    } catch (UncheckedIOException e) {
      failure = new Note(Note.Kind.REFUSED, name, 0, 0, "", "", FileProblem.about(e));
      return Optional.empty();
    }
  }

  @Override
  public boolean hasNext() {
    if (isOver || reader == null || failure != null) {
      return !isOver && failure != null;
    }
    boolean isThere = guard(() -> Optional.of(reader.hasNext())).orElse(true);
    isOver = !isThere;
    return isThere;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (reader != null && failure == null) {
      Optional<Reading> reading = guard(() -> Optional.of(reader.next()));
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    isOver = true;
    return new Reading(Optional.empty(), Optional.ofNullable(failure).stream().toList());
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
