package org.opendisclosure.rules.years;

import java.util.List;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/**
 * What comparing the years of organs found.
 *
 * @param ruleSets the rule sets that were applied, the built-in one first
 * @param organs the organs in the order of their names
 * @param notes forms that could not be placed, and changes of organs that no form bears out
 */
public record YearComparison(
    List<RuleSet> ruleSets, List<OrganYears> organs, List<YearNote> notes) {

  /**
   * What comparing the years of organs found.
   *
   * @param ruleSets the rule sets that were applied
   * @param organs the organs
   * @param notes what could not be placed
   */
  public YearComparison {
    ruleSets = List.copyOf(ruleSets);
    organs = List.copyOf(organs);
    notes = List.copyOf(notes);
  }

  /**
   * All findings of all organs.
   *
   * @return in the order of organs and years
   */
  public List<Finding> findings() {
    return organs.stream()
        .flatMap(organ -> organ.pairs().stream())
        .flatMap(pair -> pair.findings().stream())
        .toList();
  }

  /**
   * The number of violated rule instances of a severity, without those that are explained.
   *
   * @param severity the severity
   * @return 0, 1, 2, …
   */
  public long violations(Severity severity) {
    return findings().stream()
        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
        .filter(finding -> finding.rule().severity() == severity && !finding.isExplained())
        .count();
  }
}
