package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.AssessmentJson;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.rules.assessment.AssessmentChecker;
import org.opendisclosure.rules.assessment.AssessmentFinding;
import org.opendisclosure.rules.assessment.AssessmentReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The sheet that a bureau in Otog Front Banner published for 2017, in every format. */
class SelfAssessmentTest {

  private static final String OTOG = "plain/otog-housing-2017-self-assessment.txt";

  private static String otog() {
    try (InputStream in = SelfAssessmentTest.class.getResourceAsStream(OTOG)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "sheet", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SelfAssessment sheet() {
    return read(otog()).assessment().orElseThrow();
  }

  @Test
  void theSheetIsReadAsItStandsThere() {
    SelfAssessment sheet = sheet();
    assertEquals(Optional.of("2017年住建局政务公开工作考核评价细则自查评分表"), sheet.getTitle());
    assertEquals(OptionalInt.of(2017), sheet.getYear());
    assertEquals(
        "组织领导 15, 制度机制建设 10, 平台建设 5, 政府信息公开 50, 回应解读 15, 政务服务 5, 任务 5 bonus, 加分项 5 bonus",
        sheet.getGroups().stream()
            .map(
                group ->
                    group.getName()
                        + " "
                        + group.getMaximum().orElseThrow()
                        + (group.isBonus() ? " bonus" : ""))
            .collect(Collectors.joining(", ")));
    List<AssessmentStandard> standards =
        sheet.getGroups().stream()
            .flatMap(group -> group.getAims().stream())
            .flatMap(aim -> aim.getStandards().stream())
            .toList();
    assertEquals(34, standards.size());
    assertEquals(31, standards.stream().filter(one -> one.getScore().isPresent()).count());
    AssessmentGroup first = sheet.getGroups().get(0);
    assertEquals("主要负责人亲自抓", first.getAims().get(0).getName());
    assertEquals(
        List.of(new BigDecimal("3"), new BigDecimal("2")),
        first.getAims().get(0).getStandards().get(0).getMaxima());
    assertEquals(Optional.empty(), sheet.getTotal());
  }

  @Test
  void itsMaximaAddUpAndItsBlanksAreNamed() {
    AssessmentReport report = AssessmentChecker.check(sheet());
    assertEquals(Optional.of(new BigDecimal("100")), report.fullMarks());
    assertEquals(new BigDecimal("74"), report.scored());
    assertEquals(
        List.of(
            "assessment.stated 回应解读/政策解读",
            "assessment.bonus-stated 任务/认真完成市政务公开领导小组办公室交办的工作任务,报送材料内容真实,数据准确",
            "assessment.bonus-stated 加分项/政务公开工作有创新举措,受到上级政府、部门表扬",
            "assessment.total "),
        report.findings().stream()
            .map((AssessmentFinding finding) -> finding.rule().id() + " " + finding.place())
            .toList());
  }

  @Test
  void aSheetIsNoFormWhichTheLastNoteSays() {
    Reading reading = read(otog());
    assertEquals(Optional.empty(), reading.form());
    Note last = reading.notes().get(reading.notes().size() - 1);
    assertEquals("这是自查评分表,不是统计表或年度报告", last.message().zh());
  }

  @Test
  void aPageWithMergedCellsSaysTheSame() {
    StringBuilder page = new StringBuilder("<h1>" + sheet().getTitle().orElseThrow() + "</h1>");
    page.append("<table><tr><th>考核<br>项目<th>目标要求<th>具体标准<th>自查评分</tr>");
    for (AssessmentGroup group : sheet().getGroups()) {
      String start = "<tr><td rowspan=" + rows(group) + ">" + name(group);
      for (AssessmentAim aim : group.getAims()) {
        start += "<td rowspan=" + aim.getStandards().size() + ">" + name(aim);
        for (AssessmentStandard standard : aim.getStandards()) {
          page.append(start).append("<td>").append(standard.getText());
          page.append("<td>").append(score(standard)).append("</tr>");
          start = "<tr>";
        }
      }
    }
    page.append("<tr><td colspan=3>总分</td><td></td></tr></table>");
    assertEquals(sheet(), read(page.toString()).assessment().orElseThrow());
  }

  @Test
  void aDocumentWithMergedCellsSaysTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(sheet().getTitle().orElseThrow());
      XWPFTable table = document.createTable(1, 4);
      fill(table, List.of("考核项目", "目标要求", "具体标准", "自查评分"), 0);
      for (AssessmentGroup group : sheet().getGroups()) {
        String groupName = name(group);
        for (AssessmentAim aim : group.getAims()) {
          String aimName = name(aim);
          for (AssessmentStandard standard : aim.getStandards()) {
            table.createRow();
            List<String> texts = List.of(groupName, aimName, standard.getText(), score(standard));
            fill(table, texts, table.getNumberOfRows() - 1);
            groupName = "";
            aimName = "";
          }
        }
      }
      table.createRow();
      fill(table, List.of("总分", "", "", ""), table.getNumberOfRows() - 1);
      document.write(out);
    }
    assertEquals(sheet(), read(out.toByteArray()).assessment().orElseThrow());
  }

