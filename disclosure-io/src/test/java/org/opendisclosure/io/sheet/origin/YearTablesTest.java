package org.opendisclosure.io.sheet.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Tables of several years in one part of a report, and figures that are stated twice. */
class YearTablesTest {

  private static final String UPHELD = "review.reconsideration.upheld";
  private static final String LAST = "review.litigation.afterReconsideration.total";
  private static final String PART = "<p>四、政府信息公开行政复议、行政诉讼情况</p>";
  private static final String LEAVES =
      "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
  private static final String HEAD =
      "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
          + LEAVES.replace("<td>", "<td rowspan=2>")
          + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
          + LEAVES.repeat(2)
          + "</tr>";

  private static String figures(int first) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      row.append("<td>").append(first + i).append("</td>");
    }
    return row.toString();
  }

  private static String table(int first) {
    return "<table>" + HEAD + "<tr>" + figures(first) + "</tr></table>";
  }

  private static Reading read(String title, String four) {
    String page =
        "<h1>"
            + title
            + "</h1><p>二、主动公开政府信息情况</p><table><tr><td colspan=4>第二十条第(五)项</td></tr>"
            + "<tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>"
            + "<tr><td>行政许可</td><td colspan=3>7</td></tr></table>"
            + four
            + "<p>五、存在的主要问题及改进情况</p><p>无。</p>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "page.html", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static Reading read(String four) {
    return read("某某县教育局2023年政府信息公开工作年度报告", four);
  }

  private static OptionalLong count(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    return form.figures().findCount(form.edition().catalogue().get(cell));
  }

  private static void assertOwn(Reading reading) {
    assertEquals(OptionalLong.of(101), count(reading, UPHELD), reading.notes().toString());
    assertEquals(OptionalLong.of(115), count(reading, LAST));
    assertEquals(new Numbers(16, 0, 0, 15), reading.numbers());
    assertFalse(reading.isComplete());
    assertTrue(isNamed(reading, "515"), reading.notes().toString());
  }

  private static boolean isNamed(Reading reading, String figure) {
    return reading.notes().stream()
        .anyMatch(note -> note.kind() == Note.Kind.REFUSED && note.raw().contains(figure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"上年度:", "2022年度", "二〇二二年", "附:2022年行政复议、行政诉讼情况(上年同期)", "(一)上年情况", "去年同期数"})
  void aTableOfTheYearBeforeIsLeftOutWhereverItStands(String heading) {
    String own = "<p>本年度:</p>" + table(101);
    String other = "<p>" + heading + "</p>" + table(501);
    assertOwn(read(PART + other + own));
    assertOwn(read(PART + own + other));
    assertOwn(read(PART + table(101) + other));
  }

  @Test
  void titlesOfThePartMayNameTheYears() {
    String other = PART.replace("政府", "2022年政府") + table(501);
    assertOwn(read(other + PART.replace("政府", "2023年政府") + table(101)));
  }

  @Test
  void aRowWithinTheTableMayNameTheYear() {
    String other = "<tr><td colspan=15>2022年度</td></tr>" + HEAD + "<tr>" + figures(501) + "</tr>";
    assertOwn(read(PART + "<table>" + HEAD + "<tr>" + figures(101) + "</tr>" + other + "</table>"));
  }

  @ParameterizedTest
  @CsvSource({"2022年,2023年", "上年,本年", "2022,2023"})
  void rowsMayNameTheYears(String last, String own) {
    String head = HEAD.replaceFirst("<tr>", "<tr><td rowspan=3>年度</td>");
    String one = "<tr><td>" + last + "</td>" + figures(501) + "</tr>";
    String two = "<tr><td>" + own + "</td>" + figures(101) + "</tr>";
    assertOwn(read(PART + "<table>" + head + one + two + "</table>"));
    Reading reading = read(PART + "<table>" + head + two + one + "</table>");
    assertOwn(reading);
    assertEquals(OptionalInt.of(2023), reading.form().orElseThrow().getHeader().getYear());
  }

  @Test
  void whereNothingTellsTheYearOfTheReportNeitherTableIsRead() {
    String tables = "<p>2022年</p>" + table(501) + "<p>2023年</p>" + table(101);
    Reading reading = read("某某县教育局政府信息公开工作年度报告", PART + tables);
    assertEquals(30, reading.numbers().leftOut());
    assertTrue(isNamed(reading, "115") && isNamed(reading, "515"));
  }

  @Test
  void aLineOfALaterTableIsNotTakenForTheYearOfWhatFollows() {
    String table = table(101).replace("<table>", "<p>(一)2022年结转情况</p><table>");
    Reading reading = read(PART + table);
    assertEquals(OptionalLong.of(101), count(reading, UPHELD), reading.notes().toString());
    assertEquals(0, reading.numbers().leftOut());
  }

  @Test
  void twoFiguresForOneCellAreBothKeptRaw() {
    Reading reading = read(PART + table(101) + PART + table(501));
    assertEquals(OptionalLong.empty(), count(reading, UPHELD));
    Map<String, String> raw = reading.form().orElseThrow().getUnreadable();
    assertEquals(Optional.of("101 | 501"), Optional.ofNullable(raw.get(UPHELD)));
    assertEquals(new Numbers(1, 30, 0, 0), reading.numbers());
    assertFalse(reading.isComplete());
  }

  @Test
  void theSameFigureAgainIsReadOnce() {
    Reading reading = read(PART + table(101) + PART + table(101));
    assertEquals(OptionalLong.of(101), count(reading, UPHELD));
    assertTrue(reading.isComplete(), reading.notes().toString());
  }

  @Test
  void aLineThatIsPrintedAgainWithOtherFiguresIsRaw() {
    Reading reading =
        read(
            "<table><tr><td colspan=2>第二十条第(六)项</td></tr>"
                + "<tr><td>信息内容</td><td>本年处理决定数量</td></tr>"
                + "<tr><td>行政处罚</td><td>8</td></tr><tr><td>行政处罚</td><td>9</td></tr>"
                + "<tr><td>行政强制</td><td>3</td></tr><tr><td>行政强制</td><td>3</td></tr></table>");
    assertEquals(
        Map.of("proactiveDisclosure.administrativePenalties.decisions", "8 | 9"),
        reading.form().orElseThrow().getUnreadable());
    assertEquals(
        OptionalLong.of(3),
        count(reading, "proactiveDisclosure.administrativeCompulsion.decisions"));
    assertFalse(reading.isComplete());
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("重复出现")));
  }
}
