package org.opendisclosure.io.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

/** Forms in documentation. */
class MarkdownTest {

  private static String write(StatisticsForm form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer =
        Forms.writer(out, Format.MARKDOWN, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Reading read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "form.md", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static StatisticsForm sample(String name) {
    return Forms.read(Path.of("src", "main", "samples", name)).form().orElseThrow();
  }

  @Property(tries = 60)
  void whateverAFormHoldsIsReadBack(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = new FormGenerator(edition, new Random(seed)).next();
    String text = write(form);
    Reading reading = read(text);
    assertEquals(form, reading.form().orElseThrow(), () -> text + reading.notes());
    int kept = form.getUnknownLines().size();
    assertEquals(kept + form.getUnreadable().size(), reading.notes().size());
  }

  @Test
  void textThatLooksLikeAFigureOrLikeNothingStaysUnreadable() {
    for (String raw : List.of("-5", "+5", "-", "—", "无", "12", "'12", "''-5", "=1", "| |", "`7`")) {
      Figures.Builder figures = Figures.builder(Edition.ANNUAL_REPORT_2021.catalogue());
      Cell cell = Edition.ANNUAL_REPORT_2021.catalogue().get("applications.disclosed.total");
      figures.unreadable(cell, raw);
      StatisticsForm form =
          StatisticsForm.of(
              Edition.ANNUAL_REPORT_2021,
              Header.of("某局", 2021),
              figures.build(),
              List.of(),
              List.of(),
              List.of());
      assertEquals(form, read(write(form)).form().orElseThrow(), raw);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huaian-city-2024.csv", "jinpen-township-2018.csv",
        "liupanshui-housing-2020.csv", "otog-housing-2017.csv"
      })
  void aPublishedFormIsReadBackWithoutANote(String name) {
    Reading reading = read(write(sample(name)));
    assertEquals(sample(name), reading.form().orElseThrow());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aFormLooksLikeDocumentation() {
    String text = write(sample("otog-housing-2017.csv"));
    assertTrue(text.contains("\n# 2017年度政务公开工作统计表\n"), text);
    assertTrue(
        text.contains(
            """
            | 序号 | 统计指标 | 单位 | 统计数 |
            | --- | --- | --- | ---: |
            | 1 | 一、主动公开情况 | — |  |
            """),
        text);
  }

  @Test
  void tablesTypedByHandAreUnderstood() {
    Reading reading =
        read(
            """
            # 某市交通运输局2021年政府信息公开工作年度报告

            ## 一、总体情况

            *工作*平稳,\\
            较上年有进步。

            ## 二、主动公开政府信息情况

            第二十条第(一)项 | | |
            ---|:--:|---|--:
            信息内容 | 本年制发件数 | 本年废止<br>件数 | **现行有效件数**
            规章|1|0|11
            行政规范<br/>性文件|8|26|`66`

            ### 收费

            | 信息内容 | 本年收费金额(单位:万元) |
            |:---------|-----------------------:|
            | 行政事业性收费 | 59,237.2449 |
            """);
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals("某市交通运输局", form.getHeader().getOrgan().orElseThrow());
    assertEquals(Edition.ANNUAL_REPORT_2021, form.edition());
    assertFigure(form, "proactiveDisclosure.rules.inForce", 11);
    assertFigure(form, "proactiveDisclosure.normativeDocuments.issued", 8);
    assertFigure(form, "proactiveDisclosure.normativeDocuments.repealed", 26);
    assertFigure(form, "proactiveDisclosure.normativeDocuments.inForce", 66);
    Cell fees = form.edition().catalogue().get("proactiveDisclosure.fees.amount");
    assertEquals("59237.2449", form.figures().findAmount(fees).orElseThrow().toPlainString());
  }

  @Test
  void aRowOfAnotherWidthShiftsNothing() {
    String text = write(sample("huaian-city-2024.csv"));
    for (String changed : List.of("| 规章 | 1 | 11 |", "| 规章 | 1 | 5 | 0 | 11 |")) {
      Reading reading = read(text.replace("| 规章 | 1 | 0 | 11 |", changed));
      StatisticsForm form = reading.form().orElseThrow();
      assertTrue(form.figures().isBlank(cell(form, "proactiveDisclosure.rules.inForce")));
      assertTrue(form.figures().isBlank(cell(form, "proactiveDisclosure.rules.issued")));
      assertFigure(form, "proactiveDisclosure.normativeDocuments.inForce", 66);
      List<Note> notes = reading.notes();
      assertEquals(1, notes.size(), notes::toString);
      assertEquals(Note.Kind.REFUSED, notes.get(0).kind());
      assertTrue(notes.get(0).raw().startsWith("规章 | 1"), notes::toString);
    }
  }

  private static Cell cell(StatisticsForm form, String name) {
    return form.edition().catalogue().get(name);
  }

  private static void assertFigure(StatisticsForm form, String name, long figure) {
    assertEquals(figure, form.figures().findCount(cell(form, name)).orElseThrow(), name);
  }

  @Test
  void mergedCellsOfADrawnTableKeepTheirPlaces() {
    Reading reading =
        read(
            """
            ---
            title: "某市财政局2021年政府信息公开工作年度报告"
            ---

            ::: main
            ## 二、主动公开政府信息情况

            +----------------+------------+------------+------------+
            | 第二十条第(一)项                                      |
            +----------------+------------+------------+------------+
            | 信息内容       | 本年制     | 本年废止   | 现行有     |
            |                | 发件数     | 件数       | 效件数     |
            +================+============+============+============+
            | 规章           | 1          | 2          | 11         |
            +----------------+------------+------------+------------+
            | 行政规范性文件 | 8          |            | 66         |
            +----------------+------------+------------+------------+
            :::
            """);
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals("某市财政局", form.getHeader().getOrgan().orElseThrow());
    assertFigure(form, "proactiveDisclosure.rules.issued", 1);
    assertFigure(form, "proactiveDisclosure.rules.repealed", 2);
    assertFigure(form, "proactiveDisclosure.rules.inForce", 11);
    assertTrue(
        form.figures().isBlank(cell(form, "proactiveDisclosure.normativeDocuments.repealed")));
    assertFigure(form, "proactiveDisclosure.normativeDocuments.inForce", 66);
    assertTrue(reading.isComplete(), reading::toString);
  }

  @Test
  void raisedAndStruckFiguresNeverJoinOthers() {
    Reading reading =
        read(
            """
            # 某市财政局2021年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 888<sup>8</sup> | ~~15~~16 | 9<DEL class="x">1</DEL> |
            | 行政规范性文件 | 7^8^ | <s>5</s> | **12** |
            """);
    StatisticsForm form = reading.form().orElseThrow();
    assertRaw(form, "proactiveDisclosure.rules.issued", "888 | 8");
    assertRaw(form, "proactiveDisclosure.rules.repealed", "~~15~~16");
    assertRaw(form, "proactiveDisclosure.rules.inForce", "9~~1~~");
    assertRaw(form, "proactiveDisclosure.normativeDocuments.issued", "7^8^");
    assertRaw(form, "proactiveDisclosure.normativeDocuments.repealed", "~~5~~");
    assertFigure(form, "proactiveDisclosure.normativeDocuments.inForce", 12);
  }

  private static void assertRaw(StatisticsForm form, String cell, String raw) {
    assertEquals(Optional.of(raw), form.figures().findUnreadable(cell(form, cell)));
  }

  @Test
  void numbersOfARefusedRowAreCounted() {
    Reading reading =
        read(
            """
            # 某市财政局2021年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 1 | 2 | 11 |
            | 行政规范性文件 | 8 | 66 |
            """);
    assertEquals(new Numbers(3, 0, 0, 2), reading.numbers());
    assertFalse(reading.isComplete());
  }

  @Test
  void aTextThatReachesIntoTheNextColumnRefusesItsRow() {
    Reading reading =
        read(
            """
            # 某市财政局2021年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

              信息内容         本年制发件数   本年废止件数   现行有效件数
              ---------------- -------------- -------------- --------------
              规章             1              2              11
              行政规范性文件   8           12345678          66
              行政规范性文件   812345678901234567            66

            ## 五、存在的主要问题及改进情况
            """);
    StatisticsForm form = reading.form().orElseThrow();
    assertFigure(form, "proactiveDisclosure.rules.inForce", 11);
    assertTrue(
        form.figures().isBlank(cell(form, "proactiveDisclosure.normativeDocuments.inForce")));
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.raw().contains("8 | 12345678 | 66") && note.kind().isFailure()),
        reading::toString);
  }

  @Test
  void aTableOfHtmlIsNotLostWithoutAWord() {
    Reading reading =
        read(
            """
            # 某市财政局2021年政府信息公开工作年度报告

            | a | b |
            |---|---|
            | 统计 | 1 |

            ## 二、主动公开政府信息情况

            <table>
            <tr><td>规章</td><td
            align="right">71</td><td>72</td><td>73</td></tr>
            </table>
            """);
    String notes = reading.notes().toString();
    for (String figure : List.of("71", "72", "73")) {
      assertTrue(notes.contains(figure), notes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<div align=\"center\">\n\n"})
  void aDocumentWithTablesInTagsIsReadAsAPage(String start) {
    Reading reading =
        read(
            start
                + """
                # 某市财政局2021年政府信息公开工作年度报告

                ## 一、总体情况

                认真公开,5<6。

                ## 二、主动公开政府信息情况

                <table>
                <tr><td colspan="4">第二十条第(一)项</td></tr>
                <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
                <tr><td>规章</td><td
                align="right">71</td><td>72</td><td>73</td></tr>

                <tr><td>行政规范性文件</td><td>5<sup>1</sup></td><td>0</td><td></td></tr>
                </table>

                ## 五、存在的主要问题及改进情况

                人手**不足**。
                """);
    StatisticsForm form = reading.form().orElseThrow();
    assertFigure(form, "proactiveDisclosure.rules.issued", 71);
    assertFigure(form, "proactiveDisclosure.rules.inForce", 73);
    assertRaw(form, "proactiveDisclosure.normativeDocuments.issued", "5 | 1");
    assertFigure(form, "proactiveDisclosure.normativeDocuments.repealed", 0);
    assertEquals(Optional.of("认真公开,5<6。"), form.figures().findText(cell(form, "overview")));
    assertEquals(
        Optional.of("人手不足。"), form.figures().findText(cell(form, "problemsAndImprovements")));
    assertEquals(new Numbers(4, 1, 0, 0), reading.numbers());
  }

  @Test
  void aDocumentWithoutAFormIsRefused() {
    for (String text :
        List.of("| a | b |\n|---|---|\n| 1 | 2 |\n", "# 标题\n\n|---|\n", "|-|\n|--|\n")) {
      Reading reading = read(text);
      assertTrue(reading.form().isEmpty(), text);
      assertTrue(reading.notes().stream().anyMatch(note -> note.kind().isFailure()), text);
    }
  }

  @Test
  void aFileHoldsOneFormAndNothingThatIsNoText() {
    OutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = new MarkdownWriter(out, Layouts.builtIn())) {
      StatisticsForm form = sample("otog-housing-2017.csv");
      writer.write(form);
      assertThrows(IllegalArgumentException.class, () -> writer.write(form));
    }
    Statistics2017 half = Statistics2017.builder().header(Header.of("某\ud842局", 2017)).build();
    assertThrows(UncheckedIOException.class, () -> write(half));
  }

  @Test
  void aTargetThatFailsIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    FormWriter writer = new MarkdownWriter(full, Layouts.builtIn());
    assertThrows(
        UncheckedIOException.class,
        () -> {
          writer.write(sample("liupanshui-housing-2020.csv"));
          writer.close();
        });
  }

