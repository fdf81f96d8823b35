package org.opendisclosure.io.report.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.opendisclosure.model.text.Invisible;

/**
 * The lines of a report for people. Whatever files say, each is one line on a terminal. They are
 * kept until {@link #flush}, so that what cannot be told to its end is not told at all.
 */
public final class Lines implements AutoCloseable {

  private final Writer target;
  private final StringBuilder kept = new StringBuilder();

  public Lines(Writer target) {
    this.target = target;
  }

  public void println(String line) {
    kept.append(Invisible.line(line)).append(System.lineSeparator());
  }

  public void println() {
    kept.append(System.lineSeparator());
  }

  /** Writes what is kept. */
  public void flush() {
    try {
      target.append(kept);
      kept.setLength(0);
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints several lines, or none of them if that fails. */
  public void whole(Runnable lines) {
    int start = kept.length();
    try {
      lines.run();
    } catch (RuntimeException | StackOverflowError e) {
      kept.setLength(start);
      throw e;
    }
    flush();
  }

  @Override
  public void close() {
    flush();
    try {
      target.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
