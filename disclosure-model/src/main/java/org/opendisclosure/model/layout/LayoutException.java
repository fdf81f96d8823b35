package org.opendisclosure.model.layout;

import java.io.Serializable;
import java.util.List;

/**
 * A layout file cannot be used; all its problems are listed.
 *
 * @serial exclude
 */
public final class LayoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final Problem[] problems;

  /**
   * One problem of a layout file.
   *
   * @param file the file as it was named to the loader
   * @param line the line of the file, from 1; 0 if the file as a whole is meant
   * @param zh what is wrong and what was expected, in Chinese
   * @param en the same in English
   * @serial exclude
   */
  public record Problem(String file, int line, String zh, String en) implements Serializable {

    /** The problem in English, its place in front as compilers print it. */
    @Override
    public String toString() {
      return file + (line == 0 ? "" : ":" + line) + ": " + en;
    }
  }

  LayoutException(String file, List<Problem> problems) {
    super(String.join(System.lineSeparator(), problems.stream().map(Problem::toString).toList()));
    this.file = file;
    this.problems = problems.toArray(new Problem[0]);
  }

  /**
   * The file as it was named to the loader.
   *
   * @return the name
   */
  public String file() {
    return file;
  }

  /**
   * The problems in the order of their lines.
   *
   * @return at least one
   */
  public List<Problem> problems() {
    return List.of(problems);
  }
}
