package org.opendisclosure.io.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.plain.Copies;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** Tables of Markdown as converters write them. */
class MarkdownTablesTest {

  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "opendisclosure", "io", "markdown");

  private static final String START =
      """
      # 某市财政局2021年政府信息公开工作年度报告

      ## 二、主动公开政府信息情况

      """;

  private static final String HEAD =
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables-in-pages.md",
        "tables-in-tags.md",
        "drawn-with-spans.md",
        "tables-of-all-kinds.md",
        "quoted-document.md"
      })
  void everyFigureOfADocumentIsRead(String name) {
    Reading reading = Forms.read(FILES.resolve(name));
    StatisticsForm truth =
        Forms.read(FILES.resolve("tables-of-all-kinds.csv")).form().orElseThrow();
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(truth.figures(), form.figures());
    assertEquals(truth.getHeader().getOrgan(), form.getHeader().getOrgan());
    assertEquals(truth.getHeader().getYear(), form.getHeader().getYear());
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ruled-tables.md", "rows-of-several-lines.md", "drawn-tables.md"})
  void aWholeFormIsReadWithoutBars(String name) {
    Reading reading = Forms.read(FILES.resolve(name));
    StatisticsForm truth = Forms.read(FILES.resolve("ruled-tables.csv")).form().orElseThrow();
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(truth.figures(), form.figures());
    assertEquals(truth.getHeader(), form.getHeader());
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 规章 | 12 | 34 | 56 |",
        "| **规章** | *12* | `34` | __56__ |",
        "| 规章 | 12<br> | &#51;&#x34; | 56&nbsp; |",
        "| 规章 | [12]{.underline} | 34 | [**56**]{.mark} |",
        "| 规章[^1] | 12 | 34 | 56 |",
        "    | 规章 | 12 | 34 | 56 |",
        "\u3000| 规章 | 12 | 34 | 56 |",
        "|规章|12|34|56",
        "|\n| 规章 | 12 | 34 | 56 |",
        "\n| 规章 | 12 | 34 | 56 |",
        "| 规章 | <span style=\"color:red\">12</span> | <b>34</b> | 56 |"
      })
  void whatOneSeesInACellCounts(String row) {
    Reading reading = Copies.read(START + HEAD + row + "\n\n[^1]: 截至12月31日。\n");
    assertEquals(List.of("12", "34", "56"), rules(reading), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12[^1]", "12<sup>1</sup>", "12[1](#a)", "~~12~~", "12\\*", "12*", "![3](a.png)"})
  void whatStandsBesideAFigureMakesItUnreadable(String cell) {
    Reading reading = Copies.read(START + HEAD + "| 规章 | " + cell + " | 34 | 56 |\n");
    assertEquals(List.of("", "34", "56"), rules(reading), reading::toString);
    assertEquals(new Numbers(2, 1, 0, 0), reading.numbers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style=\"display:none\">9</span>12",
        "<span style=\"display:none\"><span></span>9</span>12",
        "<span style=\"display:none\">12</span>",
        "<font color=\"white\">9</font> 123",
        "12<span hidden>9</span>",
        "<span class=\"a\">9</span>12",
        "[9]{.a}12",
        "12<a href=\"#1\">1</a>",
        "<input value=\"13\">",
        "1<input value=3>",
        "<img src=\"3.png\">12"
      })
  void whatATagMayHideMakesNoFigure(String cell) {
    Reading reading = Copies.read(START + HEAD + "| 规章 | " + cell + " | <b>3</b>4 | 56 |\n");
    assertEquals(List.of("", "34", "56"), rules(reading), reading::toString);
    assertEquals(new Numbers(2, 1, 0, 0), reading.numbers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 规章     | 12           | 34           | 123456789012345 |",
        "| 规章     | 123456789012345 | 34           | 56           |",
        "| 规章     | 123456789012345678901234567 | 34           | 56           |",
        "| 规章     | 123456789012345 | 34           | 56        |"
      })
  void aDrawnRowThatOverflowsItsColumnsCutsNoFigure(String row) {
    String rule = "+----------+--------------+--------------+--------------+\n";
    String head = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
    Reading reading = Copies.read(START + rule + head + rule + row + "\n" + rule);
    assertEquals(List.of("", "", ""), rules(reading), reading::toString);
    assertEquals(8, line(reading, "123456789012345"), reading::toString);
  }

  private static List<String> rules(Reading reading) {
    StatisticsForm form = reading.form().orElseThrow();
    return List.of(figure(form, "issued"), figure(form, "repealed"), figure(form, "inForce"));
  }

  private static String figure(StatisticsForm form, String column) {
    Cell cell = form.edition().catalogue().get("proactiveDisclosure.rules." + column);
    return form.figures().findCount(cell).stream().mapToObj(String::valueOf).findFirst().orElse("");
  }

  @Test
  void aRuleWithFewerDashesThanHeadingsIsOneAllTheSame() {
    Reading reading =
        Copies.read(START + "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n---|---\n规章 | 12 | 34 | 56\n");
    assertEquals(List.of("12", "34", "56"), rules(reading), reading::toString);
  }

  @Test
  void aTableInAListAndOneInAListingAreRead() {
    for (String indent : List.of("   ", "\t")) {
      String table = (HEAD + "| 规章 | 12 | 34 | 56 |\n").replace("\n", "\n" + indent);
      Reading reading = Copies.read(START + "1. 第一项\n\n" + indent + table + "\n");
      assertEquals(List.of("12", "34", "56"), rules(reading), reading::toString);
    }
    String listing = "```markdown\n" + START + HEAD + "| 规章 | 12 | 34 | 56 |\n```\n";
    assertEquals(List.of("12", "34", "56"), rules(Copies.read(listing)));
  }

  @Test
  void notesSayTheLineOfTheDocument() {
    Reading reading =
        Copies.read(
            "---\ntitle: 无\n---\n"
                + START
                + HEAD
                + "| 规章 | 甲 | 34 | 56 |\n\n<table>\n<tr><td>行政规范性文件</td><td>乙</td></tr></table>\n");
    assertEquals(10, line(reading, "甲"), reading::toString);
    assertEquals(13, line(reading, "乙"), reading::toString);
  }

  private static int line(Reading reading, String raw) {
    return reading.notes().stream()
        .filter(note -> note.raw().contains(raw))
        .mapToInt(Note::line)
        .findFirst()
        .orElse(0);
  }

  @Test
  void metadataStateNeitherOrganNorYear() {
    Reading reading =
        Copies.read(
            "---\nauthor: 某区财政局\ndate: 2009-01-02\n\nyear: 2009\norgan: 某县\n---\n\n"
                + START
                + HEAD
                + "| 规章 | 12 | 34 | 56 |\n");
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(Optional.of("某市财政局"), form.getHeader().getOrgan());
    assertEquals(2021, form.getHeader().getYear().orElseThrow());
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#二、主动公开政府信息情况", "**二、主动公开政府信息情况**", "## 二、主动公开政府信息情况 {#a .b}"})
  void titlesOfPartsAreToldInAllWaysOfWritingThem(String title) {
    Reading reading =
        Copies.read(
            "# 某市财政局2021年政府信息公开工作年度报告\n\n## 一、总体情况\n\n甲\n\n"
                + title
                + "\n\n"
                + HEAD
                + "| 规章 | 12 | 34 | 56 |\n");
    StatisticsForm form = reading.form().orElseThrow();
    Cell overview = form.edition().catalogue().get("overview");
    assertEquals(Optional.of("甲"), form.figures().findText(overview));
    assertEquals(List.of("12", "34", "56"), rules(reading), reading::toString);
  }

  @Test
  void deepNestingOverflowsNothing() {
    int depth = 20_000;
    for (String sign : List.of("> ", "- ", "*", "[", "![", "`", "<b>", "<a></a>", "~~", "1. ")) {
      Reading reading = Copies.read(START + HEAD + "| 规章 | 1 | 2 | 3 |\n\n" + sign.repeat(depth));
      assertEquals(List.of("1", "2", "3"), rules(reading), sign);
    }
  }
}
