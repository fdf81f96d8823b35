package org.opendisclosure.io.cli;

import org.opendisclosure.rules.Sentence;

/** The command cannot do what it was asked for; the message tells the user why. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  CannotRun(String message) {
    this(new Sentence(message, message));
  }

  CannotRun(Sentence sentence) {
    super(sentence.zh());
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }
}
