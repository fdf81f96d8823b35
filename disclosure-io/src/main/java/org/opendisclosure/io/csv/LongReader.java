package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;

/** Reads {@code long}. */
public final class LongReader extends FormIterator {

  private static final int MAX_ROWS = 5_000;
  private static final int REMEMBERED = 10_000;

  private final Notes notes;
  private final ReadOptions options;
  private final RowSource<Row> source;
  private final Set<String> ended = new LinkedHashSet<>();
  private @Nullable LongColumns columns;
  private @Nullable Row ahead;
  private boolean isEnded;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public LongReader(InputStream in, String file, ReadOptions options) {
    super(options);
    this.notes = new Notes(file);
    this.options = options;
    this.source = new RowSource<>(in, new RowHandler(), notes);
  }

  @Override
  @Nullable Reading read() {
    LongColumns names = columns;
    if (names == null && !isEnded) {
      names = start();
    }
    Row first = ahead;
    if (names == null || first == null) {
      return notes.isEmpty() ? null : new Reading(Optional.empty(), notes.take());
    }
    String id = names.text(first, LongFormat.FORM);
    List<Row> rows = rows(names, id, first);
    if (!remember(id)) {
      notes.refuse(
          first, names.place(LongFormat.FORM) + 1, LongFormat.FORM, id, Problems.interleaved(id));
      return new Reading(Optional.empty(), notes.take());
    }
    return new LongForm(names, rows, options.layouts(), notes).read();
  }

  /** Reads the row of column names and the first row of figures. */
  private @Nullable LongColumns start() {
    isEnded = true;
    Row names = source.next();
    if (names == null) {
      if (notes.isEmpty()) {
        notes.add(Note.Kind.REFUSED, 1, 0, "", "", Problems.empty());
      }
      return null;
    }
    LongColumns found = LongColumns.of(names, notes);
    if (!found.areEnough(names, notes)) {
      return null;
    }
    columns = found;
    ahead = next(found);
    return found;
  }

  /** The rows of a form; the first row of the next one is kept. */
  private List<Row> rows(LongColumns names, String id, Row first) {
    List<Row> rows = new ArrayList<>();
    Row row = first;
    while (row != null && names.text(row, LongFormat.FORM).equals(id)) {
      if (rows.size() < MAX_ROWS) {
        rows.add(row);
      } else if (rows.size() == MAX_ROWS) {
        notes.refuse(row, 0, "", "", Problems.tooManyRows(MAX_ROWS));
        rows.add(row);
      }
      row = next(names);
    }
    ahead = row;
    return rows.size() > MAX_ROWS ? rows.subList(0, MAX_ROWS) : rows;
  }

  /** The next row that has the right number of fields. */
  private @Nullable Row next(LongColumns names) {
    Row row = source.next();
    while (row != null && (row.isTooLong() || row.fields().size() != names.width())) {
      notes.refuse(
          row,
          0,
          "",
          "",
          row.isTooLong()
              ? Problems.rowTooLong()
              : Problems.fieldCount(names.width(), row.fields().size()));
      row = source.next();
    }
    return row;
  }

  /** Whether a form of this id has not ended before, as far back as is remembered. */
  private boolean remember(String id) {
    if (!ended.add(id)) {
      return false;
    }
    if (ended.size() > REMEMBERED) {
      ended.remove(ended.iterator().next());
    }
    return true;
  }

  @Override
  public void close() {
    source.close();
  }
}
