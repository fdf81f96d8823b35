package org.opendisclosure.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;

/** Organ, year, level and parts of reports as offices publish them. */
class PublishedTitlesTest {

  private static final String BODY =
      "<p>一、总体情况</p><p>略</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td>"
          + "<td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>%d</td><td>0</td><td>0</td></tr></table>";

  private static Reading read(byte[] bytes, String name) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), name, ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static Reading page(String head, String body) {
    String html =
        "<html><head><meta charset=\"utf-8\">" + head + "</head><body>" + body + "</body></html>";
    return read(html.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  private static Reading file(String name) throws IOException {
    try (InputStream in = PublishedTitlesTest.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(in).readAllBytes(), name);
    }
  }

  private static String report(String organ, String figure) {
    return "<h1>%s2021年政府信息公开工作年度报告</h1>".formatted(organ)
        + BODY.replace("%d", figure).replace("<td>0", "<td>" + figure);
  }

  @Test
  void twoTitlesOfTwoOrgansAreTwoReportsAlsoIfTheFirstIsBlank() {
    for (String first : List.of("", "3")) {
      Reading reading = page("", report("区教育局", first) + report("区民政局", "4"));
      assertEquals("区教育局", header(reading).getOrgan().orElseThrow());
      assertEquals(3 * first.length(), reading.numbers().read());
      assertTrue(
          reading.notes().stream()
              .anyMatch(one -> one.label().contains("区民政局") && one.raw().contains("4 | 4 | 4")));
    }
  }

  private static Header header(Reading reading) {
    return reading.form().orElseThrow().getHeader();
  }

  private static AnnualReport2021 report(Reading reading) {
    return (AnnualReport2021) reading.form().orElseThrow();
  }

  private static boolean hasNote(Reading reading, String words) {
    return reading.notes().stream().anyMatch(note -> note.message().zh().contains(words));
  }

  @ParameterizedTest
  @CsvSource({"本报告统计期限为2022年1月1日至2022年12月31日。, 2023", "统计期限为2023年1月1日至12月31日。, 0", "2022年成绩突出。, 0"})
  void aPeriodOfAnotherYearThanThatOfTheTitleIsTold(String overview, int taken) {
    String title = "<h1>某县某局2023年政府信息公开工作年度报告</h1>";
    Reading reading = page("", title + BODY.formatted(5).replace("略", overview));
    assertEquals(OptionalInt.of(2023), header(reading).getYear());
    assertEquals(taken > 0, hasNote(reading, "有2023年,也有2022年;按2023年读取"));
  }

  @Test
  void aRowThatNamesAnotherYearThanTheTitleIsTold() {
    String title = "<h1>某县某局2023年政府信息公开工作年度报告</h1><table><tr><td>年度</td><td>2022</td></tr></table>";
    Reading reading = page("", title + BODY.formatted(5));
    assertEquals(OptionalInt.of(2022), header(reading).getYear());
    assertTrue(hasNote(reading, "有2022年,也有2023年;按2022年读取"));
  }

  @ParameterizedTest
  @CsvSource({
    "organ-elided.html,某某镇人民政府,2022,TOWNSHIP",
    "organ-two-lines.html,洪泽区人民政府,2023,COUNTY",
    "organ-title-split.html,上海市科委,2024,",
    "title-suffix.html,上海市黄浦区人民政府,2022,COUNTY",
    "heading5-long.html,杭州市,2025,",
    "overview-subheading.html,杭州市,2025,"
  })
  void organYearAndLevelAreFound(String name, String organ, int year, OrganLevel level)
      throws IOException {
    Reading reading = file(name);
    assertEquals(Optional.of(organ), header(reading).getOrgan());
    assertEquals(OptionalInt.of(year), header(reading).getYear());
    assertEquals(Optional.ofNullable(level), header(reading).getLevel());
    assertTrue(reading.notes().stream().noneMatch(note -> note.kind() == Note.Kind.REFUSED));
    assertEquals(level != null, hasNote(reading, "机关级别由机关名称推定"));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>某某局</p><p>2023年政府信息公开工作年度报告</p>,某某局,2023",
    "<p>某某局<br>2023年政府信息公开<br>工作年度报告</p>,某某局,2023",
    "<p>2023年政府信息公开工作年度报告</p><p>某某局</p>,某某局,2023",
    "<p>某某局</p><p>政府信息公开工作年度报告</p><p>(2023年度)</p>,某某局,2023",
    "<p>某某局政府信息公开</p><p>2023年年度报告</p>,某某局,2023",
    "<p>某某局</p><p>二〇二三年</p><p>政府信息公开工作年度报告</p>,某某局,2023",
    "<h1>某某局政府信息公开工作年度报告</h1><p>本报告所列数据的统计期限为2023年1月1日至12月31日。</p>,某某局,2023",
    "<h1>某某局政府信息公开工作年度报告</h1><p>报告期限:自2023年1月1日起至2023年12月31日止。</p>,某某局,2023",
    "<p>2021年政府信息公开年报</p><p>发布日期:2024-01-20</p><h1>某某局2023年政府信息公开工作年度报告</h1>,某某局,2023",
    "<table><tr><td>某某局</td></tr><tr><td>2023年政府信息公开工作年度报告</td></tr></table>,某某局,2023"
  })
  void titleIsPutTogether(String head, String organ, int year) {
    Reading reading = page("", head + BODY.formatted(7));
    assertEquals(Optional.of(organ), header(reading).getOrgan());
    assertEquals(OptionalInt.of(year), header(reading).getYear());
    assertEquals(OptionalInt.empty(), OptionalInt.empty());
    assertFalse(hasNote(reading, "菜单") && head.startsWith("<p>某某局"));
  }

  @ParameterizedTest
  @CsvSource({
    "某某局2023年政府信息公开工作年度报告-某县人民政府",
    "某县人民政府_某某局2023年政府信息公开工作年度报告",
    "某某局2023年政府信息公开工作年度报告 | 某县门户网站"
  })
  void nameOfThePageCountsWhereNothingElseDoes(String name) {
    Reading reading = page("<title>" + name + "</title>", BODY.formatted(7));
    assertEquals(Optional.of("某某局"), header(reading).getOrgan());
    assertEquals(OptionalInt.of(2023), header(reading).getYear());
    Reading titled =
        page("<title>" + name + "</title>", "<h1>另一局2022年政府信息公开工作年度报告</h1>" + BODY.formatted(7));
    assertEquals(Optional.of("另一局"), header(titled).getOrgan());
    assertEquals(OptionalInt.of(2022), header(titled).getYear());
  }

  @Test
  void statedLevelStays() {
    Reading reading =
        page("", "<h1>某镇人民政府2023年政府信息公开工作年度报告</h1><p>机关层级:县级部门</p>" + BODY.formatted(7));
    assertEquals(Optional.of(OrganLevel.COUNTY_DEPARTMENT), header(reading).getLevel());
    assertFalse(hasNote(reading, "推定"));
  }

  @Test
  void ofTwoYearsOnOnePageThatOfItsTitleIsRead() {
    String two =
        "<h1>某某局2023年政府信息公开工作年度报告</h1>"
            + BODY.formatted(7)
            + "<h1>某某局2022年政府信息公开工作年度报告</h1>"
            + BODY.formatted(5);
    Reading first = page("", two);
    assertEquals(OptionalInt.of(2023), header(first).getYear());
    assertEquals(7, report(first).getProactiveDisclosure().getRules().getIssued().orElseThrow());
    assertTrue(hasNote(first, "另一年度"));
    Reading second = page("<title>某某局2022年政府信息公开工作年度报告</title>", two);
    assertEquals(5, report(second).getProactiveDisclosure().getRules().getIssued().orElseThrow());
  }

  @Test
  void fieldsAboveTheTitleAreNoReportOfAnotherYear() {
    String body =
        "<table><tr><td>机关名称</td><td>某某局</td></tr><tr><td>年度</td><td>2023</td></tr></table>"
            + "<p>2022年政府信息公开工作年度报告</p>"
            + BODY.formatted(7);
    Reading reading = page("<title>某某局2023年政府信息公开工作年度报告</title>", body);
    assertEquals(7, report(reading).getProactiveDisclosure().getRules().getIssued().orElseThrow());
    assertEquals(OptionalInt.of(2023), header(reading).getYear());
  }

  @Test
  void numbersOfAPageOfWhichNoReportIsChosenAreLeftOut() {
    String body =
        "<h1>某某局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>工作平稳有序，机制不断健全。</p>"
            + "<h1>某某局2022年政府信息公开工作年度报告</h1>"
            + BODY.formatted(5);
    Reading reading = page("", body);
    assertTrue(hasNote(reading, "另一年度"));
    assertTrue(reading.numbers().leftOut() > 0, () -> reading.numbers().toString());
  }

  @Test
  void partsThatBeginAgainAreAnotherReport() {
    Reading reading =
        page("", "<h1>某某局2023年政府信息公开工作年度报告</h1>" + BODY.formatted(7) + BODY.formatted(5));
    assertEquals(7, report(reading).getProactiveDisclosure().getRules().getIssued().orElseThrow());
    assertTrue(hasNote(reading, "另一份表"));
  }

  @Test
  void tableOfContentsStartsNoParts() {
    Reading reading =
        page(
            "",
            "<h1>某某局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p>"
                + "<p>三、收到和处理政府信息公开申请情况</p>"
                + BODY.formatted(7));
    assertEquals(Optional.of("略"), report(reading).getOverview());
    assertEquals(7, report(reading).getProactiveDisclosure().getRules().getIssued().orElseThrow());
  }

  @Test
  void subheadingIsPartOfTheNarrative() throws IOException {
    AnnualReport2021 report = report(file("overview-subheading.html"));
    AnnualReport2021 twin = report(file("overview-subheading-ok.html"));
    String overview = report.getOverview().orElseThrow();
    assertTrue(overview.contains("（一）主动公开政府信息情况\n全年共发布规范性文件564件"), overview);
    assertTrue(overview.endsWith("全年共收到政府信息公开申请26件。"), overview);
    assertEquals(twin.getProactiveDisclosure(), report.getProactiveDisclosure());
    assertEquals(twin.getApplications(), report.getApplications());
  }

  @ParameterizedTest
  @CsvSource({"五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题、困难和整改措施", "五、存在问题和不足", "五、政府信息公开工作中的困难与下一步打算"})
  void longWordingOfPartFiveIsKnown(String title) {
    Reading reading =
        page(
            "",
            "<h1>某某局2023年政府信息公开工作年度报告</h1>"
                + BODY.formatted(7)
                + "<p>"
                + title
                + "</p><p>还需规范。</p><p>六、需要说明的其他事项</p><p>无收费。</p>");
    assertEquals(Optional.of("还需规范。"), report(reading).getProblemsAndImprovements());
    assertEquals(Optional.of("无收费。"), report(reading).getOtherMatters());
  }

  @Test
  void formatOfOtherYearsIsTold() throws IOException {
    Reading reading = file("later-year-2019-format.txt");
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(Edition.ANNUAL_REPORT_2019, form.edition());
    assertEquals(OptionalInt.of(2021), form.getHeader().getYear());
    assertTrue(hasNote(reading, "沿用了另一时期的格式"));
  }

  @Test
  void headerHasOneVocabulary() throws IOException {
    Header header = header(file("header-words.csv"));
    assertEquals(Optional.of("某市"), header.getOrgan());
    assertEquals(Optional.of(OrganLevel.PREFECTURE), header.getLevel());
    assertEquals("2025-01-20", header.getPublishedOn().orElseThrow().toString());
  }

  @Test
  void invisibleMarksAroundFiguresAreDroppedAndShown() throws IOException {
    Reading reading = file("invisible-marks.csv");
    AnnualReport2021 report = report(reading);
    assertEquals(3119, report.getApplications().getNewlyReceived().getTotal().orElseThrow());
    assertEquals(3050, report.getApplications().getTotalHandled().getTotal().orElseThrow());
    assertTrue(hasNote(reading, "⟨U+202D⟩3119⟨U+202C⟩"));
  }

  @Test
  void figuresBelowTheTitleOfAnotherOrganAreNotReadIntoTheFirstForm() {
    String table =
        "<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr><tr><td>%s</td><td>件</td><td>%d</td></tr></table>";
    String first = "<p>区教育局2016年度政府信息公开情况统计表</p>" + table.formatted("(一)收到申请数", 11);
    String second = table.formatted("六、举报投诉数量", 77);
    Reading mixed = page("", first + "<p>区民政局2016年度政府信息公开情况统计表</p>" + second);
    assertEquals("区教育局", header(mixed).getOrgan().orElseThrow());
    assertEquals(1, mixed.form().orElseThrow().figures().countNumbers());
    assertTrue(hasNote(mixed, "另一机关的标题"));
    assertTrue(mixed.notes().stream().anyMatch(note -> note.raw().contains("77")));
    assertFalse(mixed.isComplete());
    Reading one = page("", first + "<p>教育局2016年度政府信息公开情况统计表</p>" + second);
    assertEquals(2, one.form().orElseThrow().figures().countNumbers());
  }

  @Test
  void aSheetOfTwoOrgansIsReadUpToTheSecondTitle() {
    String sheet =
        """
        区教育局2016年度政府信息公开情况统计表
        统计指标,单位,统计数
        (一)收到申请数,件,11
        区民政局2016年度政府信息公开情况统计表
        统计指标,单位,统计数
        六、举报投诉数量,件,77
        """;
    Reading reading = read(sheet.getBytes(StandardCharsets.UTF_8), "two.csv");
    assertEquals(1, reading.form().orElseThrow().figures().countNumbers());
    assertTrue(hasNote(reading, "另一机关的标题"));
  }
}
