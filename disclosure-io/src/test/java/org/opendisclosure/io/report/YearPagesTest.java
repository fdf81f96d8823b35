package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.years.Years;

/** Pages of several years: side by side, and as lines. */
class YearPagesTest {

  private static final String CARRIED = "applications.carriedOver.total";
  private static final String RECEIVED = "applications.newlyReceived.total";

  private static StatisticsForm form(Edition edition, String organ, int year, String name, long n) {
    Figures.Builder figures = Figures.builder(edition.catalogue());
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isWhole()) {
        figures.count(cell, 0);
      }
    }
    figures.count(edition.catalogue().get(name), n);
    return StatisticsForm.of(
        edition, Header.of(organ, year), figures.build(), List.of(), List.of());
  }

  private static StatisticsForm form(int year, String name, long count) {
    return form(Edition.ANNUAL_REPORT_2021, "甲局", year, name, count);
  }

  private static String compared(StatisticsForm... forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    YearReports.html(Years.builtIn().compare(List.of(forms)), out, Language.ZH);
    return sound(out);
  }

  private static String series(StatisticsForm... forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    YearReports.seriesHtml(Years.builtIn().series(List.of(forms)), out, Language.ZH);
    return sound(out);
  }

  private static String sound(ByteArrayOutputStream out) {
    String page = out.toString(StandardCharsets.UTF_8);
    SoundPage.check(page);
    return page;
  }

  /** The chart and the figures of one indicator. */
  private static String chart(String page, String cell) {
    String chart = page.substring(page.indexOf("title=\"" + cell + "\""));
    return chart.substring(0, chart.indexOf("</figure>"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void whatBreaksTheChainIsMarkedInBothYears() {
    String page = compared(form(2023, CARRIED, 0), form(2024, CARRIED, 43));
    assertTrue(
        page.contains("<td class=\"figure\">0</td><td class=\"figure is-error\">43 <a"), page);
    assertTrue(page.contains("<td class=\"figure is-error\">0 <a class=\"sign error\""), page);
    assertTrue(page.contains("<li id=\"f1-n1\" value=\"1\"><span class=\"sign error\">✗ 错误"));
  }

  @Test
  void aMissingYearStandsBetweenTheOthersAndSeveralAsOne() {
    String page =
        compared(
            form(2018 + 3, CARRIED, 0),
            form(2022, CARRIED, 9),
            form(2024, CARRIED, 0),
            form(2029, CARRIED, 0));
    assertTrue(page.contains(">2022</th><th scope=\"col\">2023</th><th scope=\"col\">2024</th>"));
    assertTrue(page.contains("<th scope=\"col\">2025–2028</th>") && page.contains("\"missing\""));
  }

  @Test
  void organsWithErrorsComeFirstAndTheOthersAreFolded() {
    Edition edition = Edition.ANNUAL_REPORT_2021;
    String page =
        compared(
            form(edition, "甲局", 2023, CARRIED, 0),
            form(edition, "甲局", 2024, CARRIED, 0),
            form(edition, "乙局", 2023, CARRIED, 0),
            form(edition, "乙局", 2024, CARRIED, 5));
    int wrong = page.indexOf("<details class=\"form of-wrong\"");
    assertTrue(page.indexOf("<bdi>乙局</bdi>", wrong) < page.indexOf("<bdi>甲局</bdi>", wrong));
    assertTrue(page.contains("<details class=\"form of-good\"") && page.contains("show-of-wrong"));
  }

  @Test
  void aLineHasAGapWhereAYearIsMissing() {
    String page = series(form(2021, RECEIVED, 5), form(2022, RECEIVED, 7), form(2024, RECEIVED, 9));
    String chart = chart(page, RECEIVED);
    assertEquals(3, count(chart, "<circle"), chart);
    assertEquals(1, count(chart, "class=\"gap\""), chart);
    assertTrue(chart.contains("<title>2023 没有可用的表</title>"), chart);
    assertTrue(chart.contains("class=\"line\" d=\"M12.0 45.6L110.7 27.8\""), chart);
    assertTrue(chart.contains("<td class=\"missing\" title=\"没有可用的表\">"), chart);
  }

  @Test
  void aBlankIsAGapAndNoZero() {
    StatisticsForm first = form(2022, RECEIVED, 5);
    StatisticsForm last = form(2024, RECEIVED, 5);
    StatisticsForm middle = form(2023, RECEIVED, 5);
    Figures.Builder blank = middle.figures().toBuilder();
    blank.blank(middle.edition().catalogue().get(RECEIVED));
    String chart = chart(series(first, middle.withFigures(blank.build()), last), RECEIVED);
    assertEquals(2, count(chart, "<circle"), chart);
    assertTrue(chart.contains("class=\"line\" d=\"\"") || !chart.contains("L"), chart);
    assertTrue(chart.contains("<td class=\"figure\">空白</td>"), chart);
  }

  @Test
  void aChangeOfTheEditionIsMarkedAndWhatCountsMuchTheSameIsHollow() {
    StatisticsForm old = form(Edition.ANNUAL_REPORT_2019, "甲局", 2020, RECEIVED, 4);
    String page = series(old, form(2021, "proactiveDisclosure.rules.issued", 3));
    String chart = chart(page, "proactiveDisclosure.rules.issued");
    assertTrue(chart.contains("class=\"change\"") && chart.contains("<title>自 2021 年起:"), chart);
    assertTrue(chart.contains("class=\"near\""), chart);
    assertTrue(chart.contains("<p class=\"origin\">2020 近似:"), chart);
  }

  @Test
  void seriesOfZerosAreCountedAndNotDrawn() {
    String page = series(form(2023, RECEIVED, 5), form(2024, RECEIVED, 6));
    assertEquals(1, count(page, "<svg"));
    assertTrue(page.contains("项各年均为 0"));
  }

  @Test
  void extremeAndNegativeFiguresAreDrawnWithinTheirChart() {
    Edition edition = Edition.ANNUAL_REPORT_2019;
    String name = "proactiveDisclosure.administrativeLicensing.change";
    String page =
        series(
            form(edition, "甲局", 2019, name, Long.MAX_VALUE),
            form(edition, "甲局", 2020, name, -Long.MAX_VALUE));
    String chart = chart(page, name);
    assertTrue(chart.contains("cy=\"10.0\"") && chart.contains("cy=\"90.0\""), chart);
    assertTrue(chart.contains(">-9223372036854775807</td>"), chart);
  }

  @Test
  void hostileNamesAreShownAndNeverRun() {
    String hostile = "<script>alert('1')</script>\u202e\u001b[2J";
    Edition edition = Edition.ANNUAL_REPORT_2021;
    StatisticsForm one = form(edition, hostile, 2023, CARRIED, 0);
    StatisticsForm other = form(edition, hostile, 2024, CARRIED, 5);
    for (String page : List.of(compared(one, other), series(one, other))) {
      assertTrue(
          page.contains(Html.escaped("<script>alert('1')</script>") + "⟨U+202E⟩⟨U+001B⟩[2J"));
      assertFalse(page.contains("\u202e") || page.contains("\u001b"));
    }
  }
}
