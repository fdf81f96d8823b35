package org.opendisclosure.rules.organs;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/**
 * What is to be said of the parts of a roll-up and of the consolidated form.
 *
 * @param consolidated the consolidated form; empty if only the parts were looked at
 * @param completeness what was claimed about the parts
 * @param parts how many forms were added up
 * @param compared how many figures of the consolidated form were compared with the parts
 * @param organs what is wrong with organs
 * @param findings the figures that do not agree, or may not, in printed order
 */
public record RollupReport(
    Optional<StatisticsForm> consolidated,
    Completeness completeness,
    int parts,
    int compared,
    List<OrganFinding> organs,
    List<RollupFinding> findings) {

  /**
   * A report.
   *
   * @param consolidated the consolidated form; empty if only the parts were looked at
   * @param completeness what was claimed about the parts
   * @param parts how many forms were added up
   * @param compared how many figures of the consolidated form were compared with the parts
   * @param organs what is wrong with organs
   * @param findings the figures that do not agree, or may not
   */
  public RollupReport {
    organs = List.copyOf(organs);
    findings = List.copyOf(findings);
  }

  /**
   * What can be said of the whole; only errors count.
   *
   * @return inconsistent if anything is an error, else undetermined if an error cannot be ruled out
   *     or nothing was compared
   */
  public Verdict verdict() {
    if (violations(Severity.ERROR) > 0) {
      return Verdict.INCONSISTENT;
    }
    return compared == 0 || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
        ? Verdict.UNDETERMINED
        : Verdict.CONSISTENT;
  }

  /**
   * How many findings say that something is wrong, of organs and of figures together.
   *
   * @param severity how much it matters
   * @return 0, 1, 2, …
   */
  public long violations(Severity severity) {
    return organs.stream().filter(finding -> finding.severity() == severity).count()
        + findings.stream()
            .filter(finding -> finding.outcome() == Outcome.VIOLATED)
            .filter(finding -> finding.severity() == severity)
            .count();
  }

  /**
   * How many figures depend on what is blank.
   *
   * @return 0, 1, 2, …
   */
  public long undetermined() {
    return findings.stream().filter(finding -> finding.outcome() == Outcome.UNDETERMINED).count();
  }
}
