package org.opendisclosure.rules.rule;

import java.math.BigInteger;
import java.util.List;

/**
 * An equation between the stated figures that fails, and by how much.
 *
 * @param rules the rule that says it; where a figure of that rule is blank, the rules whose sum,
 *     each multiplied by its factor, no longer contains the blank
 * @param residual the left side minus the right side on the stated figures; not 0
 */
public record RuleResidual(List<RuleShare> rules, BigInteger residual) {

  /**
   * An equation.
   *
   * @param rules at least one
   * @param residual what is left of it
   */
  public RuleResidual {
    rules = List.copyOf(rules);
  }
}
