package org.opendisclosure.io.report;

import java.io.Writer;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.YearWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** Prints what comparing years found as sentences. */
final class ComparisonText implements AutoCloseable {

  private final Lines out;
  private final ReportWords words;
  private final YearWords years;

  ComparisonText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
    this.years = new YearWords(words);
  }

  void write(YearComparison comparison) {
    comparison.organs().forEach(this::organ);
    comparison.notes().forEach(note -> note("", note));
    if (!comparison.notes().isEmpty()) {
      out.println();
    }
    out.println(years.total(comparison));
  }

  private void organ(OrganYears organ) {
    out.println(organ.organ() + " " + years.of(organ));
    organ.notes().forEach(note -> note("  ", note));
    organ.pairs().forEach(this::pair);
    if (organ.pairs().isEmpty()) {
      out.println("  " + words.say("没有可比较的相邻年度。", "No two consecutive years to compare."));
    }
    out.println();
  }

  private void note(String indent, YearNote note) {
    out.println(indent + "[" + words.say("说明", "note") + "] " + words.say(note.message()));
  }

  private void pair(YearPair pair) {
    out.println("  " + years.pair(pair) + years.counts(pair));
    pair.notes().forEach(note -> note("    ", note));
    pair.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    out.println("    [" + words.tag(finding) + "] " + words.say(finding.message()));
    out.println("        " + words.origin(finding));
    finding.explanation().ifPresent(e -> out.println("        " + words.explanation(e)));
  }

  @Override
  public void close() {
    out.close();
  }
}
