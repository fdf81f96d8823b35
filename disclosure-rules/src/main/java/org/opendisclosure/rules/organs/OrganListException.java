package org.opendisclosure.rules.organs;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.rules.Sentence;

/** A list of organs cannot be used; all its problems are listed. */
public final class OrganListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Sentence> problems;

  OrganListException(List<Sentence> problems) {
    super(problems.stream().map(Sentence::en).collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems in the order of their lines, each with file and line.
   *
   * @return at least one
   */
  public List<Sentence> problems() {
    return problems;
  }
}
