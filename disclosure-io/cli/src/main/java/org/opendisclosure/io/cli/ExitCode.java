package org.opendisclosure.io.cli;

/** What the command tells the calling program. */
final class ExitCode {

  /** No error-level violation. */
  static final int OK = 0;

  /** At least one error-level violation. */
  static final int VIOLATION = 1;

  /** Something could not be read or written, or the call is wrong. */
  static final int FAILURE = 2;

  /** This program is wrong; the message says what to report. */
  static final int FAULT = 3;

  /** Whoever read standard output has closed it: what shells say of a program ended by SIGPIPE. */
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
