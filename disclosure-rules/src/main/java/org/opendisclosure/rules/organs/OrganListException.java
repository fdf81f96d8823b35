package org.opendisclosure.rules.organs;

import java.io.Serializable;
import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;

/**
 * A list of organs cannot be used; all its problems are listed.
 *
 * @serial exclude
 */
public final class OrganListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  /**
   * One problem of a list of organs.
   *
   * @param file the file as it was named to the reader
   * @param line the line of the file, from 1; 0 if the file as a whole is meant
   * @param message what is wrong and what stood there
   * @serial exclude
   */
  public record Problem(String file, int line, Sentence message) implements Serializable {

    /**
     * The problem in one line, its place in front.
     *
     * @param language the language
     * @return such as {@code organs.csv:4: this organ is on the list twice: “某局”}
     */
    public String in(Language language) {
      boolean isChinese = language == Language.ZH;
      String place = line == 0 ? "" : isChinese ? " 第 " + line + " 行" : ":" + line;
      return file + place + (isChinese ? ":" : ": ") + message.in(language);
    }

    /** The problem in English. */
    @Override
    public String toString() {
      return in(Language.EN);
    }
  }

  OrganListException(List<Problem> problems) {
    super(String.join(System.lineSeparator(), problems.stream().map(Problem::toString).toList()));
    this.problems = problems.toArray(new Problem[0]);
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
