package org.opendisclosure.rules;

/** An expression does not follow the grammar. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  SyntaxException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** The character of the expression at which reading stopped, from 0. */
  int offset() {
    return offset;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
