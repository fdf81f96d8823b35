package org.opendisclosure.io.report;

/**
 * Writes what a check found, one form after another, holding none in memory. Not safe between
 * threads, except for {@link #prepare}.
 */
public interface ReportWriter extends AutoCloseable {

  /**
   * Writes one form.
   *
   * @param checked the form
   * @throws java.io.UncheckedIOException if the target fails
   */
  void write(CheckedForm checked);

  /**
   * Puts a form into words, so that only the writing is left. Any number of threads may ask at
   * once, as they may not for anything else.
   *
   * @param checked the form
   * @return writes it as the next form, once, on the thread of this writer
   */
  default Runnable prepare(CheckedForm checked) {
    return () -> write(checked);
  }

  /**
   * Writes what all forms came to. Called once, after the last form.
   *
   * @param summary to which every form was added
   * @throws java.io.UncheckedIOException if the target fails
   */
  void end(Summary summary);

  /**
   * Completes the report and closes the target.
   *
   * @throws java.io.UncheckedIOException if the target fails
   */
  @Override
  void close();
}
