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
   * @param line the line of the file, from 1; 0 if the file as a whole is meant
   * @param zh what is wrong and what was expected, in Chinese
   * @param en the same in English
   * @serial exclude
   */
  public record Problem(int line, String zh, String en) implements Serializable {}

  LayoutException(String file, List<Problem> problems) {
    super(message(file, problems));
    this.file = file;
    this.problems = problems.toArray(new Problem[0]);
  }

  private static String message(String file, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(text.isEmpty() ? "" : System.lineSeparator());
      text.append(file);
      text.append(problem.line() == 0 ? "" : ":" + problem.line());
      text.append(": ").append(problem.en());
    }
    return text.toString();
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
