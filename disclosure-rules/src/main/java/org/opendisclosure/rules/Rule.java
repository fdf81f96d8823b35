package org.opendisclosure.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.text.Sentence;

/**
 * One relation that must hold between figures of a form, or of the forms of one organ for two
 * consecutive years. Immutable; deciding it on a form changes nothing.
 */
public final class Rule {

  private final String id;
  private final Severity severity;
  private final Source source;
  private final Sentence statement;
  private final String expression;
  private final String file;
  private final int line;
  private final Map<Scope, List<Bound>> bound;

  Rule(
      String id,
      Severity severity,
      Source source,
      Sentence statement,
      String expression,
      String file,
      int line,
      Map<Scope, List<Bound>> bound) {
    this.id = id;
    this.severity = severity;
    this.source = source;
    this.statement = statement;
    this.expression = expression;
    this.file = file;
    this.line = line;
    this.bound = new LinkedHashMap<>(bound);
  }

  /** The same rule of another severity. */
  Rule with(Severity other) {
    return new Rule(id, other, source, statement, expression, file, line, bound);
  }

  /**
   * The identifier, which stays the same when wording or severity change.
   *
   * @return such as {@code report.total-handled}
   */
  public String id() {
    return id;
  }

  /**
   * How much it matters if the rule is broken.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Where the relation comes from.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * What must hold, without figures.
   *
   * @return the statement in both languages
   */
  public Sentence statement() {
    return statement;
  }

  /**
   * The expression that is decided.
   *
   * @return as written in the rule file
   */
  public String expression() {
    return expression;
  }

  /**
   * The editions to which the rule applies.
   *
   * @return at least one, oldest first
   */
  public Set<Edition> editions() {
    Set<Edition> editions = EnumSet.noneOf(Edition.class);
    bound.keySet().forEach(scope -> editions.add(scope.edition()));
    return Collections.unmodifiableSet(editions);
  }

  /**
   * The editions of the year before, if the rule holds between two years.
   *
   * @return oldest first; empty if the rule speaks of one form only
   */
  public Set<Edition> lastEditions() {
    Set<Edition> editions = EnumSet.noneOf(Edition.class);
    bound.keySet().forEach(scope -> scope.last().ifPresent(editions::add));
    return Collections.unmodifiableSet(editions);
  }

  /**
   * The rule file.
   *
   * @return the name under which it was loaded
   */
  public String file() {
    return file;
  }

  /**
   * Where the rule starts in its file.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  List<Bound> bound(Edition edition) {
    return bound(Scope.of(edition));
  }

  List<Bound> bound(Scope scope) {
    return bound.getOrDefault(scope, List.of());
  }

  @Override
  public String toString() {
    return id;
  }
}
