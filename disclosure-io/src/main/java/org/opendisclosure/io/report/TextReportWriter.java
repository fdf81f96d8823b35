package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.NoteLines;
import org.opendisclosure.io.report.words.OpenTable;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Report;

/** Prints findings as sentences for people. */
final class TextReportWriter implements ReportWriter {

  private final Writer target;
  private final Lines out;
  private final ReportWords words;
  private final boolean isVerbose;

  TextReportWriter(Writer out, Language language, boolean isVerbose) {
    this.isVerbose = isVerbose;
    this.target = out;
    this.out = new Lines(out);
    this.words = new ReportWords(language);
  }

  @Override
  public void write(CheckedForm checked) {
    prepare(checked).run();
  }

  @Override
  public Runnable prepare(CheckedForm checked) {
    StringWriter text = new StringWriter();
    try (Lines lines = new Lines(text)) {
      new Form(lines, words, isVerbose).form(checked);
    }
    return () -> print(text.toString());
  }

  private void print(String text) {
    try {
      target.write(text);
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end(Summary summary) {
    out.println(words.say(summary.message()));
    if (summary.forms() > 0) {
      out.println(summary.basis(words));
    }
  }

  @Override
  public void close() {
    out.close();
  }

  /** What is told of one form. */
  private static final class Form {

    private final Lines out;
    private final ReportWords words;
    private final SuspectLines suspects;
    private final boolean isVerbose;

    Form(Lines out, ReportWords words, boolean isVerbose) {
      this.out = out;
      this.words = words;
      this.suspects = new SuspectLines(out, words);
      this.isVerbose = isVerbose;
    }

    void form(CheckedForm checked) {
      out.println(checked.file());
      if (checked.report().isPresent()) {
        Report report = checked.report().get();
        out.println("  " + words.title(report));
        out.println("  " + words.conclusion(report));
        words.narrative(report).ifPresent(narrative -> out.println("  " + narrative));
        report.contradictions().forEach(this::contradiction);
        findings(report);
        report.unusedExplanations().forEach(unused -> out.println("  " + words.unused(unused)));
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
        suspects.write(report);
        return;
      }
      report.findings().stream().filter(one -> !OpenTable.isOpen(one)).forEach(this::finding);
      suspects.write(report);
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
  }
}
