package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.organs.Completeness;
import org.opendisclosure.rules.organs.Rollup;
import org.opendisclosure.rules.organs.RollupReport;
import org.opendisclosure.rules.organs.Shares;
import org.opendisclosure.rules.rule.Outcome;

class RollupsTest {

  private static final Edition EDITION = Edition.ANNUAL_REPORT_2021;

  private static StatisticsForm form(String organ, long count) {
    Figures.Builder figures = Figures.builder(EDITION.catalogue());
    for (Cell cell : EDITION.catalogue().cells()) {
      if (cell.kind().isWhole()) {
        figures.count(cell, count);
      }
    }
    return StatisticsForm.of(
        EDITION, Header.of(organ, 2024), figures.build(), List.of(), List.of());
  }

  private static String text(RollupReport report, Stream<Shares> shares, Language language) {
    StringWriter text = new StringWriter();
    Rollups.text(report, shares, text, language);
    return text.toString();
  }

  @Test
  void ofLongListsTheBeginningIsShownAndTheRestIsCounted() {
    Rollup rollup = Rollup.against(form("某市", 9), Layouts.builtIn());
    rollup.add(form("甲局", 3), "a");
    rollup.add(form("乙局", 4), "b");
    String text = text(rollup.report(Completeness.CLAIMED), Stream.empty(), Language.ZH);
    assertEquals(20, text.lines().filter(line -> line.startsWith("  [错误]")).count());
    assertTrue(text.contains("“不成立”另有 "), text);
  }

  @Test
  void besideATotalItsDetailsAreNotShared() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    rollup.add(form("甲局", 3), "a");
    String text = text(rollup.report(Completeness.NOT_CLAIMED), rollup.shares(), Language.EN);
    assertTrue(text.contains("row “一、本年新收政府信息公开申请数量”, column “总计”: total 3"), text);
    assertTrue(text.contains("甲局\t3\t100.00%"), text);
    assertTrue(!text.contains("column “自然人”"), text);
  }

  @Test
  void itIsSaidAmongHowManyFormsOrgansWereLookedFor() {
    RollupReport report =
        new RollupReport(
            Optional.empty(), Completeness.CLAIMED, Rollup.KEPT + 1, 0, List.of(), List.of());
    assertTrue(text(report, Stream.empty(), Language.ZH).contains("只在前 20000 份表中查找"));
  }

  @Test
  void aNameThatASpreadsheetWouldRunIsNeutralised() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    rollup.add(form("=1+2", 3), "a");
    StringWriter csv = new StringWriter();
    Rollups.csv(rollup.shares(), csv);
    assertTrue(csv.toString().contains(",'=1+2,"), csv.toString());
  }

  private static String page(RollupReport report, Stream<Shares> shares) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rollups.html(report, shares, out, Language.ZH);
    String page = out.toString(StandardCharsets.UTF_8);
    SoundPage.check(page);
    return page;
  }

  @Test
  void aPageListsEveryFigureThatDoesNotAgree() {
    Rollup rollup = Rollup.against(form("某市", 9), Layouts.builtIn());
    rollup.add(form("甲局", 3), "a");
    rollup.add(form("乙局", 4), "b");
    RollupReport report = rollup.report(Completeness.CLAIMED);
    String page = page(report, Stream.empty());
    long violated = report.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED).count();
    assertTrue(violated > 100);
    assertTrue(page.contains("<h2>不成立 " + violated + "</h2>"), page);
    assertTrue(page.contains("<td class=\"figure\">9</td><td class=\"figure\">7</td>"), page);
    assertEquals(violated, page.split("<td class=\"figure is-", -1).length - 1);
  }

  @Test
  void sharesAreBarsTheLargestFirstAndTheSmallestCounted() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    for (int i = 1; i <= 22; i++) {
      rollup.add(form("第<" + i + ">局", i), "" + i);
    }
    String page = page(rollup.report(Completeness.NOT_CLAIMED), rollup.shares());
    String bars = page.substring(page.indexOf("“一、本年新收政府信息公开申请数量”行“总计”列:合计 253"));
    bars = bars.substring(0, bars.indexOf("</figure>"));
    assertTrue(bars.indexOf("<bdi>第&lt;22&gt;局") < bars.indexOf("<bdi>第&lt;21&gt;局"), bars);
    assertTrue(bars.contains("<rect width=\"8.70\"") && bars.contains(">8.70%</td>"), bars);
    assertEquals(20, bars.split("<rect", -1).length - 1);
    assertTrue(bars.contains("另有 2 个机关"), bars);
  }

  @Test
  void aBarOfANegativeFigureHasNoWidth() {
    Rollup rollup = Rollup.ofParts(Layouts.builtIn());
    rollup.add(form("甲局", -3), "a");
    rollup.add(form("乙局", 5), "b");
    String page = page(rollup.report(Completeness.NOT_CLAIMED), rollup.shares());
    assertTrue(page.contains("<rect width=\"100\"") && page.contains("<rect width=\"0\""), page);
  }
}
