package org.opendisclosure.io.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Tables that are printed in parts, side by side or one below the other, and columns of years. */
class SplitTablesTest {

  private static final String TWO = "格式,annual-report-2021\n二、主动公开政府信息情况\n";
  private static final String FOUR = "格式,annual-report-2021\n四、政府信息公开行政复议、行政诉讼情况\n";
  private static final String LEAVES = "结果维持,结果纠正,其他结果,尚未审结,总计";
  private static final String LIST = "格式,statistics-2017\n年度,2017\n";

  private static Reading read(String sheet) {
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static void assertCount(long expected, Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(
        OptionalLong.of(expected),
        form.figures().findCount(form.edition().catalogue().get(cell)),
        () -> reading.notes().toString());
  }

  private static void assertComplete(int figures, Reading reading) {
    assertEquals(new Numbers(figures, 0, 0, 0), reading.numbers(), reading.notes().toString());
    assertTrue(reading.isComplete(), reading.notes().toString());
  }

  @Test
  void linesMayStandSideBySideBelowTheSameHeadings() {
    Reading reading =
        read(
            TWO
                + "第二十条第(六)项\n信息内容,本年处理决定数量,信息内容,本年处理决定数量\n"
                + "行政处罚,1024,行政强制,1027\n"
                + "第二十条第(八)项,,,\n信息内容,本年收费金额(单位:万元),,\n行政事业性收费,5.5,,\n");
    assertCount(1024, reading, "proactiveDisclosure.administrativePenalties.decisions");
    assertCount(1027, reading, "proactiveDisclosure.administrativeCompulsion.decisions");
    assertComplete(3, reading);
  }

  @Test
  void aMergedHeadingOverBothPartsEndsThem() {
    String page =
        "<h1>某局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
            + "<tr><td>信息内容<td>本年处理决定数量<td>信息内容<td>本年处理决定数量</tr>"
            + "<tr><td>行政处罚<td>8<td>行政强制<td>9</tr>"
            + "<tr><td colspan=4>第二十条第(五)项</tr>"
            + "<tr><td colspan=2>信息内容<td colspan=2>本年处理决定数量</tr>"
            + "<tr><td colspan=2>行政许可<td colspan=2>7</tr></table>";
    Reading reading = read("<html><body>" + page + "</body></html>");
    assertCount(9, reading, "proactiveDisclosure.administrativeCompulsion.decisions");
    assertCount(7, reading, "proactiveDisclosure.administrativeLicensing.decisions");
    assertComplete(3, reading);
  }

  @Test
  void aListMayBePrintedInTwoHalves() {
    Reading reading =
        read(
            LIST
                + "统计指标,单位,统计数,统计指标,单位,统计数\n"
                + "四、行政复议数量,件,6,五、行政诉讼数量,件,60\n"
                + "(一)维持具体行政行为数,件,1,(一)维持具体行政行为或者驳回原告诉讼请求数,件,10\n"
                + "(二)被依法纠错数,件,2,(二)被依法纠错数,件,20\n"
                + "(三)其他情形数,件,3,(三)其他情形数,件,30\n");
    assertCount(2, reading, "reconsideration.corrected");
    assertCount(20, reading, "litigation.corrected");
    assertCount(3, reading, "reconsideration.other");
    assertComplete(8, reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政复议", "行政复议,,,,"})
  void aLineMayStandAboveTheHeadingsOfATableOfItsOwn(String line) {
    Reading reading =
        read(
            FOUR
                + line
                + "\n"
                + LEAVES
                + "\n11,12,13,14,15\n行政诉讼\n未经复议直接起诉\n"
                + LEAVES
                + "\n21,22,23,24,25\n复议后起诉\n"
                + LEAVES
                + "\n31,32,33,34,35\n");
    assertCount(11, reading, "review.reconsideration.upheld");
    assertCount(22, reading, "review.litigation.direct.corrected");
    assertCount(35, reading, "review.litigation.afterReconsideration.total");
    assertComplete(15, reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016年,2017年", "上年数,本年数"})
  void ofColumnsOfYearsThatOfTheReportIsRead(String years) {
    Reading reading = read(LIST + "统计指标,单位," + years + "\n六、举报投诉数量,件,5,7\n四、行政复议数量,件,6,8\n");
    assertCount(7, reading, "complaints");
    assertCount(8, reading, "reconsideration.total");
    assertEquals(new Numbers(2, 0, 0, 2), reading.numbers());
  }
}
