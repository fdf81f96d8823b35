package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.testing.FormGenerator;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;

/** The page shows every form as it is printed and everything that was found, and runs nothing. */
class HtmlReportTest {

  private static final String HOSTILE = "<script>alert('&\"1\"')</script><img src=x onerror=y>";

  private static StatisticsForm sample(String name) {
    return Forms.read(Path.of("src", "main", "samples", name)).form().orElseThrow();
  }

  private static StatisticsForm huaianWith(String cell, long count) {
    StatisticsForm form = sample("huaian-city-2024.csv");
    Figures figures =
        form.figures().toBuilder().count(form.edition().catalogue().get(cell), count).build();
    return form.withFigures(figures);
  }

  private static CheckedForm checked(StatisticsForm form, Note... notes) {
    Reading reading = new Reading(Optional.of(form), List.of(notes));
    return CheckedForm.of("form.csv", reading, Checker.builtIn());
  }

  private static String page(Language language, List<CheckedForm> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Summary summary = new Summary();
    try (ReportWriter writer = Reports.html(out, language)) {
      for (CheckedForm form : forms) {
        summary.add(form);
        writer.write(form);
      }
      writer.end(summary);
    }
    String page = out.toString(StandardCharsets.UTF_8);
    SoundPage.check(page);
    return page;
  }

  private static String page(StatisticsForm form) {
    return page(Language.ZH, List.of(checked(form)));
  }

  @Test
  void theSuspectCellShowsWhatItWouldHaveToBeBesideWhatIsStated() {
    String page = page(huaianWith("applications.newlyReceived.total", 3191));
    String cell = page.substring(page.indexOf(">3191 "));
    cell = cell.substring(0, cell.indexOf("</td>"));
    assertTrue(cell.contains("✗1") && cell.contains("→3119<"), cell);
    assertTrue(cell.contains("title=\"只改一个单元格即可全部成立"), cell);
    assertTrue(page.contains("<span class=\"sign\">✗</span> 结论:不一致(错误 2"), page);
    assertTrue(page.contains("疑点同第 "), "suspects are told once");
    assertTrue(page.contains(">↑ 3191→3119</a>"), "and lead back to their cells");
  }

  @Test
  void aSuspicionAmongSeveralIsMarkedWithAQuestionMark() {
    assertTrue(page(huaianWith("review.reconsideration.total", 315)).contains("→351?<"));
  }

  @Test
  void aWarningIsMarkedAndTold() {
    String page = page(sample("otog-housing-2017.csv"));
    assertTrue(page.contains("30 <a class=\"sign warning\""), page);
    assertTrue(page.contains("▲ 警告</span> “(一)主动公开政府信息总数"));
  }

  @Test
  void aBlankIsShownAsBlankAndMarkedWhereItMatters() {
    String page = page(sample("jinpen-township-2018.csv"));
    assertTrue(
        Pattern.compile("<td id=\"f1-c\\d+\" class=\"figure involved is-open\"> <a")
            .matcher(page)
            .find());
    assertTrue(page.contains("<td class=\"figure\"></td>"));
  }

  @Test
  void blanksThatNothingCanFillAreMarkedAndTheContradictionToldFirst() {
    StatisticsForm form = huaianWith("applications.disclosed.businessEnterprise", 22);
    Figures.Builder figures = form.figures().toBuilder();
    figures.blank(form.edition().catalogue().get("applications.disclosed.naturalPerson"));
    figures.blank(
        form.edition().catalogue().get("applications.partlyDisclosed.businessEnterprise"));
    String page = page(form.withFigures(figures.build()));
    assertTrue(page.contains("id=\"f1-m1\"><span class=\"sign error\">≠ 矛盾</span> 空白格无论填多少"));
    assertTrue(page.contains(" is-error is-open\"> <a class=\"sign error\" href=\"#f1-m1\""));
  }

