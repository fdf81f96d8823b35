package org.opendisclosure.io.cli;

/** Prints what a check found, one form after another. */
interface ReportWriter extends AutoCloseable {

  void write(CheckedForm checked);

  void end(Summary summary);

  @Override
  void close();
}
