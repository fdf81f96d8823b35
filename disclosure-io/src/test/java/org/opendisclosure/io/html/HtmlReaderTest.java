package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.io.html.Pages.page;
import static org.opendisclosure.io.html.Pages.read;
import static org.opendisclosure.io.html.Pages.sample;
import static org.opendisclosure.io.html.Pages.withCell;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.testing.ConsistentForms;

/** Pages as offices' content systems make them. */
class HtmlReaderTest {

  private static void assertReadAsTyped(StatisticsForm form, Reading reading) {
    assertEquals(form, reading.form().orElseThrow(), () -> reading.notes().toString());
  }

  @Property(tries = 60)
  void aPageGivesTheFormBack(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = ConsistentForms.of(edition, new Random(seed)).next();
    Reading reading = read(page(form));
    assertReadAsTyped(form, reading);
    assertEquals(List.of(), reading.notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huaian-city-2024.csv", "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv", "otog-housing-2017.csv"
      })
  void aPublishedFormSurvivesAsAPage(String name) {
    StatisticsForm form = sample(name);
    Reading reading = read(page(form));
    assertEquals(form.figures(), reading.form().orElseThrow().figures());
    assertEquals(form.getHeader(), reading.form().orElseThrow().getHeader());
  }

  @Test
  void theEncodingIsToldByTheBytesWhateverThePageSays() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    String page = page(form);
    assertReadAsTyped(form, read(page, Charset.forName("GB18030")));
    assertReadAsTyped(form, read(page.replace("UTF-8", "gb2312")));
  }

  @Test
  void figuresSplitByTagsAndPaddedWithNonBreakingSpacesAreOneFigure() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    String page = page(form);
    String split =
        page.replace(
            ">3119<",
            "><p>&nbsp;<span lang=EN-US>31</span><font><b>1</b></font><span>9</span>&nbsp;</p><");
    assertTrue(split.length() > page.length());
    assertReadAsTyped(form, read(split));
  }

  @Test
  void figuresOneBelowTheOtherAreNotJoined() {
    String page = page(sample("huaian-city-2024.csv"));
    for (String two : List.of("31<br>19", "<p>31</p><p>19</p>")) {
      Reading reading = read(page.replace(">3119<", ">" + two + "<"));
      assertTrue(
          reading.notes().stream().anyMatch(note -> note.kind() == Note.Kind.UNREADABLE),
          () -> reading.notes().toString());
    }
  }

  @Test
  void aTableAroundTablesIsOnlyFurniture() {
    StatisticsForm form = sample("liupanshui-housing-2020.csv");
    String wrapped =
        page(form)
            .replace("<main>", "<table><tr><td>首页</td><td><div><table><tr><td><main>")
            .replace("</main>", "</main></td></tr></table></div></td></tr></table>");
    assertEquals(form.figures(), read(wrapped).form().orElseThrow().figures());
  }

  @Test
  void whatStandsAroundAReportOnAPageIsLeftOutAndSaid() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    String page =
        page(form)
            .replace(
                "<body>",
                "<body><nav>首页 &gt; 公开年报</nav><script>var a = '<table>';</script>"
                    + "<div>索引号:014/2025-001</div><ul><li>机构概况</li><li>政策文件</li></ul>")
            .replace(
                "</body>",
                "<div style='display: none'>99</div><p>【打印本页】</p><p>主办单位:某市人民政府办公室</p>"
                    + "<p>网站标识码:3208000001 备案号</p></body>");
    Reading reading = read(page);
    assertReadAsTyped(form, reading);
    List<Note> notes = reading.notes();
    assertEquals(1, notes.size(), notes::toString);
    assertTrue(notes.get(0).raw().contains("机构概况"), notes::toString);
    assertEquals(Note.Kind.CORRECTED, notes.get(0).kind());
  }

  @Test
  void organAndYearComeFromTheTitleIfNothingElseStatesThem() {
    String page =
        """
        <html><body><h1>某市交通运输局2021年政府信息公开工作年度报告</h1>
        <h2>一、总体情况</h2><p>工作平稳。</p><h2>二、主动公开政府信息情况</h2>
        <table><tr><td colspan=4>第二十条第(五)项</td></tr>
        <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
        <tr><td>行政许可</td><td colspan=3>1,234</td></tr></table>
        </body></html>
        """;
    Reading reading = read(page);
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals("某市交通运输局", form.getHeader().getOrgan().orElseThrow());
    assertEquals(2021, form.getHeader().getYear().orElseThrow());
    assertEquals(Edition.ANNUAL_REPORT_2021, form.edition());
    assertEquals(
        1234,
        form.figures()
            .findCount(
                form.edition()
                    .catalogue()
                    .get("proactiveDisclosure.administrativeLicensing.decisions"))
            .orElseThrow());
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.message().zh().contains("取自标题")),
        () -> reading.notes().toString());
  }

  @Test
  void aRowTooManyOrTooFewShiftsNothing() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    String page = page(form);
    for (String change : List.of("", "$1$1")) {
      String changed = page.replaceFirst("(<tr><th[^>]*>2.重复申请.*?</tr>)", change);
      assertTrue(changed.length() != page.length());
      StatisticsForm read = read(changed).form().orElseThrow();
      for (Cell cell : form.edition().catalogue().cells()) {
        if (read.figures().isStated(cell)) {
          assertEquals(form.figures().findCount(cell), read.figures().findCount(cell), cell.name());
        }
      }
    }
  }

  @Test
  void aPageWithoutAReportIsRefusedWithAReason() {
    for (String page : List.of("<html></html>", "<p>404", "<table><tr><td>1</td></tr></table>")) {
      Reading reading = read(page);
      assertTrue(reading.form().isEmpty());
      assertTrue(reading.notes().stream().anyMatch(note -> note.kind() == Note.Kind.REFUSED));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "300<sup>1</sup>#300 | 1",
        "300<span style='vertical-align: super'>1</span>#300 | 1",
        "<sub>3</sub>001#3 | 001",
        "<del>2999</del>3001#~~2999~~3001",
        "<span style='text-decoration: line-through'>3001</span>#~~3001~~",
        "<div>2</div>3001#2 3001",
        "<span style='display:block'>2</span><span style='display:block'>3001</span>#2 3001",
        "<select><option>7</option><option>8</option></select>3001#7 3001",
      })
  void figuresSetApartOrStruckOutAreNotReadAsOne(String content, String raw) {
    Reading reading = withCell(content);
    Figures figures = reading.form().orElseThrow().figures();
    Cell cell = figures.catalogue().get("applications.newlyReceived.naturalPerson");
    assertEquals(raw, figures.findUnreadable(cell).orElseThrow().replace('\n', ' '));
    assertEquals(1, notes(reading, Note.Kind.UNREADABLE).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style='display:none'>2</span>3001",
        "<span style='visibility: hidden'>2</span>3001",
        "<span style='mso-hide:all'>2</span>3001",
        "<ruby>3001<rp>(</rp><rt>2</rt><rp>)</rp></ruby>",
        "<template>2</template>3001",
        "3001<sup></sup>",
        "<span>30</span><b>01</b>",
      })
  void whatAPageDoesNotShowIsNoPartOfAFigure(String content) {
    assertReadAsTyped(sample("huaian-city-2024.csv"), withCell(content));
  }

  @Test
  void aStruckRowStatesNothing() {
    String page = page(sample("huaian-city-2024.csv"));
    String row = "<tr><th scope=\"row\" colspan=\"3\">一、";
    assertTrue(page.contains(row));
    Reading reading =
        read(page.replace(row, row.replace("<tr", "<tr style='text-decoration:line-through'")));
    Figures figures = reading.form().orElseThrow().figures();
    Cell cell = figures.catalogue().get("applications.newlyReceived.naturalPerson");
    assertEquals("~~3001~~", figures.findUnreadable(cell).orElseThrow());
    assertEquals(7, notes(reading, Note.Kind.UNREADABLE).size());
  }

  @Test
  void deepNestingAndWideSpansEndInAnAnswer() {
    String deep = "<div>".repeat(100_000) + "一、总体情况" + "</div>".repeat(100_000);
    assertTrue(read(deep).form().isEmpty());
    String wide =
        "<table><tr>" + "<td colspan=99999 rowspan=99999>1</td>".repeat(1_000) + "</tr></table>";
    assertTrue(read(wide).form().isEmpty());
  }

  /** A tag of three bytes takes some hundred in memory. */
  @Test
  void aPageOfTooManyTagsIsRefusedBeforeItIsParsed() {
    String page = page(sample("huaian-city-2024.csv"));
    int tags = page.length() - page.replace("<", "").length();
    String most = page.replace("<body>", "<body>" + "<br>".repeat(100_000 - tags));
    assertEquals(List.of(), notes(read(most), Note.Kind.REFUSED));
    assertEquals(
        List.of("网页的标签超过100000个,未读取;请只保存报告正文再读取"), notes(read(most + "<br>"), Note.Kind.REFUSED));
  }

  private static List<String> notes(Reading reading, Note.Kind kind) {
    return reading.notes().stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.message().zh())
        .toList();
  }

  @Test
  void whatScrollsOnTheScreenIsNotCutOffOnPaper() {
    String page = page(sample(Pages.CITY));
    String print = page.substring(page.indexOf("@media print{"), page.indexOf("</style>"));
    assertTrue(page.contains(".box{overflow-x:auto}"));
    assertTrue(print.contains(".box{overflow:visible}"), print);
  }
}
