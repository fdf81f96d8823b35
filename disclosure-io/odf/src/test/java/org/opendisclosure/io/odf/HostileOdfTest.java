package org.opendisclosure.io.odf;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/** What is damaged, encrypted or made to do harm is refused by name. */
class HostileOdfTest {

  private static final String TABLE = "<table:table table:name='a'>%s</table:table>";

  private static void assertRefused(byte[] file, String zh) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Reading reading = Odf.read(file);
          assertTrue(reading.form().isEmpty());
          assertTrue(
              reading.notes().stream()
                  .filter(note -> note.kind() == Note.Kind.REFUSED)
                  .anyMatch(note -> note.message().zh().contains(zh)),
              () -> zh + " is not among " + reading.notes());
        });
  }

  private static Map<String, String> parts(String kind) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", Odf.TYPE + kind);
    parts.put("content.xml", Odf.content(kind, "", ""));
    return parts;
  }

  @Test
  void aFileWithAPassword() {
    Map<String, String> parts = parts("text");
    parts.put(
        "META-INF/manifest.xml",
        Odf.manifest(
            "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                + "</manifest:file-entry>"));
    parts.put("content.xml", "\u0007\u0001");
    assertRefused(Odf.zip(parts), "打开密码");
    parts.remove("content.xml");
    parts.put("encrypted-package", "\u0007\u0001");
    assertRefused(Odf.zip(parts), "打开密码");
  }

  @Test
  void aFileThatIsCutOff() {
    byte[] whole = Odf.zip(parts("spreadsheet"));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "已损坏");
    byte[] flat = Odf.flat("text", "", Odf.paragraph("39"));
    assertRefused(Arrays.copyOf(flat, flat.length - 60), "已损坏");
  }

  @Test
  void aFileWithoutContent() {
    Map<String, String> parts = parts("text");
    parts.put("content.xml", "<a/>");
    assertRefused(Odf.zip(parts), "不是 OpenDocument 文字文档或电子表格");
    parts.remove("content.xml");
    assertRefused(Odf.zip(parts), "不是 OpenDocument 文字文档或电子表格");
    assertRefused(Odf.zip(parts("presentation")), "演示文稿");
  }

  @Test
  void aDocumentTypeAndTheEntitiesInIt() {
    String content = parts("text").get("content.xml");
    Map<String, String> parts = parts("text");
    parts.put("content.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + content);
    assertRefused(Odf.zip(parts), "DTD");
  }

  @Test
  void deepNesting() {
    String deep = "<text:section>".repeat(500) + "</text:section>".repeat(500);
    assertRefused(Odf.flat("text", "", deep), "嵌套超过");
  }

  @Test
  void rowsAndCellsRepeatedWithoutEnd() {
    String cell =
        "<table:table-cell"
            + " table:number-columns-repeated='999999999'><text:p>1</text:p></table:table-cell>";
    String row = "<table:table-row table:number-rows-repeated='999999999'>%s</table:table-row>";
    assertRefused(
        Odf.flat("spreadsheet", "", TABLE.formatted(row.formatted(cell).repeat(50))), "没有找到表格");
    assertRefused(Odf.flat("text", "", TABLE.formatted(row.formatted(cell).repeat(50))), "行");
    String hidden =
        row.formatted("<table:table-cell/>")
            .replace("<table:table-row", "<table:table-row table:visibility='collapse'");
    assertRefused(Odf.flat("spreadsheet", "", TABLE.formatted(hidden.repeat(10_000))), "没有找到表格");
  }

  @Test
  void mergedCellsWithoutEnd() {
    String cell =
        "<table:table-cell table:number-columns-spanned='999999999'"
            + " table:number-rows-spanned='999999999'><text:p>1</text:p></table:table-cell>";
    String row =
        "<table:table-row table:number-rows-repeated='10000'>"
            + cell.repeat(100)
            + "</table:table-row>";
    assertRefused(Odf.flat("spreadsheet", "", TABLE.formatted(row)), "没有找到表格");
    assertRefused(Odf.flat("text", "", TABLE.formatted(row)), "");
  }

  @Test
  void stylesThatAreBasedOnOneAnother() {
    String styles =
        "<style:style style:family='text' style:name='a' style:parent-style-name='b'/>"
            + "<style:style style:family='text' style:name='b' style:parent-style-name='a'/>";
    String text = "<text:p><text:span text:style-name='a'>文字</text:span></text:p>";
    assertRefused(Odf.flat("text", styles, text), "没有找到表格");
  }

  @Test
  void numberStylesThatDoubleThemselves() {
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      styles.append("<number:number-style style:name='n" + (i + 1) + "'>");
      styles.append("<number:number/>");
      String map = "<style:map style:condition='value()>0' style:apply-style-name='n" + i + "'/>";
      styles.append(map.repeat(100)).append("</number:number-style>");
    }
    assertRefused(Odf.flat("spreadsheet", styles.toString(), ""), "没有找到表格");
  }

  @Test
  void anArchiveThatSaysNothingOfItsKindIsLookedInto() {
    Map<String, String> parts = parts("spreadsheet");
    parts.remove("mimetype");
    assertRefused(Odf.zip(parts), "没有找到表格");
  }

  @Test
  void aTextOfAnotherEncoding() {
    byte[] flat =
        new String(Odf.flat("text", "", Odf.paragraph("三")), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = new byte[flat.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(flat, 0, marked, 2, flat.length);
    assertRefused(marked, "没有找到表格");
  }
}
