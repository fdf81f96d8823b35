package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Reads {@code sheet}. */
public final class SheetReader extends FormIterator {

  private static final int MAX_ROWS = 10_000;
  private static final long MAX_CHARACTERS = 1L << 24;

  private final Notes notes;
  private final ReadOptions options;
  private final RowSource<Row> source;
  private boolean isRead;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public SheetReader(InputStream in, String file, ReadOptions options) {
    super(options);
    this.notes = new Notes(file);
    this.options = options;
    this.source = new RowSource<>(in, new RowHandler(), notes);
  }

  @Override
  @Nullable Reading read() {
    if (isRead) {
      return null;
    }
    isRead = true;
    List<Row> rows = rows();
    if (rows.isEmpty()) {
      if (notes.isEmpty()) {
        notes.add(Note.Kind.REFUSED, 1, 0, "", "", Problems.empty());
      }
      return new Reading(Optional.empty(), notes.take());
    }
    return new Reading(new SheetForm(rows, options.layouts(), notes).read(), notes.inOrder());
  }

  /** All rows that are not blank, as far as the limits allow. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long characters = 0;
    Row row = source.next();
    while (row != null) {
      characters += row.fields().stream().mapToLong(String::length).sum();
      if (rows.size() == MAX_ROWS || characters > MAX_CHARACTERS) {
        notes.refuse(row, 0, "", "", Problems.tooManyRows(rows.size()));
        return rows;
      }
      if (row.isTooLong()) {
        notes.refuse(row, 0, "", "", Problems.rowTooLong());
      } else if (!row.isBlank()) {
        rows.add(row);
      }
      row = source.next();
    }
    return rows;
  }

  @Override
  public void close() {
    source.close();
  }
}
