package org.opendisclosure.rules.years;

import java.util.List;
import java.util.stream.Collectors;
import org.opendisclosure.rules.Sentence;

/** A succession file cannot be used; all its problems are listed. */
public final class SuccessionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One problem of a succession file.
   *
   * @param file the file as it was named to the loader
   * @param line the line of the file, from 1; 0 if the file as a whole is meant
   * @param column the column of that line, from 1; 0 if the line as a whole is meant
   * @param message what is wrong, what stood there and what was expected
   */
  public record Problem(String file, int line, int column, Sentence message) {

    /** The problem as compilers print one, in both languages. */
    @Override
    public String toString() {
      return file
          + (line == 0 ? "" : ":" + line)
          + (column == 0 ? "" : ":" + column)
          + ": "
          + message.zh()
          + " "
          + message.en();
    }
  }

  SuccessionException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems in the order of the file.
   *
   * @return at least one
   */
  public List<Problem> problems() {
    return problems;
  }
}
