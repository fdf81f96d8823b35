package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;

/** Documents made to do harm, or harmed themselves, end in a sentence. */
class DocxLimitsTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "huaian-city-2024.csv");

  private static void assertRefused(String zh, byte[] document) {
    Reading reading = Docx.read(document);
    assertTrue(reading.form().isEmpty());
    assertEquals(
        List.of(zh),
        reading.notes().stream()
            .filter(note -> note.kind() == Note.Kind.REFUSED)
            .map(note -> note.message().zh())
            .toList());
    assertFalse(reading.notes().get(0).message().en().isBlank());
  }

  private static byte[] sample() {
    return Docx.of(Forms.read(SAMPLE).form().orElseThrow());
  }

  @Test
  void aPartThatUnpacksWithoutEndIsNotUnpacked() {
    String bomb = " ".repeat((64 << 20) + 1);
    assertRefused("文件解压后超过 16 MiB,未读取", Docx.zip(Map.of("word/document.xml", bomb)));
    assertRefused("文件解压后超过 64 MiB,未读取", Docx.zip(Map.of("word/media/image1.bmp", bomb)));
  }

  @Test
  void partsWithoutNumberAreNotCounted() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i <= 4_000; i++) {
      parts.put("word/" + i, "");
    }
    assertRefused("文件内含的部件超过 4000 个,未读取", Docx.zip(parts));
  }

  @Test
  void nestingWithoutEndIsNotFollowed() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    assertRefused("文件的结构嵌套超过 192 层,未读取", Docx.body(deep));
    assertRefused("文件的结构嵌套超过 192 层,未读取", Docx.body("<w:sdt>".repeat(100_000)));
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    String main = Docx.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
    for (String type :
        List.of(
            "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd' [<!ENTITY x 'y'>]>",
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY x '&a;&a;&a;&a;&a;&a;&a;&a;'>]>")) {
      String declared = main.replaceFirst("\\?>", "?>" + type);
      assertRefused(
          "文件里有 DTD 声明,正常的文件不会有;为安全起见未读取", Docx.zip(Map.of("word/document.xml", declared)));
    }
  }

  @Test
  void templatesAndPicturesElsewhereAreNotLookedAt() {
    Map<String, byte[]> parts = Docx.parts(sample());
    byte[] elsewhere =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/>
        <Relationship Id="r2" Type="http://x/numbering" Target="http://127.0.0.1:9/n.xml" TargetMode="External"/>
        <Relationship Id="r3" Type="http://x/styles" Target="../../../../etc/passwd"/>
        </Relationships>
        """
            .getBytes(StandardCharsets.UTF_8);
    parts.put("word/_rels/document.xml.rels", elsewhere);
    Reading reading = Docx.read(Docx.zipped(parts));
    assertEquals(Forms.read(SAMPLE).form(), reading.form());
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aTableWithoutEndStopsAtARowAndSaysSo() {
    String rows = Docx.row("(一)收到申请数", "件", "2").repeat(20_001);
    Reading reading = Docx.read(Docx.body(Docx.table(rows)));
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.message().zh().contains("超过20000行")),
        () -> reading.notes().get(0).toString());
  }

  @Test
  void aRowOfCellsWithoutEndAndSpansWithoutSenseEndInAnAnswer() {
    String wide =
        "<w:tc><w:tcPr><w:gridSpan w:val='999999999'/><w:vMerge w:val='restart'/></w:tcPr></w:tc>";
    String odd =
        "<w:tc><w:tcPr><w:gridSpan w:val='-3'/></w:tcPr>" + Docx.paragraph("1") + "</w:tc>";
    byte[] document = Docx.body(Docx.table("<w:tr>" + wide.repeat(5_000) + odd + "</w:tr>"));
    assertTrue(Docx.read(document).form().isEmpty());
  }

  @Test
  void aDamagedOrForeignArchiveIsRefusedWithAReason() {
    byte[] whole = Docx.zip(Map.of("word/document.xml", Docx.document(Docx.paragraph("表"))));
    assertRefused("文件已损坏(ZIP),未读取;请用办公软件打开后重新保存", Arrays.copyOf(whole, 100));
    assertRefused(
        "压缩包里没有 Word 正文(word/document.xml),未读取", Docx.zip(Map.of("word/settings.xml", "<x/>")));
    assertRefused(
        "文件已损坏(word/document.xml),未读取;请用办公软件打开后重新保存",
        Docx.zip(Map.of("word/document.xml", "<w:document")));
    assertRefused("没有找到表格或报告", Docx.body("<w:p/>"));
  }

  @Property(tries = 150)
  void anythingElseEndsInAReadingToo(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] document = SAMPLES[random.nextInt(SAMPLES.length)].clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    Docx.read(document);
  }

  @Property(tries = 60)
  void soDoesAnyMarkupInAWholeArchive(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder main = new StringBuilder(MAIN);
    for (int i = random.nextInt(12); i >= 0; i--) {
      int from = random.nextInt(main.length());
      int to = Math.min(main.length(), from + random.nextInt(200));
      switch (random.nextInt(3)) {
        case 0 -> main.delete(from, to);
        case 1 -> main.insert(random.nextInt(main.length()), main.substring(from, to));
        default -> main.setCharAt(from, (char) random.nextInt(1, 0x300));
      }
    }
    Docx.read(Docx.zip(Map.of("word/document.xml", main.toString())));
  }

  private static final byte[][] SAMPLES = {
    sample(), Docx.body(Docx.table(Docx.row("(一)收到申请数", "件", "2")))
  };
  private static final String MAIN = Docx.part(SAMPLES[0], Docx.MAIN);
}
