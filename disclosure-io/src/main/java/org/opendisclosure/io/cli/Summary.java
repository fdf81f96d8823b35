package org.opendisclosure.io.cli;

import java.util.EnumMap;
import java.util.Map;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Severity;
import org.opendisclosure.rules.Verdict;

/** What a whole run came to. */
final class Summary {

  private final boolean strict;
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> violations = new EnumMap<>(Severity.class);
  private long incomplete;

  Summary(boolean strict) {
    this.strict = strict;
  }

  void add(CheckedForm checked) {
    if (!checked.isComplete() || (strict && !checked.notes().isEmpty())) {
      incomplete++;
    }
    checked.report().ifPresent(this::add);
  }

  private void add(Report report) {
    verdicts.merge(report.verdict(), 1L, Long::sum);
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.VIOLATED) {
        violations.merge(finding.rule().severity(), 1L, Long::sum);
      }
    }
  }

  long forms() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  long forms(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  long violations(Severity severity) {
    return violations.getOrDefault(severity, 0L);
  }

  /** How many files or forms could not be read in full. */
  long incomplete() {
    return incomplete;
  }

  int exitCode() {
    if (incomplete > 0) {
      return ExitCode.FAILURE;
    }
    return violations(Severity.ERROR) > 0 ? ExitCode.VIOLATION : ExitCode.OK;
  }
}
