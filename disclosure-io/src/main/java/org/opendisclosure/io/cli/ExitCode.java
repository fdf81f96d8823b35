package org.opendisclosure.io.cli;

/** What the command tells the calling program. */
final class ExitCode {

  /** No error-level violation. */
  static final int OK = 0;

  /** At least one error-level violation. */
  static final int VIOLATION = 1;

  /** Something could not be read, or the call is wrong. */
  static final int FAILURE = 2;

  private ExitCode() {}
}
