package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;

/**
 * The forms of a file of rows. Looks one reading ahead, and throws its notes in strict mode.
 *
 * @param <T> a row
 */
abstract class FormIterator<T> implements FormReader {

  final Notes notes;
  final RowSource<T> source;

  private final ReadOptions.Strictness strictness;
  private @Nullable Reading ahead;
  private boolean ended;

  FormIterator(InputStream in, ReadOptions options, LineHandler<T> handler, Notes notes) {
    this.strictness = options.strictness();
    this.notes = notes;
    this.source = new RowSource<>(in, handler, notes);
  }

  /** The next reading, or null at the end. */
  abstract @Nullable Reading read();

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = read();
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public Reading next() {
    hasNext();
    Reading reading = ahead;
    if (reading == null) {
      throw new NoSuchElementException("there is no further form");
    }
    ahead = null;
    if (strictness == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  @Override
  public void close() {
    source.close();
  }
}
