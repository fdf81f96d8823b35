package org.opendisclosure.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Checker;

/** The rows of the report can be sorted, filtered and opened without harm. */
class CsvReportTest {

  private static List<NamedCsvRecord> rows(Language language, CheckedForm... forms) {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = Reports.csv(out, language)) {
      List.of(forms).forEach(writer::write);
      writer.end(new Summary());
    }
    return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
  }

  private static CheckedForm huaianWith(String cell, long count, String organ, Note... notes) {
    StatisticsForm form =
        Forms.read(Path.of("src", "main", "samples", "huaian-city-2024.csv")).form().orElseThrow();
    Figures figures =
        form.figures().toBuilder().count(form.edition().catalogue().get(cell), count).build();
    form = form.withFigures(figures).withHeader(form.getHeader().withOrgan(organ));
    Reading reading = new Reading(Optional.of(form), List.of(notes));
    return CheckedForm.of("a.csv", reading, Checker.builtIn());
  }

  private static List<String> column(List<NamedCsvRecord> rows, String name) {
    return rows.stream().map(row -> row.getField(name)).toList();
  }

  @Test
  void everyRowSaysOfWhichFormAndOfWhatKindItIs() {
    List<NamedCsvRecord> rows =
        rows(Language.ZH, huaianWith("applications.newlyReceived.total", 3191, "淮安市人民政府"));
    assertEquals(List.of("1", "2", "3", "4"), column(rows, "序号"));
    assertEquals(List.of("表", "问题", "疑点", "问题"), column(rows, "类别"));
    rows.forEach(row -> assertEquals("淮安市人民政府", row.getField("机关")));
    rows.forEach(row -> assertEquals("不一致", row.getField("结论")));
    assertTrue(rows.get(0).getField("规则").endsWith("; annual-report 1"));
    assertEquals(64, rows.get(0).getField("指纹").length());
    NamedCsvRecord suspect = rows.get(2);
    assertEquals("唯一", suspect.getField("级别"));
    assertEquals("一、本年新收政府信息公开申请数量", suspect.getField("行"));
    assertEquals("总计", suspect.getField("列"));
    assertEquals("3191", suspect.getField("填报"));
    assertEquals("3119", suspect.getField("应为"));
    assertEquals("72", suspect.getField("相差"));
    assertEquals(rows.get(1).getField("指纹"), suspect.getField("指纹"));
    assertEquals("-72", rows.get(3).getField("相差"), "a figure is no formula");
  }

  @Test
  void severalExplanationsAreNumbered() {
    List<NamedCsvRecord> rows =
        rows(Language.EN, huaianWith("review.reconsideration.total", 315, "x"));
    assertEquals("form", rows.get(0).getField("kind"));
    assertEquals("error", rows.get(1).getField("grade"));
    assertEquals("possibility 1", rows.get(2).getField("grade"));
    assertEquals("possibility 5", rows.get(6).getField("grade"));
  }

  @Test
  void aContradictionIsARow() {
    StatisticsForm form =
        huaianWith("applications.disclosed.businessEnterprise", 22, "甲")
            .report()
            .orElseThrow()
            .form();
    Figures.Builder figures = form.figures().toBuilder();
    figures.blank(form.edition().catalogue().get("applications.disclosed.naturalPerson"));
    figures.blank(
        form.edition().catalogue().get("applications.partlyDisclosed.businessEnterprise"));
    Reading reading = new Reading(Optional.of(form.withFigures(figures.build())), List.of());
    NamedCsvRecord row =
        rows(Language.ZH, CheckedForm.of("a.csv", reading, Checker.builtIn())).get(1);
    assertEquals("矛盾", row.getField("类别"));
    assertEquals(
        Set.of("report.total-handled", "report.applicants"), Set.of(row.getField("规则").split(" ")));
  }

  @Test
  void textThatASpreadsheetWouldRunIsNeutralised() {
    Note note =
        new Note(
            Note.Kind.UNREADABLE, "a.csv", 3, 4, "+x", "=1+1", new Sentence("@说明", "@message"));
    List<NamedCsvRecord> rows =
        rows(
            Language.ZH,
            huaianWith("review.reconsideration.total", 351, "=cmd()", note),
            CheckedForm.unread("-x.csv", new Sentence("没有这个文件。", "no such file")));
    assertEquals(List.of("表", "读取说明", "表", "读取说明"), column(rows, "类别"));
    assertEquals("'=cmd()", rows.get(0).getField("机关"));
    assertEquals("'=1+1", rows.get(1).getField("填报"));
    assertEquals("'+x", rows.get(1).getField("行"));
    assertEquals("'@说明", rows.get(1).getField("说明"));
    assertEquals("看不懂", rows.get(1).getField("级别"));
    assertEquals("3", rows.get(1).getField("文件第几行"));
    assertEquals("'-x.csv", rows.get(2).getField("文件"));
    assertEquals("", rows.get(3).getField("文件第几行"));
    assertTrue(rows.get(2).getField("说明").startsWith("未能读取"));
  }
}
