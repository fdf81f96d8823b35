package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Reads {@code wide}. */
public final class WideReader extends FormIterator {

  private final Notes notes;
  private final WideHandler handler;
  private final RowSource<WideRow> rows;
  private boolean isEmpty = true;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public WideReader(InputStream in, String file, ReadOptions options) {
    super(options);
    this.notes = new Notes(file);
    this.handler = new WideHandler(options.layouts(), notes);
    this.rows = new RowSource<>(in, handler, notes);
  }

  @Override
  @Nullable Reading read() {
    WideRow row = handler.isRefused() ? null : rows.next();
    if (row != null) {
      isEmpty = false;
      return new Reading(row.form(), notes.take());
    }
    if (isEmpty && notes.isEmpty()) {
      notes.add(Note.Kind.REFUSED, 1, 0, "", "", Problems.empty());
    }
    isEmpty = false;
    return notes.isEmpty() ? null : new Reading(Optional.empty(), notes.take());
  }

  @Override
  public void close() {
    rows.close();
  }
}
