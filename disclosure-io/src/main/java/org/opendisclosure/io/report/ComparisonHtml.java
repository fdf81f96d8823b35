package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.page.ReportPage;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.YearWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;
import org.opendisclosure.rules.years.OrganYears;
import org.opendisclosure.rules.years.YearComparison;
import org.opendisclosure.rules.years.YearNote;
import org.opendisclosure.rules.years.YearPair;

/** Writes what comparing years found as a page, one entry an organ. */
final class ComparisonHtml {

  private final Language language;
  private final ReportWords words;
  private final YearWords years;

  ComparisonHtml(Language language) {
    this.language = language;
    this.words = new ReportWords(language);
    this.years = new YearWords(words);
  }

  void write(YearComparison comparison, OutputStream out) {
    String title = words.say("政府信息公开统计数据逐年核对", "Disclosure statistics, year by year");
    try (PageEntries entries = new PageEntries(words, 1);
        ReportPage page = new ReportPage(out, language, title)) {
      comparison.organs().forEach(organ -> organ(entries, organ));
      Html html = page.html();
      html.start("header").element("h1", title);
      html.element("p", years.total(comparison), "class", "total");
      html.element("p", words.legend(), "class", "origin");
      notes(html, comparison.notes());
      html.end().line();
      entries.write(html, years.comparisonHeadings());
    }
  }

  private void organ(PageEntries entries, OrganYears organ) {
    long errors = violated(organ, Severity.ERROR);
    long warnings = violated(organ, Severity.WARNING);
    long open = organ.pairs().stream().mapToInt(p -> p.count(Outcome.UNDETERMINED)).sum();
    String number = "f" + entries.next();
    StringWriter row = new StringWriter();
    Html contents = Html.visible(row);
    contents.start("th", "scope", "row").start("a", "href", "#" + number);
    contents.element("bdi", organ.organ()).end().end().element("td", years.of(organ));
    for (long count : new long[] {errors, warnings, violated(organ, Severity.INFORMATION), open}) {
      contents.element("td", "" + count, "class", count == 0 ? "figure none" : "figure");
    }
    StringWriter text = new StringWriter();
    content(Html.visible(text), organ, number + "-");
    entries.add(Standing.of(errors, open, warnings), row.toString(), text.toString());
  }

  private static long violated(OrganYears organ, Severity severity) {
    return organ.pairs().stream().mapToLong(pair -> YearWords.violated(pair, severity)).sum();
  }

  private void content(Html html, OrganYears organ, String id) {
    html.start("summary").start("h2").element("bdi", organ.organ()).end();
    html.text(years.of(organ)).end();
    notes(html, organ.notes());
    YearGrid grid = new YearGrid(organ);
    grid.write(html, words, id);
    organ.pairs().forEach(pair -> pair(html, pair, grid, id));
    if (organ.pairs().isEmpty()) {
      html.element("p", words.say("没有可比较的相邻年度。", "No two consecutive years to compare."));
    }
  }

  private void pair(Html html, YearPair pair, YearGrid grid, String id) {
    html.line().element("h3", years.pair(pair) + years.counts(pair));
    notes(html, pair.notes());
    if (pair.findings().isEmpty()) {
      return;
    }
    html.start("ol", "class", "findings");
    for (Finding finding : pair.findings()) {
      FindingItem.start(html, id, grid.number(finding), finding, words);
      html.element("p", words.origin(finding), "class", "origin").end();
    }
    html.end();
  }

  private void notes(Html html, List<YearNote> notes) {
    if (!notes.isEmpty()) {
      html.start("ul", "class", "notes");
      notes.forEach(note -> html.element("li", words.say(note.message())));
      html.end();
    }
  }
}
