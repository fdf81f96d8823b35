package org.opendisclosure.rules.language;

import org.opendisclosure.model.text.Sentence;

/** An expression does not follow the grammar. */
public final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient Sentence reason;

  SyntaxException(int offset, Sentence reason) {
    super(reason.en());
    this.offset = offset;
    this.reason = reason;
  }

  /** The character of the expression at which reading stopped, from 0. */
  public int offset() {
    return offset;
  }

  public Sentence reason() {
    return reason;
  }
}
