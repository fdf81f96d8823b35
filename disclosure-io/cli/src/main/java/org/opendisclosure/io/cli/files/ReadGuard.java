package org.opendisclosure.io.cli.files;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/**
 * Turns what fails while one file of many is read, because the file cannot be read any more or this
 * program is wrong, into a note that says so. Safe between threads.
 *
 * @param name the file as it is shown
 * @param faults remembers what is wrong with this program
 */
public record ReadGuard(String name, Faults faults) {

  /** The result of a step, or what stands in its place if it fails. */
  public <T> T guard(Supplier<T> step, Function<Note, T> instead) {
    try {
      return faults.guard(step, fault -> instead.apply(fault.note(name)));
    } catch (UncheckedIOException e) {
      return instead.apply(new Note(Note.Kind.REFUSED, name, 0, 0, "", "", FileProblem.about(e)));
    }
  }

  /** A failure as the last reading of a file. */
  public static Reading failed(Note failure) {
    return new Reading(Optional.empty(), List.of(failure));
  }
}
