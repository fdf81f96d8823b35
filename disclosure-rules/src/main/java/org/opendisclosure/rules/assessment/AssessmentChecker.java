package org.opendisclosure.rules.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.rules.rule.Outcome;

/** Checks a self-assessment sheet by the {@linkplain AssessmentRule rules}. Blank is never zero. */
public final class AssessmentChecker {

  private final SelfAssessment sheet;
  private final List<AssessmentFinding> findings = new ArrayList<>();
  private BigDecimal scored = BigDecimal.ZERO;
  private BigDecimal bonus = BigDecimal.ZERO;

  /** How much the blanks can add at most; empty as soon as that is not known of one of them. */
  private Optional<BigDecimal> open = Optional.of(BigDecimal.ZERO);

  private Optional<BigDecimal> openBonus = Optional.of(BigDecimal.ZERO);

  private AssessmentChecker(SelfAssessment sheet) {
    this.sheet = sheet;
  }

  /**
   * Checks a sheet.
   *
   * @param sheet the sheet
   * @return the report
   */
  public static AssessmentReport check(SelfAssessment sheet) {
    return new AssessmentChecker(sheet).check();
  }

  private AssessmentReport check() {
    sheet.getGroups().forEach(this::group);
    total();
    Optional<BigDecimal> fullMarks =
        Points.sumOfAll(
            sheet.getGroups().stream()
                .filter(group -> !group.isBonus())
                .map(AssessmentGroup::getMaximum)
                .toList());
    return new AssessmentReport(sheet, fullMarks, scored, bonus, findings);
  }

  private void group(AssessmentGroup group) {
    group.getAims().forEach(aim -> aim(group, aim));
    if (!group.isBonus()) {
      Optional<BigDecimal> sum =
          Points.sumOfAll(group.getAims().stream().map(AssessmentAim::getMaximum).toList());
      maximum(AssessmentRule.GROUP_MAXIMUM, group.getName(), group.getMaximum(), sum);
    }
  }

  private void aim(AssessmentGroup group, AssessmentAim aim) {
    String place = group.getName() + "/" + aim.getName();
    aim.getStandards().forEach(standard -> standard(group, aim, standard, place));
    List<Optional<BigDecimal>> maxima = new ArrayList<>();
    for (AssessmentStandard standard : aim.getStandards()) {
      boolean hasMaxima = !standard.getMaxima().isEmpty();
      maxima.add(hasMaxima ? Optional.of(Points.sum(standard.getMaxima())) : Optional.empty());
    }
    maximum(AssessmentRule.AIM_MAXIMUM, place, aim.getMaximum(), Points.sumOfAll(maxima));
  }

  private void maximum(
      AssessmentRule rule, String place, Optional<BigDecimal> stated, Optional<BigDecimal> sum) {
    if (stated.isPresent() && sum.isPresent() && stated.get().compareTo(sum.get()) != 0) {
      findings.add(
          new AssessmentFinding(
              rule,
              Outcome.VIOLATED,
              place,
              AssessmentWording.maximum(place, stated.get(), sum.get()),
              stated,
              sum));
    }
  }

  private void standard(
      AssessmentGroup group, AssessmentAim aim, AssessmentStandard standard, String place) {
    Optional<BigDecimal> most = Points.maximum(group, aim, standard);
    Optional<BigDecimal> score = standard.getScore();
    if (score.isPresent()) {
      score(place, standard, score.get(), most);
      scored = group.isBonus() ? scored : scored.add(score.get());
      bonus = group.isBonus() ? bonus.add(score.get()) : bonus;
      return;
    }
    AssessmentRule rule = group.isBonus() ? AssessmentRule.BONUS_STATED : AssessmentRule.STATED;
    findings.add(
        new AssessmentFinding(
            rule,
            Outcome.UNDETERMINED,
            place,
            AssessmentWording.blank(place, standard, most),
            Optional.empty(),
            most));
    if (group.isBonus()) {
      openBonus = add(openBonus, most);
    } else {
      open = add(open, most);
    }
  }

  private static Optional<BigDecimal> add(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    return sum.flatMap(known -> more.map(known::add));
  }

  private void score(
      String place, AssessmentStandard standard, BigDecimal score, Optional<BigDecimal> most) {
    boolean isTooMuch = most.isPresent() && score.compareTo(most.get()) > 0;
    if (isTooMuch || score.signum() < 0) {
      findings.add(
          new AssessmentFinding(
              AssessmentRule.SCORE,
              Outcome.VIOLATED,
              place,
              AssessmentWording.score(place, standard, score, most),
              Optional.of(score),
              most));
    }
  }

  /** The total lies between the stated scores and these with all that blanks and bonus can add. */
  private void total() {
    Optional<BigDecimal> most = add(add(open, openBonus), Optional.of(scored.add(bonus)));
    Optional<BigDecimal> total = sheet.getTotal();
    boolean isViolated =
        total.isPresent()
            && (total.get().compareTo(scored) < 0
                || most.isPresent() && total.get().compareTo(most.get()) > 0);
    boolean isOpen = total.isEmpty() || !open.equals(Optional.of(BigDecimal.ZERO));
    if (isViolated || isOpen) {
      findings.add(
          new AssessmentFinding(
              AssessmentRule.TOTAL,
              isViolated ? Outcome.VIOLATED : Outcome.UNDETERMINED,
              "",
              AssessmentWording.total(sheet, scored, most),
              total,
              Optional.of(scored)));
    }
  }
}
