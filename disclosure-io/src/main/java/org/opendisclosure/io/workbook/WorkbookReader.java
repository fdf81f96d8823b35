package org.opendisclosure.io.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.RefusedException;

/** The reader of a workbook, which is read when its first form is asked for. */
public final class WorkbookReader implements FormReader {

  private static final int MAX_BYTES = 1 << 24;

  private final InputStream in;
  private final String file;
  private final ReadOptions options;
  private final Source source;
  private @Nullable WorkbookForms forms;
  private boolean isStarted;

  /** Reads the sheets of a workbook of some kind. */
  @FunctionalInterface
  public interface Source {
    /**
     * Hands over the sheets in their order.
     *
     * @param bytes the workbook, of at most 16 MiB
     * @param forms takes the sheets
     */
    void read(byte[] bytes, WorkbookForms forms) throws RefusedException;
  }

  /**
   * A reader of one workbook.
   *
   * @param in the workbook; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   * @param source reads the sheets
   */
  public WorkbookReader(InputStream in, String file, ReadOptions options, Source source) {
    this.in = in;
    this.file = file;
    this.options = options;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    return !isStarted || forms != null && forms.hasMore();
  }

  @Override
  public Reading next() {
    Reading reading = isStarted ? further() : first();
    isStarted = true;
    if (options.strictness() == ReadOptions.Strictness.STRICT && !reading.notes().isEmpty()) {
      throw new ReadException(reading.notes());
    }
    return reading;
  }

  private Reading first() {
    WorkbookForms found = new WorkbookForms(file, options);
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new RefusedException(Problems.tooLarge(MAX_BYTES));
      }
      source.read(bytes, found);
    } catch (RefusedException e) {
      Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", e.reason());
      return new Reading(Optional.empty(), List.of(note));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.end();
    forms = found;
    return found.next(true).orElseThrow();
  }

  private Reading further() {
    return Optional.ofNullable(forms)
        .flatMap(found -> found.next(false))
        .orElseThrow(() -> new NoSuchElementException("there is no further form"));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
