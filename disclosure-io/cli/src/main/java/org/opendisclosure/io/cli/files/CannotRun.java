package org.opendisclosure.io.cli.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.model.text.Sentence;

/** The command cannot do what it was asked for; the message tells the user why. */
public final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Sentence> sentences;

  public CannotRun(String zh, String en) {
    this(new Sentence(zh, en));
  }

  public CannotRun(Sentence sentence) {
    this(List.of(sentence));
  }

  /** Says several things, each in a line of its own. */
  public CannotRun(List<Sentence> sentences) {
    super(sentences.stream().map(Sentence::en).collect(Collectors.joining(System.lineSeparator())));
    this.sentences = List.copyOf(sentences);
  }

  /** The command cannot use a file. */
  public static CannotRun with(Path file, String zh, String en) {
    return new CannotRun(PathNames.about(file, zh, en));
  }

  public List<Sentence> sentences() {
    return sentences;
  }
}
