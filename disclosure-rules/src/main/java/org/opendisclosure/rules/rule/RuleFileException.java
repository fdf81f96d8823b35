package org.opendisclosure.rules.rule;

import java.io.Serializable;
import java.util.List;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;

/**
 * A rule file or profile cannot be used; all its problems are listed.
 *
 * @serial exclude
 */
public final class RuleFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  /**
   * One problem of a rule file or profile.
   *
   * @param file the file as it was named to the loader
   * @param line the line of the file, from 1; 0 if the file as a whole is meant
   * @param column the column of that line, from 1; 0 if the line as a whole is meant
   * @param rule the identifier of the rule; empty if the problem is not in a rule or the rule has
   *     no readable identifier
   * @param message what is wrong, what stood there and what was expected
   * @serial exclude
   */
  public record Problem(String file, int line, int column, String rule, Sentence message)
      implements Serializable {

    /**
     * The problem in one line, its place in front as compilers print it.
     *
     * @param language the language
     * @return such as {@code own.yaml:7:12: rule own.fees: unknown edition 'x'}
     */
    public String in(Language language) {
      String named = language == Language.ZH ? ":规则 " : ": rule ";
      return file
          + (line == 0 ? "" : ":" + line)
          + (column == 0 ? "" : ":" + column)
          + (rule.isEmpty() ? "" : named + rule)
          + (language == Language.ZH ? ":" : ": ")
          + message.in(language);
    }

    /** The problem in English. */
    @Override
    public String toString() {
      return in(Language.EN);
    }
  }

  /**
   * What is wrong with a file.
   *
   * @param problems at least one, in the order of their lines
   */
  public RuleFileException(List<Problem> problems) {
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
