package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.page.LineChart;
import org.opendisclosure.io.report.page.ReportPage;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.SeriesCells;
import org.opendisclosure.io.report.words.YearWords;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.years.Point;
import org.opendisclosure.rules.years.Series;

/** Writes series as a page: a chart and the figures of each, those that are 0 only counted. */
final class SeriesHtml {

  /** The charts of so many organs are seen at once. */
  private static final int UNFOLDED = 3;

  private final Language language;
  private final ReportWords words;
  private final YearWords years;
  private final SeriesCells cells = new SeriesCells();

  SeriesHtml(Language language) {
    this.language = language;
    this.words = new ReportWords(language);
    this.years = new YearWords(words);
  }

  void write(List<Series> series, OutputStream out) {
    Map<String, List<Series>> organs =
        series.stream()
            .collect(Collectors.groupingBy(Series::organ, LinkedHashMap::new, Collectors.toList()));
    String title = words.say("政府信息公开统计数据历年对照", "Disclosure statistics over the years");
    try (PageEntries entries = new PageEntries(words, UNFOLDED);
        ReportPage page = new ReportPage(out, language, title)) {
      organs.forEach((organ, all) -> organ(entries, organ, all));
      Html html = page.html();
      html.start("header").element("h1", title);
      html.element("p", years.chartLegend(), "class", "origin").end().line();
      entries.write(html, years.seriesHeadings());
    }
  }

  private void organ(PageEntries entries, String organ, List<Series> all) {
    List<Series> shown = all.stream().filter(one -> !SeriesText.isZero(one)).toList();
    String figures = Counted.word(shown.size(), "figure");
    String count = words.say("%d 项", "%d " + figures).formatted(shown.size());
    StringWriter row = new StringWriter();
    Html contents = Html.visible(row);
    contents.start("th", "scope", "row").start("a", "href", "#f" + entries.next());
    contents.element("bdi", organ).end().end().element("td", span(all));
    contents.element("td", "" + shown.size(), "class", "figure");
    StringWriter text = new StringWriter();
    Html html = Html.visible(text);
    html.start("summary").start("h2").element("bdi", organ).end();
    html.text(span(all) + " · " + count).end();
    charts(html, shown);
    if (shown.size() < all.size()) {
      html.element("p", years.zero(all.size() - shown.size()), "class", "origin");
    }
    entries.add(Standing.GOOD, row.toString(), text.toString());
  }

  private static String span(List<Series> all) {
    return all.stream()
        .findFirst()
        .map(Series::points)
        .filter(points -> !points.isEmpty())
        .map(points -> points.get(0).year() + "–" + points.get(points.size() - 1).year())
        .orElse("");
  }

  /** The charts, one table of the form below the other. */
  private void charts(Html html, List<Series> shown) {
    Map<String, List<Series>> tables =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    one -> cells.of(one.indicator()).table(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    tables.forEach(
        (table, some) -> {
          html.line().element("h3", table, "lang", "zh-CN").start("div", "class", "charts");
          some.forEach(one -> chart(html, one));
          html.end();
        });
  }

  private void chart(Html html, Series series) {
    PrintedCell cell = cells.of(series.indicator());
    String name = cell.column().isEmpty() ? cell.row() : cell.row() + " · " + cell.column();
    String unit = cell.cell().unit();
    html.line().start("figure").start("figcaption", "lang", "zh-CN", "title", cell.cell().name());
    html.text(unit.isEmpty() || name.contains(unit) ? name : name + "(" + unit + ")").end();
    LineChart.write(html, years, series.points(), name);
    html.start("div", "class", "box").start("table", "class", "years").start("tr");
    series.points().forEach(p -> html.element("th", "" + p.year(), "scope", "col"));
    html.end().start("tr");
    series.points().forEach(p -> figure(html, p));
    html.end().end().end();
    reasons(series)
        .forEach((reason, when) -> html.element("p", when + " " + reason, "class", "origin"));
    html.end();
  }

  private void figure(Html html, Point point) {
    if (point.edition().isEmpty()) {
      html.element("td", "", "class", "missing", "title", years.figure(point));
    } else {
      html.element("td", years.figure(point), "class", "figure");
    }
  }

  /** Why figures are not the same as in other years, and in which years. */
  private Map<String, String> reasons(Series series) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Point point : series.points()) {
      years
          .reason(point)
          .ifPresent(
              r -> reasons.merge(r, "" + point.year(), (a, b) -> a + words.say("、", ", ") + b));
    }
    return reasons;
  }
}
