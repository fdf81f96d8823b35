package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** Files that are put into a document and stand for parts of its text. */
class AltChunkTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final String CHUNK = "<w:altChunk r:id='c'/>";
  private static final String TITLE = Docx.paragraph("2017年度政府信息公开情况统计表");
  private static final String PAGE =
      "<html><style>.h{display:none}</style><table><tr><td>统计指标<td>单位<td>统计数"
          + "<tr><td>(一)收到申请数<td>件<td>31<b class=h>9</b></table></html>";

  private static byte[] document(String body, byte[] chunk) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(Docx.MAIN, bytes(Docx.document(body)));
    parts.put("word/chunk.bin", chunk);
    parts.put(
        "word/_rels/document.xml.rels",
        bytes(
            "<Relationships><Relationship Id='c' Type='x/aFChunk'"
                + " Target='chunk.bin'/></Relationships>"));
    return Docx.zipped(parts);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static OptionalLong received(Reading reading) {
    return reading.form().orElseThrow().figures().findCount(RECEIVED);
  }

  @Test
  void aPageIsReadAsItIsSeen() {
    Reading reading = Docx.read(document(TITLE + CHUNK, bytes(PAGE)));
    assertEquals(OptionalLong.of(31), received(reading));
    assertTrue(reading.isComplete(), reading.notes()::toString);
  }

  @Test
  void anArchiveIsRead() {
    String archive =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            + "Content-Type: text/html\n\n"
            + PAGE
            + "\n--b--";
    assertEquals(OptionalLong.of(31), received(Docx.read(document(TITLE + CHUNK, bytes(archive)))));
  }

  @Test
  void richTextIsRead() {
    String rich =
        "{\\rtf1\\ansi\\ansicpg65001\\trowd\\cellx1\\cellx2\\cellx3\\pard\\intbl"
            + " 统计指标\\cell 单位\\cell 统计数\\cell\\row (一)收到申请数\\cell 件\\cell 31\\cell\\row}";
    assertEquals(OptionalLong.of(31), received(Docx.read(document(TITLE + CHUNK, bytes(rich)))));
  }

  @Test
  void aDocumentInADocumentIsRead() {
    byte[] inner =
        Docx.body(Docx.table(Docx.row("统计指标", "单位", "统计数"), Docx.row("(一)收到申请数", "件", "31")));
    assertEquals(OptionalLong.of(31), received(Docx.read(document(TITLE + CHUNK, inner))));
  }

  @Test
  void plainTextIsReadWithItsTables() {
    String text = "统计指标\t单位\t统计数\n(一)收到申请数\t件\t31\n1.当面申请数\t件\t2\n";
    assertEquals(OptionalLong.of(31), received(Docx.read(document(TITLE + CHUNK, bytes(text)))));
  }

  @Test
  void theTextGoesOnBehindIt() {
    String before = Docx.paragraph("某局2023年政府信息公开工作年度报告") + Docx.paragraph("一、总体情况");
    String after = Docx.paragraph("五、存在的主要问题及改进情况") + Docx.paragraph("人手不够。");
    byte[] document = document(before + CHUNK + after, bytes("做了很多工作。\n公开信息。"));
    StatisticsForm form = Docx.read(document).form().orElseThrow();
    assertEquals(
        Optional.of("做了很多工作。\n公开信息。"),
        form.figures().findText(form.edition().catalogue().get("overview")));
    assertEquals(
        Optional.of("人手不够。"),
        form.figures().findText(form.edition().catalogue().get("problemsAndImprovements")));
  }

  @Test
  void aRowThatHoldsOneIsFurniture() {
    String table = "<w:tbl><w:tr><w:tc>" + CHUNK + "<w:p/></w:tc></w:tr></w:tbl>";
    assertEquals(OptionalLong.of(31), received(Docx.read(document(TITLE + table, bytes(PAGE)))));
  }

  @Test
  void whatIsNotThereIsTold() {
    Reading reading = Docx.read(document(TITLE + "<w:altChunk r:id='d'/>" + CHUNK, bytes(PAGE)));
    assertEquals(OptionalLong.of(31), received(reading));
    assertFalse(reading.isComplete());
  }

  @Test
  void documentsInDocumentsEnd() {
    byte[] inner = bytes(PAGE);
    for (int i = 0; i < 10; i++) {
      inner = document(TITLE + CHUNK, inner);
    }
    Reading reading = Docx.read(inner);
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("嵌套超过 4 层")));
  }

  @Test
  void anotherArchiveIsNoText() {
    byte[] other = Docx.zip(Map.of("xl/workbook.xml", "<a/>"));
    Reading reading =
        Docx.read(document(TITLE + CHUNK + Docx.table(Docx.row("(一)收到申请数", "件", "31")), other));
    assertFalse(reading.isComplete());
    assertEquals(OptionalLong.of(31), received(reading));
  }
}
