package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.page.ReportPage;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Verdict;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** Writes what a check found as one page, which is written as a whole at the end. */
final class HtmlReportWriter implements ReportWriter {

  private final OutputStream out;
  private final Language language;
  private final ReportWords words;
  private final PageEntries forms;
  private final String number = "f" + UUID.randomUUID();
  private @Nullable Summary summary;

  HtmlReportWriter(OutputStream out, Language language) {
    this.out = out;
    this.language = language;
    this.words = new ReportWords(language);
    this.forms = new PageEntries(words, 1);
  }

  @Override
  public void write(CheckedForm checked) {
    prepare(checked).run();
  }

  /**
   * {@inheritDoc} The form has a name that no file can know, until its number is known. One that
   * fails in the middle leaves nothing on the page.
   */
  @Override
  public Runnable prepare(CheckedForm checked) {
    StringWriter row = new StringWriter();
    overview(Html.visible(row), checked);
    String brief = form(checked, false);
    String full = forms.isFull() ? brief : form(checked, true);
    return () ->
        forms.add(
            Standing.of(checked), numbered(row.toString()), () -> numbered(full), numbered(brief));
  }

  private String numbered(String text) {
    return text.replace(number, "" + forms.next());
  }

  private String form(CheckedForm checked, boolean isFull) {
    StringWriter form = new StringWriter();
    HtmlForm.write(Html.visible(form), words, checked, number, isFull);
    return form.toString();
  }

  @Override
  public void end(Summary summary) {
    this.summary = summary;
  }

  static String sign(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "✓";
      case INCONSISTENT -> "✗";
      case UNDETERMINED -> "?";
    };
  }

  private void overview(Html overview, CheckedForm checked) {
    overview.element("td", number, "class", "figure");
    overview.start("th", "scope", "row").start("a", "href", "#f" + number);
    if (checked.report().isPresent()) {
      Report report = checked.report().get();
      overview.text(words.organ(report)).end().end();
      overview.element("td", words.period(report));
      String verdict = sign(report.verdict()) + " " + words.say(report.verdict().label());
      overview.element("td", verdict, "class", "verdict " + report.verdict().id());
      count(overview, ReportWords.errors(report));
      count(overview, ReportWords.violated(report, Severity.WARNING));
      count(overview, report.count(Outcome.UNDETERMINED));
    } else {
      overview.text(checked.file()).end().end();
      overview.element("td", "").start("td", "class", "verdict unread");
      overview.text("✗ " + words.say("未读取", "not read")).end();
      overview.element("td", "").element("td", "").element("td", "");
    }
    count(overview, checked.notes().stream().filter(note -> note.kind().isFailure()).count());
    overview.element("td", checked.file(), "class", "file");
  }

  private static void count(Html overview, long count) {
    overview.element("td", "" + count, "class", count == 0 ? "figure none" : "figure");
  }

  @Override
  public void close() {
    try (PageEntries entries = forms;
        ReportPage page = new ReportPage(out, language, title())) {
      opening(page.html());
      entries.write(page.html(), words.overview());
    }
  }

  private String title() {
    return words.say("政府信息公开统计数据检查报告", "Report on government-information disclosure statistics");
  }

  private void opening(Html page) {
    page.start("header").element("h1", title());
    page.element("p", total(), "class", "total");
    if (summary != null && summary.forms() > 0) {
      page.element("p", summary.basis(words), "class", "origin");
    }
    page.element("p", words.legend(), "class", "origin");
    page.end().line();
  }

  private String total() {
    return summary == null
        ? words.say("检查没有进行完毕。", "The check did not come to its end.")
        : words.say(summary.message());
  }
}
