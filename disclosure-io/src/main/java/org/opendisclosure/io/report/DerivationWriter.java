package org.opendisclosure.io.report;

/** Writes what was derived, one form after another. Not safe between threads. */
public interface DerivationWriter extends AutoCloseable {

  /**
   * Writes one form.
   *
   * @param derived the form, or a file of which none could be read
   * @throws java.io.UncheckedIOException if the target fails
   */
  void write(DerivedForm derived);

  /**
   * Writes what is left to say and closes the target.
   *
   * @throws java.io.UncheckedIOException if the target fails
   */
  @Override
  void close();
}
