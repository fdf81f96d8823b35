package org.opendisclosure.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.PrintedWords;
import org.opendisclosure.rules.Language;
import org.opendisclosure.rules.Outcome;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Severity;
import org.opendisclosure.rules.Verdict;

/**
 * Writes one page that needs nothing but itself: no script, no style sheet, no image from
 * elsewhere. The overview comes first but is known last, so that forms wait in a temporary file;
 * only a line of the overview is held per form.
 */
final class HtmlReportWriter implements ReportWriter {

  private static final String STYLE = "report.css";

  private final OutputStream out;
  private final Language language;
  private final ReportWords words;
  private final Spool spool = new Spool();
  private final StringWriter held = new StringWriter();
  private final StringWriter rows = new StringWriter();
  private int number;
  private @Nullable Summary summary;

  HtmlReportWriter(OutputStream out, Language language) {
    this.out = out;
    this.language = language;
    this.words = new ReportWords(language);
  }

  @Override
  public void write(CheckedForm checked) {
    int start = rows.getBuffer().length();
    try {
      number++;
      overview(Html.visible(rows), checked);
      HtmlForm.write(Html.visible(held), words, checked, number);
    } catch (RuntimeException | StackOverflowError e) {
      number--;
      rows.getBuffer().setLength(start);
      held.getBuffer().setLength(0);
      throw e;
    }
    keep();
  }

  private void keep() {
    try {
      spool.writer().append(held.getBuffer());
      held.getBuffer().setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    overview.line().start("tr").element("td", "" + number, "class", "figure");
    overview.start("th", "scope", "row").start("a", "href", "#f" + number);
    if (checked.report().isPresent()) {
      Report report = checked.report().get();
      overview.element("bdi", words.organ(report)).end().end();
      overview.element("td", words.period(report));
      String verdict = sign(report.verdict()) + " " + words.say(report.verdict().label());
      overview.element("td", verdict, "class", "verdict " + report.verdict().id());
      count(overview, ReportWords.errors(report));
      count(overview, ReportWords.violated(report, Severity.WARNING));
      count(overview, report.count(Outcome.UNDETERMINED));
    } else {
      overview.element("bdi", checked.file()).end().end();
      overview.element("td", "").start("td", "class", "verdict unread");
      overview.text("✗ " + words.say("未读取", "not read")).end();
      overview.element("td", "").element("td", "").element("td", "");
    }
    count(overview, checked.notes().stream().filter(note -> note.kind().isFailure()).count());
    overview.start("td", "class", "file").element("bdi", checked.file()).end().end();
  }

  private static void count(Html overview, long count) {
    overview.element("td", "" + count, "class", "figure");
  }

  @Override
  public void close() {
    try (OutputStream target = out;
        spool) {
      Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
      writer.write("<!DOCTYPE html>\n");
      Html page = Html.visible(writer);
      page.start("html", "lang", language == Language.ZH ? "zh-CN" : "en");
      head(page, writer);
      page.start("body").line();
      opening(page, writer);
      page.start("main");
      writer.flush();
      spool.copyTo(target);
      page.end().end().end().line();
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title() {
    return words.say("政府信息公开统计数据检查报告", "Report on government-information disclosure statistics");
  }

  private void head(Html page, Writer writer) throws IOException {
    page.start("head").line().empty("meta", "charset", "UTF-8").line();
    page.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    page.line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.line().empty("meta", "name", "generator", "content", PrintedWords.REPORT_GENERATOR);
    page.line().element("title", title()).line().start("style");
    writer.write(style());
    page.end().end().line();
  }

  /** Our own text, and the only one that is not escaped: a browser takes it literally. */
  private static String style() throws IOException {
    try (InputStream in = HtmlReportWriter.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void opening(Html page, Writer writer) throws IOException {
    page.start("header").element("h1", title());
    page.element("p", total(), "class", "total");
    if (summary != null && summary.forms() > 0) {
      page.element("p", words.basis(summary), "class", "origin");
    }
    page.element("p", words.legend(), "class", "origin").end().line();
    if (number > 1) {
      page.start("nav", "class", "box", "aria-label", words.say("总览", "Overview"));
      page.start("table", "class", "overview").element("caption", words.say("总览", "Overview"));
      page.start("thead").start("tr");
      for (String heading : words.overview()) {
        page.element("th", heading, "scope", "col");
      }
      page.end().end().start("tbody");
      writer.write(rows.toString());
      page.end().end().end().line();
    }
  }

  private String total() {
    return summary == null
        ? words.say("检查没有进行完毕。", "The check did not come to its end.")
        : words.say(summary.message());
  }
}
