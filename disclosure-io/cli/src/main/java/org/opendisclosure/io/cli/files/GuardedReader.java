package org.opendisclosure.io.cli.files;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.PieceReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/**
 * Reads one file of many. If that fails, because the file cannot be read any more or this program
 * is wrong, the last reading is no form but a note that says so.
 */
public final class GuardedReader implements PieceReader {

  private final ReadGuard guard;
  private final @Nullable FormReader reader;
  private @Nullable Note failure;
  private boolean isOver;

  public GuardedReader(Path file, ReadOptions options, Faults faults) {
    this(new ReadGuard(PathNames.shown(file), faults), () -> Forms.open(file, options));
  }

  /** Reads what is opened. */
  public GuardedReader(ReadGuard guard, Supplier<FormReader> opened) {
    this.guard = guard;
    this.reader = guard(() -> Optional.of(opened.get())).orElse(null);
  }

  /** Empty, and the failure noted, if the step fails. */
  private <T> Optional<T> guard(Supplier<Optional<T>> step) {
    return guard.guard(
        step,
        note -> {
          failure = note;
          return Optional.empty();
        });
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
    return last();
  }

  private Reading last() {
    isOver = true;
    return new Reading(Optional.empty(), Optional.ofNullable(failure).stream().toList());
  }

  /** The pieces; if taking one fails, the last of them is a note. Reading one is not guarded. */
  @Override
  public Optional<Iterator<FormPiece>> pieces() {
    return failure == null && reader instanceof PieceReader pieces
        ? guard(pieces::pieces).map(Pieces::new)
        : Optional.empty();
  }

  private final class Pieces implements Iterator<FormPiece> {

    private final Iterator<FormPiece> pieces;

    Pieces(Iterator<FormPiece> pieces) {
      this.pieces = pieces;
    }

    @Override
    public boolean hasNext() {
      return !isOver && (failure != null || isThere());
    }

    private boolean isThere() {
      return guard(() -> Optional.of(pieces.hasNext())).orElse(true);
    }

    @Override
    public FormPiece next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return guard(() -> failure == null ? Optional.of(pieces.next()) : Optional.empty())
          .orElseGet(this::failed);
    }

    private FormPiece failed() {
      Reading last = last();
      return () -> Optional.of(List.of(last));
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
