package org.opendisclosure.rules.assessment;

import java.util.Locale;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Severity;

/** The rules of a self-assessment sheet. */
public enum AssessmentRule {
  /** No score is negative or above the maxima in the text of its standard. */
  SCORE(Severity.ERROR, "评分不为负,且不超过该项满分", "no score is negative or above its maximum"),
  /** The maxima of the standards of an aim add up to that of the aim. */
  AIM_MAXIMUM(
      Severity.ERROR,
      "目标要求的满分等于其下各条标准满分之和",
      "the maximum of an aim is the sum of those of its standards"),
  /** The maxima of the aims of a group add up to that of the group. */
  GROUP_MAXIMUM(
      Severity.ERROR,
      "考核项目的满分等于其下各项目标要求满分之和",
      "the maximum of a group is the sum of those of its aims"),
  /** The total is the sum of the scores; those of bonus items may be added to it. */
  TOTAL(
      Severity.ERROR,
      "总分等于各项评分之和;任务、加分项不在总分内,但得分可计入总分",
      "the total is the sum of the scores; those of bonus items may be added"),
  /** Every standard is scored. */
  STATED(Severity.WARNING, "每条标准都有评分", "every standard has a score"),
  /** A bonus item may be left without a score. */
  BONUS_STATED(Severity.INFORMATION, "任务、加分项的评分", "the scores of bonus items");

  private final Severity severity;
  private final Sentence statement;

  AssessmentRule(Severity severity, String zh, String en) {
    this.severity = severity;
    this.statement = new Sentence(zh, en);
  }

  /**
   * The identifier in reports.
   *
   * @return such as {@code assessment.group-maximum}
   */
  public String id() {
    return "assessment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How much a broken rule matters.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What must hold.
   *
   * @return a phrase in both languages
   */
  public Sentence statement() {
    return statement;
  }
}
