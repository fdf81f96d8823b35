package org.opendisclosure.io.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opendisclosure.io.cli.files.GuardedReader;
import org.opendisclosure.io.cli.files.ReadGuard;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Reading;

/**
 * A part of a file, on which one thread works from its bytes to the words of its report.
 *
 * @param file the file
 * @param guard what becomes of failures
 * @param piece the part, yet to be read
 */
record FilePart(OpenFile file, ReadGuard guard, FormPiece piece) {

  /** What follows after a part. */
  enum End {
    /** The next part. */
    NONE,
    /** Nothing, whatever there is. */
    FAILED,
    /** The same once more, and all after it, one form after another. */
    NOT_DIVISIBLE
  }

  /**
   * A part of which all is done but to tell it.
   *
   * @param part the part
   * @param forms the forms in it
   * @param end what follows
   */
  record Done(FilePart part, List<Told> forms, End end) {}

  /** Reads the part and does some work on each form. */
  Done done(Function<Reading, Told> work) {
    return guard.guard(
        () -> done(piece.read(), work),
        failure -> new Done(this, List.of(work.apply(ReadGuard.failed(failure))), End.FAILED));
  }

  private Done done(Optional<List<Reading>> readings, Function<Reading, Told> work) {
    return readings
        .map(all -> new Done(this, all.stream().map(work).toList(), End.NONE))
        .orElseGet(() -> new Done(this, List.of(), End.NOT_DIVISIBLE));
  }

  /** Reads the file from here to its end. */
  FormReader rest() {
    return new GuardedReader(guard, piece::rest);
  }
}
