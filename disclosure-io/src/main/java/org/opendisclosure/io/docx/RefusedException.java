package org.opendisclosure.io.docx;

import org.opendisclosure.rules.Sentence;

/** A document that is not read, and why. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;

  RefusedException(Sentence reason) {
    super(reason.en());
    this.reason = reason;
  }

  Sentence reason() {
    return reason;
  }
}
