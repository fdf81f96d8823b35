package org.opendisclosure.rules.rule;

import java.util.List;
import org.opendisclosure.model.text.Sentence;

/**
 * Rules that no form satisfies together, and without any one of which some form could, as far as
 * that can be decided.
 *
 * @param rules the rules, at least one
 * @param message the same in words
 */
public record RuleConflict(List<RuleInstance> rules, Sentence message) {

  /**
   * A conflict.
   *
   * @param rules the rules
   * @param message the same in words
   */
  public RuleConflict {
    rules = List.copyOf(rules);
  }
}
