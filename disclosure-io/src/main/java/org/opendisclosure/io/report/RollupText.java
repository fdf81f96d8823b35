package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.RollupWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.OrganIssue;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Outcome;

/** Prints what a roll-up found as sentences. */
final class RollupText implements AutoCloseable {

  private static final int LISTED = 20;
  private static final int LISTED_OF_ONE_REASON = 5;
  private static final int LISTED_SHARES = 10;

  private final Lines out;
  private final ReportWords words;
  private final RollupWords says;

  RollupText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
    this.says = new RollupWords(words);
  }

  void write(RollupReport report) {
    out.println(says.title(report));
    out.println("  " + says.conclusion(report));
    says.limit(report).ifPresent(limit -> out.println("  " + limit));
    report.organs().forEach(this::organ);
    list(report.findings(), Outcome.VIOLATED, isExplained(report) ? LISTED_OF_ONE_REASON : LISTED);
    list(report.findings(), Outcome.UNDETERMINED, LISTED_OF_ONE_REASON);
  }

  private static boolean isExplained(RollupReport report) {
    return report.organs().stream()
        .map(OrganFinding::issue)
        .anyMatch(issue -> issue == OrganIssue.LEFT_OUT || issue == OrganIssue.COUNTED_TWICE);
  }

  private void organ(OrganFinding finding) {
    line(words.say(finding.severity().label()), words.say(finding.message()));
  }

  private void list(List<RollupFinding> findings, Outcome outcome, int limit) {
    List<RollupFinding> some =
        findings.stream()
            .filter(finding -> finding.outcome() == outcome)
            .sorted(Comparator.comparing(RollupFinding::severity))
            .toList();
    for (RollupFinding finding : some.subList(0, Math.min(limit, some.size()))) {
      boolean isViolated = outcome == Outcome.VIOLATED;
      line(
          words.say(isViolated ? finding.severity().label() : outcome.label()),
          words.say(finding.message()));
    }
    if (some.size() > limit) {
      out.println(
          "  "
              + words
                  .say("“%s”另有 %d 处,CSV 中全部列出。", "%s: %d more, which the CSV lists.")
                  .formatted(words.say(outcome.label()), some.size() - limit));
    }
  }

  private void line(String tag, String text) {
    out.println("  [" + tag + "] " + text);
  }

  /** Beside a total its details are not shown. */
  void write(Shares shares) {
    if (RollupWords.isDetail(shares.cell().cell())) {
      return;
    }
    out.println(words.say(shares.cell().place()) + says.total(shares));
    RollupWords.largest(shares).stream().limit(LISTED_SHARES).forEach(this::share);
  }

  private void share(Share share) {
    out.println(
        "  %s\t%s\t%s%%"
            .formatted(
                share.organ().shown(),
                share.figure().orElseThrow().toPlainString(),
                share.percent().orElseThrow().toPlainString()));
  }

  @Override
  public void close() {
    out.close();
  }
}
