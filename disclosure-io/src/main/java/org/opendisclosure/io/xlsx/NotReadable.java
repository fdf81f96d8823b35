package org.opendisclosure.io.xlsx;

import org.opendisclosure.rules.Sentence;

/** A file, or a part of it, that cannot be read, with the reason for the person who has it. */
final class NotReadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;

  NotReadable(Sentence reason) {
    super(reason.en());
    this.reason = reason;
  }

  Sentence reason() {
    return reason;
  }
}
