package org.opendisclosure.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
import org.opendisclosure.io.text.RefusedException;

/**
 * The reader of a document that holds one table of forms: one form, or several side by side. It is
 * read when the first of them is asked for.
 */
public final class OneForm implements FormReader {

  private static final int MAX_BYTES = 1 << 24;

  private final ReadOptions options;
  private final Closeable in;
  private final Deque<Reading> ahead = new ArrayDeque<>();
  private @Nullable Supplier<List<Reading>> source;

  /**
   * A reader.
   *
   * @param options whether notes are thrown
   * @param in the document; closed with this reader
   * @param source reads the forms, of which there is at least one
   */
  public OneForm(ReadOptions options, Closeable in, Supplier<List<Reading>> source) {
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
   * @param parser reads the forms from the bytes, of which there are at most 16 MiB
   */
  public static OneForm of(
      InputStream in,
      String file,
      ReadOptions options,
      BiFunction<byte[], Notes, List<Reading>> parser) {
    return new OneForm(options, in, () -> read(in, new Notes(file), parser));
  }

  /** Hands a document on to a publication. */
  @FunctionalInterface
  public interface Source {

    /**
     * Hands on paragraphs and rows.
     *
     * @param bytes the document, of at most 16 MiB
     * @param publication takes them
     * @param notes takes what was left out
     * @throws RefusedException if nothing can be read of it
     */
    void read(byte[] bytes, Publication publication, Notes notes) throws RefusedException;
  }

  /**
   * The reader of a document that is published as a page or on paper.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   * @param source reads the document
   */
  public static OneForm published(InputStream in, String file, ReadOptions options, Source source) {
    return of(in, file, options, (bytes, notes) -> published(bytes, options, notes, source));
  }

  private static List<Reading> published(
      byte[] bytes, ReadOptions options, Notes notes, Source source) {
    Publication publication = new Publication(options, notes);
    try {
      source.read(bytes, publication, notes);
    } catch (RefusedException e) {
      notes.refuse(0, e.reason());
      return List.of(new Reading(Optional.empty(), notes.take()));
    }
    return publication.read();
  }

  private static List<Reading> read(
      InputStream in, Notes notes, BiFunction<byte[], Notes, List<Reading>> parser) {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length <= MAX_BYTES) {
        return parser.apply(bytes, notes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notes.refuse(0, Problems.tooLarge(MAX_BYTES));
    return List.of(new Reading(Optional.empty(), notes.take()));
  }

  @Override
  public boolean hasNext() {
    return source != null || !ahead.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no further form");
    }
    Supplier<List<Reading>> forms = source;
    if (forms != null) {
      source = null;
      ahead.addAll(forms.get());
    }
    Reading reading = ahead.remove();
    if (options.strictness() == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  @Override
  public void close() {
    source = null;
    ahead.clear();
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
