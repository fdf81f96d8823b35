package org.opendisclosure.io.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** The ways in which pages and documents come out as text, and what becomes of their figures. */
class CopyShapesTest {

  private static final String HEAD =
      "某某镇人民政府2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(一)项\n" + "信息内容 本年制发件数 本年废止件数 现行有效件数\n";

  private static Path file(String name) {
    try {
      return Path.of(CopyShapesTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static StatisticsForm form(Reading reading) {
    return reading.form().orElseThrow(() -> new AssertionError(reading));
  }

  private static String figure(Reading reading, String cell) {
    StatisticsForm form = form(reading);
    return StatedText.of(form.figures(), form.edition().catalogue().get(cell));
  }

  /** The figures of a row of table two. */
  private static String row(Reading reading, String row) {
    StatisticsForm form = form(reading);
    List<String> figures = new ArrayList<>();
    for (Cell cell : form.edition().catalogue().cells()) {
      if (cell.name().startsWith("proactiveDisclosure." + row + ".")) {
        figures.add(StatedText.of(form.figures(), cell));
      }
    }
    return String.join(" ", figures);
  }

  private static List<String> refused(Reading reading) {
    return reading.notes().stream()
        .filter(note -> note.kind() == Note.Kind.REFUSED)
        .map(Note::raw)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "table-in-a-line.txt, rules, 7 8 9",
    "table-in-a-line.txt, normativeDocuments, 1 2 3",
    "bars-apart.txt, rules, 0 0 6",
    "bars-apart.txt, normativeDocuments, 12 3 40",
    "lines-of-bars.txt, normativeDocuments, 0 0 0",
    "lines-of-bars.txt, administrativeCompulsion, 0",
    "lines-of-bars.txt, fees, 0",
    "rows-opened-by-bars.txt, normativeDocuments, 87 0 0",
    "rows-opened-by-bars.txt, administrativeCompulsion, 0 0 0",
    "heading-in-two-rows.txt, normativeDocuments, 3 0 101",
    "former-format.txt, administrativeLicensing, 33 0 0",
    "former-format.txt, otherExternalMatters, 4 0 16"
  })
  void tableTwoIsRead(String file, String row, String figures) {
    Reading reading = Forms.read(file(file));
    assertEquals(figures, row(reading, row));
    assertTrue(reading.isComplete(), reading::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines-of-bars.txt", "former-format.txt"})
  void rowsOfTableThreeAreRead(String file) {
    Reading reading = Forms.read(file(file));
    assertEquals("0", figure(reading, "applications.newlyReceived.naturalPerson"));
    assertEquals("0", figure(reading, "applications.newlyReceived.otherOrganisation"));
    assertEquals("0", figure(reading, "applications.newlyReceived.total"));
  }

  @Test
  void aHeadingInTwoRowsIsOne() {
    Reading reading = Forms.read(file("heading-in-two-rows.txt"));
    assertEquals("0", figure(reading, "applications.newlyReceived.naturalPerson"));
    assertEquals("", figure(reading, "applications.newlyReceived.businessEnterprise"));
    assertEquals("0", figure(reading, "applications.newlyReceived.total"));
    assertEquals("0", figure(reading, "applications.refused.stateSecret.total"));
    assertEquals("", figure(reading, "applications.refused.stateSecret.otherOrganisation"));
  }

  @Test
  void aWholeFormIsReadWithoutBars() {
    Reading reading = Forms.read(file("cells-as-paragraphs.txt"));
    StatisticsForm printed = Forms.read(file("cells-as-paragraphs.csv")).form().orElseThrow();
    assertEquals(printed.figures(), form(reading).figures());
    assertEquals(printed.getHeader(), form(reading).getHeader());
    assertTrue(reading.isComplete(), reading::toString);
  }

  @Test
  void rowsPartedBySpacesAreReadOrRefusedWithTheirFigures() {
    Reading reading = Copies.read(HEAD + "规章 1 2 6\n行政规范性文件 12 40\n五、存在的主要问题及改进情况\n无\n");
    assertEquals("1 2 6", row(reading, "rules"));
    assertEquals("  ", row(reading, "normativeDocuments"));
    assertEquals(List.of("行政规范性文件 | 12 | 40"), refused(reading));
    assertEquals(new Numbers(3, 0, 0, 2), reading.numbers());
  }

  @Test
  void blankCellsBeforeAndBehindFiguresShiftNone() {
    Reading reading =
        Copies.read(
            """
            某某局2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            申请人情况
            自然人 | 法人或其他组织 | 总计
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
            三、本年度办理结果 | (一)予以公开 |  | 425063 | 830 | 46895 | 3 | 6447 | 9204 |  |
             | (二)部分公开 |  | 91015 | 2546 | 8976 | 310 | 620 | 95349 | 501141 |
            """);
    assertTrue(reading.form().isEmpty(), reading::toString);
    assertEquals(new Numbers(0, 0, 0, 13), reading.numbers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章\n|\n1\n|\n2\n|\n", "规章\n|\n1\n|\n2\n|\n6\n|\n7\n|\n"})
  void aRowWithAnotherNumberOfCellsIsRefusedWithItsFigures(String rules) {
    String head = HEAD.replace("第二十条第(一)项\n", "第二十条第(一)项\n|\n");
    String text =
        head.replace("信息内容 ", "信息内容\n|\n").replace("件数 ", "件数\n|\n").strip()
            + "\n|\n"
            + rules
            + "行政规范性文件\n|\n12\n|\n3\n|\n40\n|\n";
    Reading reading = Copies.read(text);
    assertEquals("  ", row(reading, "rules"));
    assertEquals("12 3 40", row(reading, "normativeDocuments"));
    assertEquals(1, refused(reading).size(), reading::toString);
    assertTrue(refused(reading).get(0).startsWith("规章 | 1 | 2"));
  }

  @Test
  void aLostFigureBeforeALineOfBarsIsNotTakenForABlankOne() {
    String text =
        """
        某某镇人民政府2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第(一)项 |
        |||
        信息内容 |
        本年制发件数 |
        本年废止件数 |
        现行有效件数 |
        规章 |
        1 |
        6 |
        ||
        行政规范性文件 |
        12 |
        3 |
        40 |
        """;
    Reading reading = Copies.read(text);
    assertEquals("  ", row(reading, "rules"));
    assertEquals("12 3 40", row(reading, "normativeDocuments"));
    assertEquals(List.of("规章 | 1 | 6"), refused(reading));
  }

  @Test
  void aReportInOneLineIsItsPartsAndTables() {
    String text =
        "某局2021年政府信息公开工作年度报告\n"
            + "我局认真公开。 二、主动公开政府信息情况 第二十条第(一)项 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"
            + " 规章 | 7 | 8 | 9 | 第二十条第(五)项 | 信息内容 | 本年处理决定数量 | 行政许可 | 5 |"
            + " 五、存在的主要问题及改进情况 人手不足。\n";
    Reading reading = Copies.read(text);
    assertEquals("7 8 9", row(reading, "rules"));
    assertEquals("5", row(reading, "administrativeLicensing"));
    Cell problems = Edition.ANNUAL_REPORT_2021.catalogue().get("problemsAndImprovements");
    assertEquals("人手不足。", form(reading).figures().findText(problems).orElseThrow());
  }

  @Test
  void numbersInRunningTextMakeNoTable() {
    Reading reading = Copies.read("某局2021年政府信息公开工作年度报告\n一、总体情况\n公开信息\n12\n条。\n");
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("没有表格")));
  }

  @Test
  void figureAboveANumberedLabelIsNoPartOfIt() {
    Reading reading =
        Forms.read(
            Path.of(
                "cli/src/test/resources/org/opendisclosure/world/programs/libreoffice-docx-txt.txt"));
    assertEquals("8", figure(reading, "applications.refused.internalAffairs.total"));
    assertEquals("12", figure(reading, "applications.refused.deliberativeProcess.naturalPerson"));
    assertEquals(List.of(), refused(reading));
  }

  @Test
  void headingWithoutCellsEndsBeforeTheNextLabel() {
    String list =
        "某某局2015年政府信息公开情况统计表\n统计指标\n单位\n统计数\n一、主动公开情况\n"
            + "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)\n条\n1007\n其中:主动公开规范性文件数\n条\n1014\n"
            + "制发规范性文件总数\n件\n1021\n(二)通过不同渠道和方式公开政府信息的情况\n1.政府公报公开政府信息数\n条\n1028\n"
            + "机关级别\n县级部门\n";
    Reading reading = Copies.read(list);
    assertEquals("1007", figure(reading, "proactiveDisclosure.disclosedItems"));
    assertEquals("1028", figure(reading, "proactiveDisclosure.byChannel.governmentGazette"));
    assertEquals(List.of(), refused(reading));
  }

  @Test
  void backslashesBeforeSignsAreDropped() {
    String head = HEAD.replace("(", "\\(").replace(")", "\\)");
    Reading reading = Copies.read(head.replace(" ", "\n") + "规章\n1\n2\n11\n第二十条第\\(五\\)项\n");
    assertEquals("1 2 11", row(reading, "rules"));
    String once = "某局2023年政府信息公开工作年度报告\n一、总体情况\n工作\\(试点\\)平稳。\n二、主动公开政府信息情况\n规章\n1\n2\n11\n";
    assertTrue(form(Copies.read(once)).toString().contains("\\("));
  }
}
