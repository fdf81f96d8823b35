package org.opendisclosure.rules.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;

/**
 * One relation that must hold between figures of a form, or of the forms of one organ for two
 * consecutive years.
 *
 * @param id the identifier, which stays the same when wording or severity change, such as {@code
 *     report.total-handled}
 * @param severity how much it matters if the rule is broken
 * @param source where the relation comes from
 * @param statement what must hold, without figures
 * @param expression the expression that is decided, as written in the rule file
 * @param file the name under which the rule file was loaded
 * @param line the line in which the rule starts in its file, from 1
 * @param editions the editions to which the rule applies, oldest first
 * @param lastEditions the editions of the year before, if the rule holds between two years, oldest
 *     first; empty if the rule speaks of one form only
 */
public record Rule(
    String id,
    Severity severity,
    Source source,
    Sentence statement,
    String expression,
    String file,
    int line,
    Set<Edition> editions,
    Set<Edition> lastEditions)
    implements JavaSerialized {

  /**
   * A rule.
   *
   * @param id the identifier
   * @param severity how much it matters
   * @param source where it comes from
   * @param statement what must hold
   * @param expression the expression
   * @param file the rule file
   * @param line the line in it
   * @param editions the editions to which it applies
   * @param lastEditions the editions of the year before
   */
  public Rule {
    editions = Collections.unmodifiableSet(new TreeSet<>(editions));
    lastEditions = Collections.unmodifiableSet(new TreeSet<>(lastEditions));
  }

  /**
   * The same rule of another severity.
   *
   * @param other the severity
   * @return a rule that differs in nothing else
   */
  public Rule with(Severity other) {
    return severity == other
        ? this
        : new Rule(id, other, source, statement, expression, file, line, editions, lastEditions);
  }

  @Override
  public String toString() {
    return id;
  }
}
