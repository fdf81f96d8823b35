package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;

/** Whatever a file is, reading ends soon, in little memory and with a reason. */
class HostileWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static Map<String, String> workbook(String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='表' sheetId='1' r:id='a'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
            + "</Relationships>");
    parts.put(SHEET, sheet);
    return parts;
  }

  private static String text(int row, String column, String text) {
    return "<row r='%d'><c r='%s%d' t='inlineStr'><is><t>%s</t></is></c></row>"
        .formatted(row, column, row, text);
  }

  private static void assertRefused(String why, byte[] bytes) {
    Reading reading = Xlsx.read(bytes);
    assertTrue(reading.form().isEmpty());
    assertTrue(
        reading.notes().stream()
            .anyMatch(
                note -> note.kind() == Note.Kind.REFUSED && note.message().zh().contains(why)),
        () -> reading.notes().toString());
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            + "<worksheet><sheetData>"
            + text(1, "A", "&c;")
            + "</sheetData></worksheet>";
    assertRefused("DTD", Xlsx.zip(workbook(laughs)));
    String external =
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>";
    assertRefused("DTD", Xlsx.zip(workbook(external)));
    String parameter = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><worksheet/>";
    assertRefused("DTD", Xlsx.zip(workbook(parameter)));
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertTrue(out.size() < 1 << 17);
    assertRefused("解压后超过", out.toByteArray());
    Map<String, String> parts = workbook("<worksheet>" + " ".repeat(1 << 26) + "</worksheet>");
    assertRefused("解压后超过", Xlsx.zip(parts));
  }

  @Test
  void tooManyEntriesTooDeepAndTooLargeAreRefused() {
    Map<String, String> parts = workbook("<worksheet/>");
    for (int i = 0; i < 4_000; i++) {
      parts.put("xl/x" + i, "");
    }
    assertRefused("超过 4000 个", Xlsx.zip(parts));
    assertRefused("嵌套", Xlsx.zip(workbook("<a>".repeat(100_000))));
    byte[] start = Xlsx.zip(workbook("<worksheet/>"));
    byte[] large = new byte[(1 << 24) + 100];
    new Random(1).nextBytes(large);
    Map<String, String> one = new LinkedHashMap<>();
    one.put("xl/noise", "");
    byte[] head = Xlsx.zip(one);
    System.arraycopy(head, 0, large, 0, 30 + "xl/noise".length());
    assertTrue(start.length > 0);
    Reading reading = Xlsx.read(large);
    assertTrue(reading.form().isEmpty());
    assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
  }

  @Test
  void rowsAndColumnsWithoutEndAreCutOff() {
    StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
    for (int i = 1; i <= 20_500; i++) {
      rows.append(text(i, "A", "行政许可"));
    }
    Reading reading = Xlsx.read(Xlsx.zip(workbook(rows + "</sheetData></worksheet>")));
    assertTrue(reading.form().isEmpty());
    String wide =
        "<worksheet><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c>"
            + "<c r='ZZZ9999999'><v>1e9999</v></c></row></sheetData>"
            + "<mergeCells>"
            + "<mergeCell ref='A1:XFD1048576'/>".repeat(2_000)
            + "</mergeCells></worksheet>";
    assertTrue(Xlsx.read(Xlsx.zip(workbook(wide))).form().isEmpty());
  }

  @Test
  void namesOfPartsAreNeverPaths() {
    Map<String, String> parts = workbook("<worksheet/>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='/../../etc/passwd'/>"
            + "<Relationship Id='b' Type='x/sharedStrings' Target='../../secret.xml'/>"
            + "</Relationships>");
    parts.put("../../etc/passwd", "<worksheet/>");
    assertRefused("缺少", Xlsx.zip(parts));
  }

  @Test
  void whatIsNoWorkbookInsideIsRefused() {
    assertRefused("缺少", Xlsx.zip(Map.of("xl/other.xml", "<a/>")));
    Map<String, String> parts = workbook("no xml at all");
    assertRefused("已损坏", Xlsx.zip(parts));
    assertRefused("没有找到", Xlsx.zip(workbook("<worksheet/>")));
  }

  @Property(tries = 150)
  void damagedWorkbooksGiveAReadingWithNotes(@ForAll Edition edition, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = WORKBOOKS[edition.ordinal()].clone();
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextBoolean() ? bytes.length : 64 + random.nextInt(bytes.length - 64);
    for (Reading reading : Xlsx.readAll(Arrays.copyOf(bytes, length))) {
      assertFalse(reading.form().isEmpty() && reading.notes().isEmpty());
    }
  }

  private static final byte[][] WORKBOOKS =
      Arrays.stream(Edition.values())
          .map(edition -> Xlsx.write(new BrokenForms(1).next(edition, 3)))
          .toArray(byte[][]::new);

  /** Changes inside the XML, behind the compression. */
  @Property(tries = 150)
  void damagedSheetsGiveAReadingWithNotes(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder sheet =
        new StringBuilder("<worksheet><cols><col min='2' max='3' hidden='1'/></cols><sheetData>");
    for (int i = 1; i < 9; i++) {
      sheet.append(text(i, "A", "行政许可 &amp; _x0041_"));
      sheet.append(
          "<row r='%d' hidden='1'><c r='B%d' s='1'><f>A1</f><v>1.5</v></c></row>".formatted(i, i));
    }
    sheet.append("</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>");
    String alphabet = "<>/&;'\"=0123456789AZaz:_-\u0000\uD800 一";
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      sheet.setCharAt(
          random.nextInt(sheet.length()), alphabet.charAt(random.nextInt(alphabet.length())));
    }
    for (Reading reading : Xlsx.readAll(Xlsx.zip(workbook(sheet.toString())))) {
      assertFalse(reading.form().isEmpty() && reading.notes().isEmpty());
    }
  }
}
