package org.opendisclosure.rules.rule;

import java.util.List;
import org.opendisclosure.model.text.Sentence;

/**
 * A rule that says nothing new: whenever the others hold, it holds. It does no harm, and may help
 * people to see what is wrong; but if its condition never holds, it is hardly meant so.
 *
 * @param rule the rule
 * @param from the smallest combination of other rules found that implies it; empty if it holds for
 *     all figures that are not negative
 * @param neverApplies whether it holds because its own condition ({@code if …}) cannot
 * @param message the same in words
 */
public record Redundancy(
    RuleInstance rule, List<RuleInstance> from, boolean neverApplies, Sentence message) {

  /**
   * A redundancy.
   *
   * @param rule the rule
   * @param from the rules that imply it
   * @param neverApplies whether it holds because its own condition cannot
   * @param message the same in words
   */
  public Redundancy {
    from = List.copyOf(from);
  }
}
