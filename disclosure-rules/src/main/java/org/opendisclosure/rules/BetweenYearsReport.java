package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.rules.rule.Outcome;

/**
 * What was found between two forms. Every instance of every rule that applies to both editions is
 * counted under one of three outcomes or is explained.
 *
 * @param findings what is violated or undetermined: the gravest first, then in printed order
 * @param satisfied the number of rule instances that are satisfied
 */
public record BetweenYearsReport(List<Finding> findings, int satisfied) {

  /**
   * What was found.
   *
   * @param findings what is violated or undetermined
   * @param satisfied the number of rule instances that are satisfied
   */
  public BetweenYearsReport {
    findings = List.copyOf(findings);
  }

  /**
   * The number of rule instances with an outcome, without those whose finding is explained.
   *
   * @param outcome the outcome
   * @return 0, 1, 2, …; 0 for all outcomes if no rule is written for the two editions
   */
  public int count(Outcome outcome) {
    return outcome == Outcome.SATISFIED ? satisfied : Finding.count(findings, outcome);
  }
}
