package org.opendisclosure.io.cli;

import java.nio.file.Path;
import org.opendisclosure.rules.Sentence;

/** The command cannot do what it was asked for; the message tells the user why. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  CannotRun(String zh, String en) {
    this(new Sentence(zh, en));
  }

  CannotRun(Sentence sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  /** The command cannot use a file. */
  static CannotRun with(Path file, String zh, String en) {
    return new CannotRun(PathNames.about(file, zh, en));
  }

  Sentence sentence() {
    return sentence;
  }
}
