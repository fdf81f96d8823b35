package org.opendisclosure.io.format;

import java.util.Iterator;

/**
 * Reads one form after another, holding no more than one in memory. Whatever the content, {@link
 * #next()} returns a {@link Reading}; what is wrong stands in its notes. Not safe between threads.
 */
public interface FormReader extends Iterator<Reading>, AutoCloseable {

  /**
   * Whether there is another reading.
   *
   * @throws java.io.UncheckedIOException if the source fails
   * @throws ReadException in strict mode, if the next form has any note
   */
  @Override
  boolean hasNext();

  /**
   * The next reading.
   *
   * @throws java.io.UncheckedIOException if the source fails
   * @throws ReadException in strict mode, if the form has any note
   * @throws java.util.NoSuchElementException if there is none
   */
  @Override
  Reading next();

  /**
   * Closes the source.
   *
   * @throws java.io.UncheckedIOException if the source fails
   */
  @Override
  void close();
}
