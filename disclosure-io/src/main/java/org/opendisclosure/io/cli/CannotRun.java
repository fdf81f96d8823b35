package org.opendisclosure.io.cli;

/** The command cannot do what it was asked for; the message tells the user why. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}
