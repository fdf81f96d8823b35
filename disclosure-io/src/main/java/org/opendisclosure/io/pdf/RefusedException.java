package org.opendisclosure.io.pdf;

import org.opendisclosure.rules.Sentence;

/** A file of which nothing is read. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence why;

  RefusedException(Sentence why) {
    super(why.en());
    this.why = why;
  }

  Sentence why() {
    return why;
  }
}
