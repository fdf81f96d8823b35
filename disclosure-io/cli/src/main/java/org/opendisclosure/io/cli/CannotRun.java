package org.opendisclosure.io.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.model.text.Sentence;

/** The command cannot do what it was asked for; the message tells the user why. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Sentence> sentences;

  CannotRun(String zh, String en) {
    this(new Sentence(zh, en));
  }

  CannotRun(Sentence sentence) {
    this(List.of(sentence));
  }

  /** Says several things, each in a line of its own. */
  CannotRun(List<Sentence> sentences) {
    super(sentences.stream().map(Sentence::en).collect(Collectors.joining(System.lineSeparator())));
    this.sentences = List.copyOf(sentences);
  }

  /** The command cannot use a file. */
  static CannotRun with(Path file, String zh, String en) {
    return new CannotRun(PathNames.about(file, zh, en));
  }

  List<Sentence> sentences() {
    return sentences;
  }
}
