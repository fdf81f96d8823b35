package org.opendisclosure.io.text;

import org.opendisclosure.model.text.Sentence;

/** A file of which nothing is read, and why. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;

  public RefusedException(Sentence reason) {
    super(reason.en());
    this.reason = reason;
  }

  public Sentence reason() {
    return reason;
  }
}