  private static void fill(XWPFTable table, List<String> texts, int row) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = table.getRow(row).getCell(i);
      cell.setText(texts.get(i));
      if (i < 2 && row > 0 && !texts.get(0).equals("总分")) {
        boolean isFirst = !texts.get(i).isEmpty();
        cell.getCTTc()
            .addNewTcPr()
            .addNewVMerge()
            .setVal(isFirst ? STMerge.RESTART : STMerge.CONTINUE);
      }
    }
  }

  @Test
  void aSpreadsheetTableSaysTheSame() {
    StringBuilder csv = new StringBuilder(sheet().getTitle().orElseThrow() + "\n");
    csv.append("考核项目,目标要求,具体标准,自查评分\n");
    for (AssessmentGroup group : sheet().getGroups()) {
      String groupName = name(group);
      for (AssessmentAim aim : group.getAims()) {
        String aimName = name(aim);
        for (AssessmentStandard standard : aim.getStandards()) {
          csv.append('"').append(groupName).append("\",\"").append(aimName).append("\",\"");
          csv.append(standard.getText()).append("\",").append(score(standard)).append('\n');
          groupName = "";
          aimName = "";
        }
      }
    }
    assertEquals(sheet(), read(csv.append("总分,,,\n").toString()).assessment().orElseThrow());
  }

  private static int rows(AssessmentGroup group) {
    return group.getAims().stream().mapToInt(aim -> aim.getStandards().size()).sum();
  }

  private static String name(AssessmentGroup group) {
    return group.getName() + group.getMaximum().map(points -> "(" + points + "分)").orElse("");
  }

  private static String name(AssessmentAim aim) {
    return aim.getName() + aim.getMaximum().map(points -> "(" + points + "分)").orElse("");
  }

  private static String score(AssessmentStandard standard) {
    return standard.getScore().map(BigDecimal::toPlainString).orElse("");
  }

  @Test
  void whatIsNoScoreIsKeptAndNoted() {
    String text =
        """
        考核项目 | 目标要求 | 具体标准 | 自查评分 |
        组 织 领 导 (２分) | 亲自抓 (2分) | 听取汇报。(1分) | 约１ |
        研究部署。(1分) | ０．５分 |
        总分 | | | 优 |
        另一行 | | | 3 |
        """;
    Reading reading = read(text);
    SelfAssessment sheet = reading.assessment().orElseThrow();
    List<AssessmentStandard> standards = sheet.getGroups().get(0).getAims().get(0).getStandards();
    assertEquals(Optional.of("约１"), standards.get(0).getUnreadableScore());
    assertEquals(Optional.of(new BigDecimal("0.5")), standards.get(1).getScore());
    assertEquals(Optional.of("优"), sheet.getUnreadableTotal());
    assertEquals(
        List.of(Note.Kind.UNREADABLE, Note.Kind.UNREADABLE, Note.Kind.REFUSED, Note.Kind.REFUSED),
        reading.notes().stream().map(Note::kind).toList(),
        () -> reading.notes().toString());
    assertEquals(sheet, read(json(sheet)).assessment().orElseThrow());
  }

  private static byte[] json(SelfAssessment sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentJson.write(sheet, out);
    return out.toByteArray();
  }

  @Test
  void jsonGivesTheSheetBack() {
    Reading reading = read(json(sheet()));
    assertEquals(sheet(), reading.assessment().orElseThrow());
    assertEquals(1, reading.notes().size());
  }

  @Test
  void whatJsonCannotMeanIsNotedWithItsPath() {
    Reading reading =
        read(
            """
            {"schema": "urn:opendisclosure:self-assessment:1", "year": "2017", "title": 7, "x": 1,
             "groups": [3, {"name": "甲", "bonus": "no", "aims": {}},
               {"name": "乙", "maximum": 1e99999999, "aims": [{"name": "丙",
                 "standards": [{"text": "丁", "maxima": 3, "score": "5"},
                   {"text": "戊", "maxima": [1, 1.23456], "score": 12345678}]}]}]}
            """);
    assertEquals(
        List.of(
            "x",
            "title",
            "year",
            "groups[0]",
            "groups[1].bonus",
            "groups[1].aims",
            "groups[2].maximum",
            "groups[2].aims[0].standards[0].score",
            "groups[2].aims[0].standards[0].maxima",
            "groups[2].aims[0].standards[1].score",
            "groups[2].aims[0].standards[1].maxima[1]",
            ""),
        reading.notes().stream().map(Note::label).toList());
    assertEquals(2, reading.assessment().orElseThrow().getGroups().size());
  }

  @Test
  void brokenJsonIsRefusedAtItsPlace() {
    for (String end : List.of("", ", \"total\": 1, \"total\": 2}", "} x", "[".repeat(5_000))) {
      Reading reading = read("{\"schema\": \"urn:opendisclosure:self-assessment:1\"" + end);
      assertTrue(reading.assessment().isEmpty(), end);
      assertEquals(1, reading.notes().get(0).line());
      assertEquals("不是规范的 JSON,未读取", reading.notes().get(0).message().zh());
    }
  }

  @Test
  void aDiskThatFailsIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    SelfAssessment sheet = sheet();
    assertThrows(UncheckedIOException.class, () -> AssessmentJson.write(sheet, full));
  }
}
