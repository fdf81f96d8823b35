package org.opendisclosure.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Profile;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.RuleSet;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.rule.SeverityChange;

/** What a whole run came to. Counts only; not safe between threads. */
public final class Summary {

  private final boolean strict;
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> violations = new EnumMap<>(Severity.class);
  private final Set<RuleSet> ruleSets = new LinkedHashSet<>();
  private final Set<SeverityChange> severityChanges = new LinkedHashSet<>();
  private final Set<String> switchedOff = new LinkedHashSet<>();
  private Optional<Profile> profile = Optional.empty();
  private long incomplete;

  /** A summary in which a form is incomplete if something in it was not read. */
  public Summary() {
    this(false);
  }

  /**
   * A summary of no form yet.
   *
   * @param strict whether a form with any note counts as incomplete, even if all of it was read
   */
  public Summary(boolean strict) {
    this.strict = strict;
  }

  /**
   * Counts a form.
   *
   * @param checked the form, or a file of which none could be read
   */
  public void add(CheckedForm checked) {
    if (!checked.isComplete() || (strict && !checked.notes().isEmpty())) {
      incomplete++;
    }
    checked.report().ifPresent(this::add);
  }

  private void add(Report report) {
    verdicts.merge(report.verdict(), 1L, Long::sum);
    violations.merge(Severity.ERROR, (long) report.countContradictions(), Long::sum);
    basis(report);
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.VIOLATED && !finding.isExplained()) {
        violations.merge(finding.rule().severity(), 1L, Long::sum);
      }
    }
  }

  private void basis(Report report) {
    ruleSets.addAll(report.ruleSets());
    if (report.profile().isPresent()) {
      profile = report.profile();
      severityChanges.addAll(report.severityChanges());
      switchedOff.addAll(report.switchedOff());
    }
  }

  /**
   * The rule sets that were applied to any form.
   *
   * @return by identifier
   */
  public List<RuleSet> ruleSets() {
    return ruleSets.stream().sorted(Comparator.comparing(RuleSet::id)).toList();
  }

  /**
   * The profile under which the rules were applied.
   *
   * @return the profile; empty if there is none or no form was checked
   */
  public Optional<Profile> profile() {
    return profile;
  }

  /**
   * The rules that the profile applied with another severity to any form.
   *
   * @return by identifier of the rule
   */
  public List<SeverityChange> severityChanges() {
    return severityChanges.stream().sorted(Comparator.comparing(SeverityChange::rule)).toList();
  }

  /**
   * The rules that the profile switched off for any form.
   *
   * @return their identifiers in alphabetical order
   */
  public List<String> switchedOff() {
    return switchedOff.stream().sorted().toList();
  }

  /**
   * How many forms were checked.
   *
   * @return 0, 1, 2, …
   */
  public long forms() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many forms have a verdict.
   *
   * @param verdict the verdict
   * @return 0, 1, 2, …
   */
  public long forms(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /**
   * How many violations of a severity all forms have together, without those that are explained;
   * error rules that contradict each other count as one violation.
   *
   * @param severity the severity
   * @return 0, 1, 2, …
   */
  public long violations(Severity severity) {
    return violations.getOrDefault(severity, 0L);
  }

  /**
   * How many files or forms could not be read in full.
   *
   * @return 0, 1, 2, …
   */
  public long incomplete() {
    return incomplete;
  }

  /**
   * What the run came to.
   *
   * @return one sentence with all counts
   */
  public Sentence message() {
    Object[] counts = {
      forms(),
      forms(Verdict.CONSISTENT),
      forms(Verdict.INCONSISTENT),
      forms(Verdict.UNDETERMINED),
      violations(Severity.ERROR),
      violations(Severity.WARNING),
      incomplete
    };
    return Sentence.of(
        "共检查 %d 份:一致 %d,不一致 %d,无法判断 %d;错误 %d 处,警告 %d 处;未能完整读取 %d 份。",
        "forms checked: %d (consistent %d, inconsistent %d, undetermined %d); errors %d, warnings %d; not read in full: %d.",
        counts);
  }

  /** What made the run: engine, rule sets, and what a profile changed about these. */
  String basis(ReportWords words) {
    return words.say("依据:disclosure ", "Basis: disclosure ")
        + Engine.version()
        + words.say(" · 规则 ", " · rules ")
        + words.join(ruleSets().stream().map(RuleSet::toString).toList())
        + profile.map(applied -> profile(applied, words)).orElse("");
  }

  private String profile(Profile applied, ReportWords words) {
    List<String> changes = new ArrayList<>();
    severityChanges()
        .forEach(
            change ->
                changes.add(
                    change.rule()
                        + " "
                        + words.say(change.from().label())
                        + "→"
                        + words.say(change.to().label())));
    switchedOff().forEach(rule -> changes.add(rule + words.say(" 停用", " off")));
    return words.say(" · 配置 ", " · profile ")
        + applied
        + (changes.isEmpty()
            ? ""
            : words.say("(", " (") + words.join(changes) + words.say(")", ")"));
  }
}
