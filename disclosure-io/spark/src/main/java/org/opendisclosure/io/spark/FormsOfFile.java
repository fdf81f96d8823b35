package org.opendisclosure.io.spark;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Sentence;

/** The readings of one file, one after another. What fails is a reading without a form. */
final class FormsOfFile implements Iterator<Reading> {

  private final String file;
  private @Nullable FormReader reader;
  private @Nullable Reading failed;

  FormsOfFile(Row row) {
    this.file = row.getString(0);
    try {
      byte[] content = (byte[]) row.get(1);
      this.reader = Forms.open(new ByteArrayInputStream(content), file, ReadOptions.defaults());
    } catch (RuntimeException | StackOverflowError e) {
      fail(e);
    }
  }

  private void fail(Throwable problem) {
    Sentence message = Sentence.of("未能读取:%s", "could not be read: %s", String.valueOf(problem));
    Note note = new Note(Note.Kind.REFUSED, file, 0, 0, "", "", message);
    failed = new Reading(Optional.empty(), List.of(note));
    reader = null;
  }

  @Override
  public boolean hasNext() {
    if (reader != null) {
      try {
        if (reader.hasNext()) {
          return true;
        }
        reader.close();
        reader = null;
      } catch (RuntimeException | StackOverflowError e) {
        fail(e);
      }
    }
    return failed != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (reader != null) {
      try {
        return reader.next();
      } catch (RuntimeException | StackOverflowError e) {
        fail(e);
      }
    }
    Reading last = failed;
    failed = null;
    return Objects.requireNonNull(last);
  }
}