  @Test
  void tagsOfBoxesAroundTablesSayNothing() {
    String table = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 1 | 2 | 11 |\n";
    Reading reading =
        read(
            "<div role=\"main\">\n\n# 某市财政局2021年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n"
                + "<div class=\"box\" role=\"region\"\naria-label=\"二、主动公开政府信息情况\">\n\n"
                + table
                + "\n</div>\n\n</div>\n");
    assertFigure(reading.form().orElseThrow(), "proactiveDisclosure.rules.inForce", 11);
    assertTrue(reading.notes().stream().noneMatch(note -> note.kind() == Note.Kind.KEPT));
  }

  @Test
  void tableOfBarsIsReadAlthoughAnotherIsWrittenInTags() {
    Reading reading =
        read(
            """
            某市财政局2021年政府信息公开工作年度报告

            <table><tbody><tr><td>机关级别</td><td>县级部门</td></tr></tbody></table>

            # 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 1 | 2 | 11 |
            """);
    assertFigure(reading.form().orElseThrow(), "proactiveDisclosure.rules.inForce", 11);
  }

  @Test
  void dashesInATableOfBarsAreARowBesideTablesInTags() {
    Reading reading =
        read(
            """
            某市财政局2021年政府信息公开工作年度报告

            # 二、主动公开政府信息情况

            | 第二十条第(一)项 |  |  |  |
            | --- | --- | --- | --- |
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 1 | 2 | 1<sup>1</sup> |
            | 行政规范性文件 | - | - | - |

            <table><tr><td>信息内容</td><td>本年收费金额(单位:万元)</td></tr>
            <tr><td>行政事业性收费</td><td>5.5</td></tr></table>
            """);
    StatisticsForm form = reading.form().orElseThrow();
    assertFigure(form, "proactiveDisclosure.rules.repealed", 2);
    assertTrue(form.figures().findCount(cell(form, "proactiveDisclosure.rules.inForce")).isEmpty());
    Cell fees = cell(form, "proactiveDisclosure.fees.amount");
    assertTrue(reading.notes().stream().noneMatch(note -> note.raw().contains("---")));
    assertEquals("5.5", form.figures().findAmount(fees).orElseThrow().toPlainString());
  }

  @Test
  void sevenFiguresBetweenBlanksAreReadInOrder() {
    String table = write(sample("huaian-city-2024.csv"));
    String row = "| 一、本年新收政府信息公开申请数量 |  |  | 3001 | 53 | 0 | 0 | 61 | 4 | 3119 |";
    assertTrue(table.contains(row), table);
    String moved = "| 一、本年新收政府信息公开申请数量 |  | 3001 | 53 | 0 | 0 | 61 | 4 | 3119 |  |";
    Reading reading = read(table.replace(row, moved));
    assertEquals(sample("huaian-city-2024.csv").figures(), reading.form().orElseThrow().figures());
    assertEquals(1, reading.notes().size(), () -> reading.notes().toString());
    String unclear = "| 一、本年新收政府信息公开申请数量 |  | 3001 |  | 0 | 0 | 61 | 4 | 3119 |  |";
    StatisticsForm form = read(table.replace(row, unclear)).form().orElseThrow();
    assertTrue(form.figures().isBlank(cell(form, "applications.newlyReceived.naturalPerson")));
  }
}
