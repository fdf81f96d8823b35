package org.opendisclosure.rules.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/**
 * What a check of a sheet found.
 *
 * @param sheet the sheet
 * @param fullMarks the sum of the maxima of the groups that are no bonus, in points; empty if one
 *     is not printed
 * @param scored the sum of the stated scores of these groups, in points; blanks add nothing
 * @param bonus the sum of the stated scores of the bonus items, in points
 * @param findings what does not hold or is left open, in printed order, the total last
 */
public record AssessmentReport(
    SelfAssessment sheet,
    Optional<BigDecimal> fullMarks,
    BigDecimal scored,
    BigDecimal bonus,
    List<AssessmentFinding> findings) {

  /**
   * A report.
   *
   * @param sheet the sheet
   * @param fullMarks the full marks
   * @param scored the sum of the stated scores
   * @param bonus the sum of the stated bonus scores
   * @param findings the findings
   */
  public AssessmentReport {
    findings = List.copyOf(findings);
  }

  /**
   * The verdict; bonus items do not count.
   *
   * @return inconsistent if an error-level rule is violated, undetermined if blanks leave anything
   *     open, else consistent
   */
  public Verdict verdict() {
    if (findings.stream()
        .anyMatch(
            finding ->
                finding.outcome() == Outcome.VIOLATED
                    && finding.rule().severity() == Severity.ERROR)) {
      return Verdict.INCONSISTENT;
    }
    boolean isOpen =
        findings.stream().anyMatch(finding -> finding.rule() != AssessmentRule.BONUS_STATED);
    return isOpen ? Verdict.UNDETERMINED : Verdict.CONSISTENT;
  }
}
