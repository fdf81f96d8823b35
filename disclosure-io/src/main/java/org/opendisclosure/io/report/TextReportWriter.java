package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;

/** Prints findings as sentences for people. */
final class TextReportWriter implements ReportWriter {

  private static final int LISTED_SUSPECTS = 3;

  private final Lines out;
  private final ReportWords words;
  private final boolean isVerbose;

  TextReportWriter(Writer out, Language language, boolean isVerbose) {
    this.isVerbose = isVerbose;
    this.out = new Lines(out);
    this.words = new ReportWords(language);
  }

  @Override
  public void write(CheckedForm checked) {
    out.whole(() -> form(checked));
  }

  private void form(CheckedForm checked) {
    out.println(checked.file());
    if (checked.report().isPresent()) {
      Report report = checked.report().get();
      out.println("  " + words.title(report));
      out.println("  " + words.conclusion(report));
      words.narrative(report).ifPresent(narrative -> out.println("  " + narrative));
      report.contradictions().forEach(this::contradiction);
      findings(report);
      report.unusedExplanations().forEach(unused -> out.println("  " + words.unused(unused)));
      suspects(report.findings());
      report.candidates().stream().limit(LISTED_SUSPECTS).forEach(this::candidate);
    } else {
      out.println("  " + words.unread());
    }
    words.numbers(checked.numbers()).ifPresent(numbers -> out.println("  " + numbers));
    NoteLines.write(out, words, checked.notes());
    out.println();
  }

  private void findings(Report report) {
    if (isVerbose) {
      report.findings().forEach(this::finding);
      report.settled().forEach(this::finding);
      return;
    }
    report.findings().stream().filter(one -> !OpenTable.isOpen(one)).forEach(this::finding);
    OpenTable.of(report).forEach(table -> out.println("  " + words.open(table)));
  }

  private void contradiction(Contradiction contradiction) {
    out.println("  [" + words.tag(contradiction) + "] " + words.say(contradiction.message()));
    out.println("      " + words.origin(contradiction));
    contradiction.explanation().ifPresent(e -> out.println("      " + words.explanation(e)));
  }

  private void finding(Finding finding) {
    out.println("  [" + words.tag(finding) + "] " + words.say(finding.message()));
    out.println("      " + words.origin(finding));
    finding.explanation().ifPresent(e -> out.println("      " + words.explanation(e)));
  }

  /** Findings that fail together share their suspects, which are told once. */
  private void suspects(List<Finding> findings) {
    Set<List<Suspect>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : findings) {
      if (!finding.suspects().isEmpty() && told.add(finding.suspects())) {
        finding.suspects().stream()
            .limit(LISTED_SUSPECTS)
            .forEach(
                suspect ->
                    out.println("  [" + words.suspect() + "] " + words.say(suspect.message())));
        words.proof(finding).ifPresent(proof -> out.println("      " + proof));
      }
    }
    findings.stream()
        .flatMap(finding -> words.search(finding).stream())
        .distinct()
        .forEach(remark -> out.println("  [" + words.suspect() + "] " + remark));
  }

  private void candidate(Candidate candidate) {
    out.println("  [" + words.suspect() + "] " + words.say(candidate.message()));
  }

  @Override
  public void end(Summary summary) {
    out.println(words.say(summary.message()));
    if (summary.forms() > 0) {
      out.println(words.basis(summary));
    }
  }

  @Override
  public void close() {
    out.close();
  }
}
