package org.opendisclosure.io.csv;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Looks one reading ahead, and throws its notes in strict mode. */
abstract class FormIterator implements FormReader {

  private final ReadOptions.Strictness strictness;
  private @Nullable Reading ahead;
  private boolean ended;

  FormIterator(ReadOptions options) {
    this.strictness = options.strictness();
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
}
