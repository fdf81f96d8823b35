package org.opendisclosure.io.report;

/**
 * Writes what a check found, one form after another, holding none in memory. Not safe between
 * threads.
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
