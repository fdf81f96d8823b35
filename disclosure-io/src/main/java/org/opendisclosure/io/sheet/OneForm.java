package org.opendisclosure.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;

/** The reader of a document that holds one form, which is read when it is asked for. */
public final class OneForm implements FormReader {

  private static final int MAX_BYTES = 1 << 24;

  private final ReadOptions options;
  private final Closeable in;
  private @Nullable Supplier<Reading> source;

  /**
   * A reader.
   *
   * @param options whether notes are thrown
   * @param in the document; closed with this reader
   * @param source reads the form
   */
  public OneForm(ReadOptions options, Closeable in, Supplier<Reading> source) {
    this.options = options;
    this.in = in;
    this.source = source;
  }

  /**
   * The reader of a document that is looked at as a whole.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options whether notes are thrown
   * @param parser reads the form from the bytes, of which there are at most 16 MiB
   */
  public static OneForm of(
      InputStream in, String file, ReadOptions options, BiFunction<byte[], Notes, Reading> parser) {
    return new OneForm(options, in, () -> read(in, new Notes(file), parser));
  }

  private static Reading read(
      InputStream in, Notes notes, BiFunction<byte[], Notes, Reading> parser) {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length <= MAX_BYTES) {
        return parser.apply(bytes, notes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notes.refuse(0, Problems.tooLarge(MAX_BYTES));
    return new Reading(Optional.empty(), notes.take());
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
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
