package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.page.ReportPage;
import org.opendisclosure.io.report.page.ShareBars;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.RollupWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.OrganFinding;
import org.opendisclosure.rules.organs.RollupFinding;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Outcome;
import org.opendisclosure.rules.rule.Severity;

/** Writes what a roll-up found as a page: organs, figures that do not agree, shares. */
final class RollupHtml {

  private final Language language;
  private final ReportWords words;
  private final RollupWords says;

  RollupHtml(Language language) {
    this.language = language;
    this.words = new ReportWords(language);
    this.says = new RollupWords(words);
  }

  void write(RollupReport report, Stream<Shares> shares, OutputStream out) {
    String title = words.say("政府信息公开统计数据汇总", "Disclosure statistics added up");
    try (ReportPage page = new ReportPage(out, language, title)) {
      Html html = page.html();
      html.start("header").element("h1", title).element("p", says.title(report));
      html.element("p", says.conclusion(report), "class", "verdict " + report.verdict().id());
      says.limit(report).ifPresent(limit -> html.element("p", limit, "class", "origin"));
      html.end().line().start("main");
      organs(html, report.organs());
      figures(html, report.findings(), Outcome.VIOLATED);
      figures(html, report.findings(), Outcome.UNDETERMINED);
      ShareBars bars = new ShareBars(html, words, says);
      shares.forEachOrdered(bars::write);
      bars.end();
      html.end();
    }
  }

  private void organs(Html html, List<OrganFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    html.element("h2", words.say("机关", "Organs")).start("ul", "class", "findings");
    for (OrganFinding finding : findings) {
      html.line().start("li");
      html.element("span", tag(finding.severity()), "class", "sign " + finding.severity().id());
      html.text(" " + words.say(finding.message())).end();
    }
    html.end();
  }

  private String tag(Severity severity) {
    String sign =
        switch (severity) {
          case ERROR -> "✗";
          case WARNING -> "▲";
          case INFORMATION -> "ℹ";
        };
    return sign + " " + words.say(severity.label());
  }

  private void figures(Html html, List<RollupFinding> findings, Outcome outcome) {
    List<RollupFinding> some =
        findings.stream()
            .filter(finding -> finding.outcome() == outcome)
            .sorted(Comparator.comparing(RollupFinding::severity))
            .toList();
    if (some.isEmpty()) {
      return;
    }
    String open = outcome == Outcome.VIOLATED ? "open" : "";
    html.line().start("details", "class", "form part", "open", open).start("summary");
    html.element("h2", words.say(outcome.label()) + " " + some.size()).end();
    html.start("div", "class", "box").start("table", "class", "rollup").start("thead").start("tr");
    says.headings().forEach(heading -> html.element("th", heading, "scope", "col"));
    html.end().end().start("tbody");
    some.forEach(finding -> row(html, finding));
    html.end().end().end().end();
  }

  /** The sentence is written out where it says more than the figures before it. */
  private void row(Html html, RollupFinding finding) {
    boolean isViolated = finding.outcome() == Outcome.VIOLATED;
    String style = isViolated ? finding.severity().id() : "open";
    String tag = isViolated ? tag(finding.severity()) : "? " + words.say(finding.outcome().label());
    html.line().start("tr").start("td").element("span", tag, "class", "sign " + style).end();
    html.start("th", "scope", "row").text(words.say(finding.cell().place())).end();
    html.element("td", number(finding.stated()), "class", "figure");
    html.element("td", finding.computed().toPlainString(), "class", "figure");
    html.element("td", number(finding.difference()), "class", "figure is-" + style);
    boolean isMore = finding.organ().isPresent() || finding.unknown() > 0;
    html.element("td", isMore ? words.say(finding.message()) : "").end();
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
