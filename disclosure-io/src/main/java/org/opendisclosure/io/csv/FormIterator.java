package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormPiece;
import org.opendisclosure.io.format.PieceReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/**
 * Looks one reading ahead, and throws its notes in strict mode. Pieces are a few forms whose rows
 * are split but not yet made into forms.
 */
abstract class FormIterator implements PieceReader {

  private final ReadOptions.Strictness strictness;
  private final int pieceSize;
  private @Nullable Supplier<Reading> ahead;
  private boolean ended;

  /**
   * An iterator.
   *
   * @param pieceSize how many forms a piece has
   */
  FormIterator(ReadOptions options, int pieceSize) {
    this.strictness = options.strictness();
    this.pieceSize = pieceSize;
  }

  /** The next reading, which any thread may ask for once, or null at the end. */
  abstract @Nullable Supplier<Reading> take();

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = take();
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public Reading next() {
    Reading reading = nextLater().get();
    if (strictness == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  private Supplier<Reading> nextLater() {
    hasNext();
    Supplier<Reading> reading = ahead;
    if (reading == null) {
      throw new NoSuchElementException("there is no further form");
    }
    ahead = null;
    return reading;
  }

  @Override
  public Optional<Iterator<FormPiece>> pieces() {
    return strictness == ReadOptions.Strictness.STRICT
        ? Optional.empty()
        : Optional.of(new Pieces());
  }

  private final class Pieces implements Iterator<FormPiece> {

    @Override
    public boolean hasNext() {
      return FormIterator.this.hasNext();
    }

    @Override
    public FormPiece next() {
      List<Supplier<Reading>> forms = new ArrayList<>();
      do {
        forms.add(nextLater());
      } while (forms.size() < pieceSize && hasNext());
      return () -> Optional.of(forms.stream().map(Supplier::get).toList());
    }
  }
}
