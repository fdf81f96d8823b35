package org.opendisclosure.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.TextReader;
import org.opendisclosure.io.text.UnreadableTextException;
import org.opendisclosure.model.text.Sentence;

/**
 * The rows of a file, one after another, empty ones left out. What cannot be split into rows ends
 * the file with a note.
 */
final class RowSource<T> implements AutoCloseable {

  private final CsvReader<T> reader;
  private final CloseableIterator<T> rows;
  private final Notes notes;
  private final LineHandler<T> handler;
  private boolean ended;

  RowSource(InputStream in, LineHandler<T> handler, Notes notes) {
    this.handler = handler;
    this.notes = notes;
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 14);
    CsvSeparator separator = CsvSeparator.of(bytes);
    if (separator.sign() != ',') {
      handler.separateWith(separator.sign());
      notes.correct(1, CsvProblems.separator(separator.sign()));
    }
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .maxBufferSize(RowHandler.MAX_CHARACTERS)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(handler, new TextReader(bytes));
    if (separator.isStated()) {
      reader.skipLines(1);
    }
    this.rows = reader.iterator();
  }

  /** The next row, or null at the end; the notes say if the file ends too early. */
  @Nullable T next() {
    if (ended) {
      return null;
    }
    try {
      if (rows.hasNext()) {
        return rows.next();
      }
    } catch (CsvParseException e) {
      refuse(handler.line(), CsvProblems.notCsv(String.valueOf(e.getMessage())));
    } catch (UncheckedIOException e) {
      end(e);
    }
    ended = true;
    return null;
  }

  private void end(UncheckedIOException e) {
    IOException cause = e.getCause();
    if (!(cause instanceof UnreadableTextException unreadable)) {
      throw e;
    }
    refuse(unreadable.line(), unreadable.sentence());
  }

  private void refuse(int line, Sentence sentence) {
    notes.refuse(line, sentence);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
