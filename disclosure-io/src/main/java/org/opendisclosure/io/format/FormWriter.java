package org.opendisclosure.io.format;

import org.opendisclosure.model.StatisticsForm;

/** Writes one form after another, holding no more than one in memory. Not safe between threads. */
public interface FormWriter extends AutoCloseable {

  /**
   * Writes a form.
   *
   * @param form the form
   * @throws IllegalArgumentException if the format cannot hold the form beside those written before
   * @throws java.io.UncheckedIOException if the target fails
   */
  void write(StatisticsForm form);

  /**
   * Completes the output and closes the target.
   *
   * @throws java.io.UncheckedIOException if the target fails
   */
  @Override
  void close();
}
