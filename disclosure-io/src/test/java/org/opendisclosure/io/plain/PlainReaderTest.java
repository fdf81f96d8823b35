package org.opendisclosure.io.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;

/** What a copy may look like, and what is said where it cannot be understood. */
class PlainReaderTest {

  private static final String LIST =
      """
      2018年度政府信息公开情况统计表
      统计指标 |
      单位 |
      统计数 |
      六、举报投诉数量 |
      件 |
      7 |
      四、行政复议数量 |
      件 |
      5 |
      """;

  private static Reading read(String text) {
    return Copies.read(text);
  }

  private static OptionalLong count(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow(() -> new AssertionError(reading));
    return form.figures().findCount(form.edition().catalogue().get(cell));
  }

  private static List<String> refused(Reading reading) {
    return reading.notes().stream()
        .filter(note -> note.kind() == Note.Kind.REFUSED)
        .map(Note::raw)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "六、举报投诉数量 |\n件 |\n四、",
        "六、举报投诉数量 |\n7 |\n四、",
        "六、举报投诉数量 |\n件 |\n7 |\n8 |\n四、",
        "六、举报投诉数量 |\n件 |\n3\n7 |\n四、",
        "六、举报投诉数量 |\n7 |\n件 |\n四、"
      })
  void aRowThatIsNotWholeIsRefusedAndTheNextIsRead(String row) {
    Reading reading = read(LIST.replace("六、举报投诉数量 |\n件 |\n7 |\n四、", row));
    assertEquals(OptionalLong.empty(), count(reading, "complaints"));
    assertEquals(OptionalLong.of(5), count(reading, "reconsideration.total"));
    assertTrue(
        refused(reading).stream().anyMatch(raw -> raw.startsWith("六、举报投诉数量")),
        () -> reading.toString());
  }

  @Test
  void aBrokenLabelIsJoinedWhereTheWholeIsKnown() {
    Reading reading = read(LIST.replace("举报投诉", "举报\n投诉"));
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertTrue(reading.isComplete());
    Note note = reading.notes().stream().filter(n -> n.raw().contains(" / ")).findFirst().get();
    assertEquals(5, note.line());
    assertEquals("六、举报 / 投诉数量", note.raw());
  }

  @Test
  void aPageNumberBetweenRowsIsLeftOutAndOneWithinARowMakesItDoubtful() {
    Reading between = read(LIST.replace("7 |\n", "7 |\n12\n"));
    assertEquals(OptionalLong.of(7), count(between, "complaints"));
    assertTrue(between.isComplete(), () -> between.toString());
    Reading within = read(LIST.replace("件 |\n7 |\n", "件 |\n12\n7 |\n"));
    assertEquals(OptionalLong.empty(), count(within, "complaints"));
    assertTrue(!within.isComplete());
  }

  @Test
  void withoutAHeadTheStatisticsTableIsLabelUnitAndFigure() {
    Reading reading = read(LIST.replace("统计指标 |\n单位 |\n统计数 |\n", ""));
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertEquals(OptionalLong.of(5), count(reading, "reconsideration.total"));
  }

  @Test
  void numberedRowsWithoutAFigureDoNotTakeTheNumberOfTheNext() {
    String text =
        """
        2017年度政务公开工作统计表
        序号 |
        统计指标 |
        单位 |
        统计数 |
        52 |
        六、举报投诉数量 |
        件 |
        53 |
        四、行政复议数量 |
        件 |
        5 |
        """;
    Reading reading = read(text);
    assertEquals(OptionalLong.empty(), count(reading, "complaints"));
    assertEquals(OptionalLong.of(5), count(reading, "reconsideration.total"));
    assertEquals(1, refused(reading).size());
  }

  @Test
  void aRowALineMayBeBrokenWithinACell() {
    String text =
        """
        2017年度政务公开工作统计表
        序号 | 统计指标 | 单位 | 统计数 |
        37 | 危及国家安全、公共安全、经济安全和社
        会稳定 | 件 | 3 |
        52 | 六、举报投诉数量 | 件 | 7 |
        53 | 七、依申请公开信息收取的费用 | 万元 | 0 |
        """;
    Reading reading = read(text);
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertEquals(
        OptionalLong.of(3), count(reading, "applications.replies.refused.endangersSecurity"));
  }

  @Test
  void aRowOfTableTwoWithoutOneOfItsCellsIsRefused() {
    String text =
        """
        某市财政局2021年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第(一)项 | |||
        信息内容 |
        本年制发件数 |
        本年废止件数 |
        现行有效件数 | |
        规章 |
        1 |
        11 | |
        行政规范性文件 |
        8 |
        26 |
        66 | |
        """;
    Reading reading = read(text);
    assertEquals(OptionalLong.empty(), count(reading, "proactiveDisclosure.rules.issued"));
    assertEquals(OptionalLong.empty(), count(reading, "proactiveDisclosure.rules.repealed"));
    assertEquals(
        OptionalLong.of(26), count(reading, "proactiveDisclosure.normativeDocuments.repealed"));
    assertEquals(List.of("规章 | 1 | 11"), refused(reading));
  }

  @Test
  void groupsOfTableFourInAnotherOrderAreRefused() {
    String outcomes = "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n";
    String text =
        "某市财政局2021年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + "行政诉讼 |\n行政复议 |\n未经复议直接起诉 |\n复议后起诉 |\n"
            + outcomes.repeat(3)
            + "1 |\n".repeat(15);
    Reading reading = read(text);
    assertTrue(reading.form().isEmpty());
    assertEquals(1, refused(reading).stream().filter(raw -> raw.startsWith("1 | 1 | 1")).count());
  }

  @Test
  void aReportWithoutTablesHasItsNarrativePartsAndANote() {
    Reading reading = read("某局2021年政府信息公开工作年度报告\n一、总体情况\n工作平稳有序。\n");
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(
        "工作平稳有序。", form.figures().findText(form.edition().catalogue().get("overview")).get());
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("没有表格")));
  }

  @Test
  void strictReadingThrowsTheNotes() {
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    InputStream in = new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8));
    try (FormReader reader = new PlainReader(in, "copy.txt", strict)) {
      assertTrue(reader.hasNext());
      assertThrows(ReadException.class, reader::next);
    }
  }

  @Test
  void bytesThatAreNoTextEndTheTextWithANote() {
    byte[] text = LIST.getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xFF;
    Reading reading = Copies.read(text);
    assertEquals(OptionalLong.of(7), count(reading, "complaints"));
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.line() == 10 && note.message().zh().contains("FF")),
        () -> reading.toString());
  }

  @Test
  void bytesThatAreNoTextAtAllAreToldOnce() {
    Reading reading = Copies.read(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
    assertEquals(1, reading.notes().size(), () -> reading.toString());
    assertTrue(reading.notes().get(0).message().zh().contains("FF"));
  }

  /** A stream of the same text again and again. */
  private static InputStream endless(String unit) {
    byte[] bytes = unit.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private int next;

      @Override
      public int read() {
        return bytes[next++ % bytes.length] & 0xFF;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "|\n", "| a ", "|-|-\n", "字", "规章 |\n"})
  void textWithoutEndIsGivenUpWithANote(String unit) {
    for (String start : List.of("一、总体情况 |\n", "| a | b |\n|---|---|\n")) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), endless(unit));
      try (FormReader reader = Forms.open(in, "endless.txt", ReadOptions.defaults())) {
        Reading reading = reader.next();
        assertTrue(reading.notes().stream().anyMatch(note -> note.kind().isFailure()));
        assertTrue(reading.notes().size() <= 1_001);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"|\n", "0 |\n", "a|b\n", "其他 |\n", "| 1 | 2 |\n", "第二十条第(一)项 |\n1 |\n"})
  void manyLinesWithinTheLimitsEndInAnAnswer(String unit) {
    String text = "政府信息公开 |\n" + unit.repeat(11_000);
    assertTrue(read(text).notes().stream().anyMatch(note -> note.kind().isFailure()));
    String markdown = "| 政府信息公开 | b |\n|---|---|\n" + unit.repeat(11_000);
    assertTrue(read(markdown).notes().stream().anyMatch(note -> note.kind().isFailure()));
  }

  @Property(tries = 40)
  void damagedCopiesGiveADocumentedAnswer(
      @ForAll Edition edition, @ForAll Copies.Shape shape, @ForAll long seed) {
    Random random = new Random(seed);
    StatisticsForm form = ConsistentForms.of(edition, random).next();
    StringBuilder copy = new StringBuilder(Copies.write(Copies.of(form), shape));
    for (int i = random.nextInt(1, 40); i > 0; i--) {
      copy.setCharAt(random.nextInt(copy.length()), "|\n\t,-0#&\\<`、总".charAt(random.nextInt(13)));
    }
    Reading reading = read(copy.substring(0, random.nextInt(copy.length()) + 1));
    assertTrue(
        reading.form().isPresent()
            || reading.notes().stream().anyMatch(note -> note.kind().isFailure()));
  }
}