  @Test
  void whatCannotBeReadStandsThereAsItWasTyped() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    Cell cell = form.edition().catalogue().get("applications.newlyReceived.total");
    Figures figures = form.figures().toBuilder().unreadable(cell, "约三千").build();
    String page = page(form.withFigures(figures));
    assertTrue(page.contains("<bdi class=\"raw\">约三千</bdi> <span class=\"sign unreadable\""));
  }

  @Test
  void mergedHeadingsAndGroupsAreMergedAndNamedForScreenReaders() {
    String page = page(sample("huaian-city-2024.csv"));
    assertTrue(page.contains("<th scope=\"colgroup\" colspan=\"5\">法人或其他组织</th>"));
    assertTrue(page.contains("<th scope=\"rowgroup\" rowspan=\"8\">(三)不予公开</th>"));
    assertTrue(page.contains("<th scope=\"row\">1.属于国家秘密</th>"));
    assertTrue(page.contains("<caption>二、主动公开政府信息情况 第二十条第(五)项</caption>"));
    assertTrue(page.contains("<h3 lang=\"zh-CN\">四、政府信息公开行政复议、行政诉讼情况</h3>"));
  }

  @Test
  void unknownLinesStandInTheirPlacesAndThoseWithoutOneAtTheEnd() {
    StatisticsForm form = sample("huaian-city-2024.csv");
    UnknownLine line =
        UnknownLine.builder()
            .table("applications")
            .after("applications.refused.administrativeEnquiry")
            .label("9.本市自设情形")
            .values(List.of("1", "二"))
            .build();
    UnknownLine beside = line.withTable("review").withAfter("").withLabel("另有").withNumber("8");
    form =
        StatisticsForm.of(
            form.edition(), form.getHeader(), form.figures(), List.of(line, beside), List.of("备考"));
    String page = page(form);
    assertTrue(page.contains("<tr class=\"unknown\"><th scope=\"row\">9.本市自设情形 <span"));
    assertTrue(page.contains("<td class=\"figure\">二</td><td class=\"figure\" colspan=\"5\">"));
    assertTrue(page.indexOf("9.本市自设情形") < page.indexOf("(四)无法提供"));
    assertTrue(page.contains("<bdi>8 另有  1 二</bdi>") && page.contains("<bdi>备考</bdi>"));
  }

  @Test
  void hostileTextIsShownAndNeverRun() {
    StatisticsForm form = huaianWith("applications.newlyReceived.total", 3191);
    UnknownLine line =
        UnknownLine.builder().table("applications").label(HOSTILE).values(List.of(HOSTILE)).build();
    Figures figures =
        form.figures().toBuilder()
            .unreadable(form.edition().catalogue().get("review.reconsideration.total"), HOSTILE)
            .text(form.edition().catalogue().get("overview"), HOSTILE)
            .build();
    form =
        StatisticsForm.of(
            form.edition(), Header.of(HOSTILE, 2024), figures, List.of(line), List.of(HOSTILE));
    Note note =
        new Note(Note.Kind.KEPT, HOSTILE, 1, 1, HOSTILE, HOSTILE, new Sentence(HOSTILE, HOSTILE));
    CheckedForm one = checked(form, note);
    CheckedForm other = CheckedForm.unread(HOSTILE, new Sentence(HOSTILE, HOSTILE));
    for (Language language : Language.values()) {
      String page = page(language, List.of(one, other));
      int shown = page.split(Pattern.quote(Html.escaped(HOSTILE)), -1).length - 1;
      assertTrue(shown >= 10, "shown " + shown + " times");
    }
  }

  @Test
  void whatNoPageMayHoldIsReplaced() {
    assertEquals("a\uFFFD\uFFFD\uFFFDb\n\t&amp;", Html.escaped("a\u0000\u001b\ud800b\n\t&"));
    assertEquals("\uFFFD𠮷", Html.escaped("\uFFFE𠮷"));
  }

  @Test
  void manyFormsHaveAnOverviewThatLeadsToEach() {
    List<CheckedForm> forms = new ArrayList<>();
    for (String name : List.of("huaian-city-2024.csv", "otog-housing-2017.csv")) {
      forms.add(checked(sample(name)));
    }
    forms.add(CheckedForm.unread("none.csv", new Sentence("没有这个文件。", "no such file")));
    String page = page(Language.ZH, forms);
    assertTrue(page.contains("<a href=\"#f2\">鄂托克前旗住房和城乡建设局</a>"));
    assertTrue(page.contains("✗ 未读取"));
    assertTrue(page.contains("共检查 2 份") && page.indexOf("共检查") < page.indexOf("id=\"f1\""));
    assertEquals(4, page.split("<details class=\"form ", -1).length);
    assertFalse(page(sample("huaian-city-2024.csv")).contains("<nav"), "one form needs none");
  }

  @Test
  void formsWithErrorsComeFirstAndConsistentOnesAreFolded() {
    StatisticsForm good = sample("huaian-city-2024.csv");
    StatisticsForm wrong = huaianWith("applications.newlyReceived.total", 3191);
    CheckedForm lost = CheckedForm.unread("none.csv", new Sentence("没有这个文件。", "no such file"));
    String page = page(Language.ZH, List.of(checked(good), lost, checked(wrong)));
    int first = page.indexOf("<details class=\"form of-wrong\" id=\"f3\" open=\"open\">");
    int second = page.indexOf("<details class=\"form of-unread\" id=\"f2\" open=\"open\">");
    int third = page.indexOf("<details class=\"form of-good\" id=\"f1\"><summary>");
    assertTrue(0 < first && first < second && second < third, page);
    assertTrue(page.indexOf("href=\"#f3\"") < page.indexOf("href=\"#f1\""));
  }

  @Test
  void theOnlyFormIsNotFolded() {
    assertTrue(page(sample("huaian-city-2024.csv")).contains("id=\"f1\" open=\"open\">"));
  }

  @Test
  void buttonsBeforeTheOverviewFilterItByStyleAlone() {
    StatisticsForm wrong = huaianWith("applications.newlyReceived.total", 3191);
    List<CheckedForm> forms = List.of(checked(sample("huaian-city-2024.csv")), checked(wrong));
    String page = page(Language.ZH, forms);
    assertTrue(page.contains("id=\"show-of-wrong\" class=\"show\"><label for=\"show-of-wrong\""));
    assertTrue(page.indexOf("id=\"show-of-all\"") < page.indexOf("<nav"));
    assertTrue(page.contains("class=\"of-wrong\">有错误 1</label>"));
    assertFalse(page.contains("id=\"show-of-open\""), "there is none to show");
    for (Standing standing : Standing.values()) {
      String rule = "#show-%1$s:checked ~ :is(nav, main) > :not(.%1$s)".formatted(standing.style());
      assertTrue(page.contains(rule), rule);
    }
  }

  @Test
  void ofManyFormsOnlyTheLinesWithFindingsAreShown() {
    CheckedForm good = checked(sample("huaian-city-2024.csv"));
    CheckedForm wrong = checked(huaianWith("applications.newlyReceived.total", 3191));
    List<CheckedForm> forms = new ArrayList<>(Collections.nCopies(PageEntries.IN_FULL - 1, good));
    forms.add(wrong);
    String few = page(Language.ZH, forms);
    assertEquals(PageEntries.IN_FULL, few.split("<table class=\"applications\"", -1).length - 1);
    forms.add(good);
    String many = page(Language.ZH, forms);
    assertEquals(1, many.split("<table class=\"applications\"", -1).length - 1);
    assertTrue(many.contains("表格只列有问题或有关的行"));
    assertTrue(many.contains(">一、本年新收政府信息公开申请数量</th>"));
    assertFalse(many.contains(">1.属于国家秘密</th>"), "nothing was found there");
    assertFalse(many.contains("四、政府信息公开行政复议、行政诉讼情况"), "nor in table four");
  }

  @Test
  void aCheckOfNothingIsAPageThatSaysSo() {
    assertTrue(page(Language.ZH, List.of()).contains("共检查 0 份"));
  }

  @Test
  void aCheckThatBrokeOffSaysSo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter writer = Reports.html(out, Language.ZH)) {
      writer.write(checked(sample("huaian-city-2024.csv")));
    }
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("检查没有进行完毕"));
  }

  @Test
  void englishSpeaksEnglishAboutTablesInChinese() {
    String page = page(Language.EN, List.of(checked(sample("otog-housing-2017.csv"))));
    assertTrue(
        page.contains("<html lang=\"en\">")
            && page.contains("class=\"statistics\" lang=\"zh-CN\""));
    assertTrue(page.contains("▲ warning</span>") && page.contains("forms checked: 1"));
  }

  @ParameterizedTest
  @ValueSource(longs = {9_999_999, 2_147_483_648L, 9_007_199_254_740_993L, 1_000_000_000_000_000L})
  void largeFiguresKeepEveryDigit(long count) {
    String page = page(huaianWith("applications.newlyReceived.total", count));
    assertTrue(page.contains(">" + count + " <a"), page);
  }

  @Property(tries = 60)
  void everyFigureOfAFormStandsInItsPage(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    String page = page(form);
    List<String> shown =
        Pattern.compile("<td[^>]* class=\"figure[^>]*>([^<]*)")
            .matcher(page)
            .results()
            .map(figure -> figure.group(1).strip())
            .toList();
    for (Cell cell : edition.catalogue().cells()) {
      String stated = StatedText.of(form.figures(), cell);
      assertTrue(
          cell.kind() == Kind.TEXT
              || stated.isEmpty()
              || shown.stream().anyMatch(figure -> figure.startsWith(stated)),
          () -> cell + " " + stated);
    }
  }
}
