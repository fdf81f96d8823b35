package org.opendisclosure.io.sheet;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** The reader of a document that holds one form, which is read when it is asked for. */
public final class OneForm implements FormReader {

  private final ReadOptions options;
  private @Nullable Supplier<Reading> source;

  /**
   * A reader.
   *
   * @param options whether notes are thrown
   * @param source reads the form
   */
  public OneForm(ReadOptions options, Supplier<Reading> source) {
    this.options = options;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    return source != null;
  }

  @Override
  public Reading next() {
    Supplier<Reading> form = source;
    if (form == null) {
      throw new NoSuchElementException("there is no further form");
    }
    source = null;
    Reading reading = form.get();
    if (options.strictness() == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  @Override
  public void close() {
    source = null;
  }
}
