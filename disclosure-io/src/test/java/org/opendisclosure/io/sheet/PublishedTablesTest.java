package org.opendisclosure.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** Tables as offices print them, in which a figure could be taken for another. */
class PublishedTablesTest {

  private static final String TABLE_THREE =
      """
      格式,annual-report-2021
      三、收到和处理政府信息公开申请情况
      (本列数据的勾稽关系为:第一项加第二项之和等于第三项加第四项之和),,,申请人情况
      ,,,自然人,法人或其他组织,,,,,总计
      ,,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,
      """;

  private static final String TABLE_FOUR =
      """
      格式,annual-report-2021
      四、政府信息公开行政复议、行政诉讼情况
      行政复议,,,,,行政诉讼
      ,,,,,未经复议直接起诉,,,,,复议后起诉
      """;

  private static final String RESULTS = "结果维持,结果纠正,其他结果,尚未审结,总计";
  private static final String HEADINGS = String.join(",", RESULTS, RESULTS, RESULTS) + "\n";
  private static final String FIFTEEN = "11,12,13,14,15,21,22,23,24,25,31,32,33,34,35\n";

  private static Reading read(String sheet) {
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static OptionalLong count(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    return form.figures().findCount(form.edition().catalogue().get(cell));
  }

  private static void assertAmount(String expected, Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    BigDecimal amount =
        form.figures().findAmount(form.edition().catalogue().get(cell)).orElseThrow();
    assertEquals(new BigDecimal(expected), amount, () -> reading.notes().toString());
  }

  private static void assertCount(long expected, Reading reading, String cell) {
    assertEquals(OptionalLong.of(expected), count(reading, cell), () -> reading.notes().toString());
  }

  private static boolean isNoted(Reading reading, Note.Kind kind, String raw) {
    return reading.notes().stream()
        .anyMatch(note -> note.kind() == kind && note.raw().contains(raw));
  }

  @Test
  void aTotalThatIsPrintedAgainInEachPlaceOfAMergedCellIsNoRowOfHeadings() {
    Reading reading =
        read(
            TABLE_THREE
                + "三、本年度办理结果,(七)总计,(七)总计,71,72,73,74,75,76,77\n"
                + "四、结转下年度继续办理,,,81,82,83,84,85,86,87\n");
    assertCount(71, reading, "applications.totalHandled.naturalPerson");
    assertCount(87, reading, "applications.carriedForward.total");
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aFigureThatIsPrintedAgainInEachPlaceOfAMergedCellIsReadOnce() {
    Reading reading =
        read(
            """
            格式,annual-report-2021
            二、主动公开政府信息情况,二、主动公开政府信息情况
            第二十条第(五)项,第二十条第(五)项,第二十条第(五)项
            信息内容,本年处理决定数量,本年处理决定数量
            行政许可,447228,447228
            """);
    assertCount(447228, reading, "proactiveDisclosure.administrativeLicensing.decisions");
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aHeadingThatWasLostIsToldByItsNeighbours() {
    Reading reading =
        read(
            TABLE_THREE.replace("自然人", "").replace("社会公益组织", "")
                + "一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n"
                + "三、本年度办理结果,(一)予以公开,,21,22,23,24,25,26,27\n");
    assertCount(11, reading, "applications.newlyReceived.naturalPerson");
    assertCount(24, reading, "applications.disclosed.publicInterestOrganisation");
    assertTrue(
        reading.notes().stream().allMatch(note -> note.kind() == Note.Kind.CORRECTED),
        () -> reading.notes().toString());
    assertTrue(reading.notes().stream().anyMatch(note -> note.message().zh().contains("相邻栏目")));
  }

  @Test
  void aColumnOfItsOwnIsNotTakenForOneWhoseHeadingWasLost() {
    Reading reading =
        read(TABLE_THREE.replace("其他,", "新闻媒体,") + "一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n");
    assertCount(15, reading, "applications.newlyReceived.legalServiceInstitution");
    assertCount(17, reading, "applications.newlyReceived.total");
    assertTrue(count(reading, "applications.newlyReceived.otherOrganisation").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.REFUSED, "16"), () -> reading.notes().toString());
  }

  @Test
  void aHeadingWithASlipIsNotThatOfTheWiderCellAboveIt() {
    Reading reading =
        read(
            """
            <h1>某局2021年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>
            <tr><td rowspan=2></td><td rowspan=2>自然人</td><td colspan=6>总计</td></tr>
            <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服某某构</td><td>其他</td><td></td></tr>
            <tr><td>一、本年新收政府信息公开申请数量</td><td>11</td><td>12</td><td>13</td><td>14</td><td>15</td>
            <td>16</td><td>17</td></tr></table>
            """);
    assertCount(14, reading, "applications.newlyReceived.publicInterestOrganisation");
    assertFalse(count(reading, "applications.newlyReceived.total").equals(OptionalLong.of(15)));
  }

  @Test
  void aBlankColumnOfAGroupKeepsItsPlaceUnderANarrowerCell() {
    Reading reading =
        read(
            """
            格式,annual-report-2021
            三、收到和处理政府信息公开申请情况
            ,自然人,法人或其他组织,总计,,,,,
            ,,商业企业,科研机构,社会公益组织,法律服务机构,,其他,
            一、本年新收政府信息公开申请数量,11,12,13,14,15,,16,17
            """);
    assertCount(16, reading, "applications.newlyReceived.otherOrganisation");
    assertCount(17, reading, "applications.newlyReceived.total");
  }

  @Test
  void withoutHeadingsARowIsNotReadWhenABlankMayBeOfAMergedLabel() {
    Reading reading =
        read(
            """
            格式,annual-report-2021
            三、收到和处理政府信息公开申请情况
            三、本年度办理结果,(一)予以公开,,21,22,23,24,25,26,
            三、本年度办理结果,(三)不予公开,1.属于国家秘密,31,32,33,34,35,36,37
            """);
    assertTrue(count(reading, "applications.disclosed.businessEnterprise").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.REFUSED, "21 | 22"), () -> reading.notes().toString());
    assertCount(31, reading, "applications.refused.stateSecret.naturalPerson");
  }

  @Test
  void aFigureUnderNoHeadingMakesItsRowDoubtful() {
    Reading reading = read(TABLE_FOUR + HEADINGS + "1," + FIFTEEN);
    assertTrue(reading.form().isEmpty());
    assertTrue(
        isNoted(reading, Note.Kind.REFUSED, "1 | 11 | 12"), () -> reading.notes().toString());
  }

  @Test
  void behindAPageABlankFigureInPlaceOfALostColumnOfLabelsShiftsNothing() {
    Reading reading =
        read(
            TABLE_THREE
                + "三、本年度办理结果,(一)予以公开,,21,22,23,24,25,26,\n— 3 —\n"
                + "(四)无法提供,1.本机关不掌握相关政府信息,,32,33,34,35,36,37\n");
    assertCount(21, reading, "applications.disclosed.naturalPerson");
    assertTrue(count(reading, "applications.unableToProvide.notHeld.naturalPerson").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.REFUSED, "32 | 33"), () -> reading.notes().toString());
  }

  @Test
  void behindAPageARowThatIsShiftedLikeAnotherIsDoubtfulEvenIfBlanksFillItUp() {
    Reading reading =
        read(
            TABLE_THREE
                + "三、本年度办理结果,(一)予以公开,,21,22,23,24,25,26,\n— 3 —\n"
                + "(七)总计,,21,22,23,24,25,26,141,\n"
                + "四、结转下年度继续办理,,,52,53,54,55,56,57,\n");
    assertCount(21, reading, "applications.disclosed.naturalPerson");
    assertTrue(count(reading, "applications.carriedForward.naturalPerson").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.REFUSED, "52 | 53"), () -> reading.notes().toString());
  }

  @Test
  void theNumberOfAPageOverTheFiguresOfTableFourIsNoFigure() {
    for (String page : List.of("3\n", "— 3 —,,,\n", "第 3 页 共 7 页\n")) {
      Reading reading = read(TABLE_FOUR + HEADINGS + page + FIFTEEN);
      assertCount(11, reading, "review.reconsideration.upheld");
      assertCount(35, reading, "review.litigation.afterReconsideration.total");
      assertTrue(
          reading.notes().stream().anyMatch(note -> note.raw().contains("3")),
          () -> reading.notes().toString());
    }
  }

  @Test
  void tableFourGoesOnBehindAPageWithItsHeadingsAgain() {
    String heads = TABLE_FOUR.substring(TABLE_FOUR.indexOf("行政复议,,"));
    Reading reading = read(TABLE_FOUR + HEADINGS + "3\n" + heads + HEADINGS + FIFTEEN);
    assertCount(11, reading, "review.reconsideration.upheld");
    assertCount(35, reading, "review.litigation.afterReconsideration.total");
  }

  @Test
  void inTableFourAHeadingOrAGroupThatWasLostIsToldByTheOthers() {
    for (String lost : List.of("结果纠正", "行政复议,,")) {
      String sheet =
          (TABLE_FOUR + HEADINGS + FIFTEEN)
              .replaceFirst(lost, ",,".repeat(lost.endsWith(",") ? 1 : 0));
      Reading reading = read(sheet);
      assertCount(12, reading, "review.reconsideration.corrected");
      assertCount(31, reading, "review.litigation.afterReconsideration.upheld");
    }
  }

  @Test
  void figuresOfTableFourWithoutHeadingsAreKept() {
    Reading reading = read(TABLE_FOUR + FIFTEEN);
    assertTrue(reading.form().isEmpty());
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.kind() != Note.Kind.CORRECTED && note.raw().contains("11 | 12")),
        () -> reading.notes().toString());
  }

  @Test
  void aTableWhoseTitleIsMissingIsNoPartOfTheTextBeforeIt() {
    Reading reading =
        read(
            "格式,annual-report-2021\n一、总体情况\n全年工作平稳。\n"
                + "第二十条第(五)项\n信息内容,本年处理决定数量\n行政许可,447228\n"
                + TABLE_THREE.substring(TABLE_THREE.indexOf("(本列"))
                + "一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n"
                + TABLE_FOUR.substring(TABLE_FOUR.indexOf("行政复议,,"))
                + HEADINGS
                + FIFTEEN);
    assertCount(447228, reading, "proactiveDisclosure.administrativeLicensing.decisions");
    assertCount(17, reading, "applications.newlyReceived.total");
    assertCount(35, reading, "review.litigation.afterReconsideration.total");
    assertEquals(
        "全年工作平稳。",
        reading
            .form()
            .orElseThrow()
            .figures()
            .findText(reading.form().orElseThrow().edition().catalogue().get("overview"))
            .orElseThrow());
  }

  @Test
  void aMistypedTitleIsReadAsTheOneOfItsNumber() {
    Reading reading =
        read(TABLE_THREE.replace("收到和处理", "收到处理") + "一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n");
    assertCount(17, reading, "applications.newlyReceived.total");
    assertTrue(
        isNoted(reading, Note.Kind.CORRECTED, "三、收到处理政府信息公开申请情况"),
        () -> reading.notes().toString());
  }

  @Test
  void rulesAndNormativeDocumentsAreFoundInEitherWording() {
    Reading reading = read("格式,statistics-2017\n统计指标,单位,统计数\n制发行政规范性文件总数,件,12\n");
    assertCount(12, reading, "proactiveDisclosure.normativeDocumentsIssued");
  }

  @Test
  void aMistypedHeadingOfASectionLeavesLinesOfTheSameNameUnclear() {
    Reading reading =
        read(
            """
            格式,statistics-2017
            统计指标,单位,统计数
            四、行政复议数量,件,9
            (一)维持具体行政行为数,件,1
            某、行政诉讼数量,件,8
            (二)被依法纠错数,件,3
            """);
    assertCount(1, reading, "reconsideration.upheld");
    assertTrue(count(reading, "reconsideration.corrected").isEmpty());
    assertTrue(count(reading, "litigation.corrected").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.KEPT, "被依法纠错数"), () -> reading.notes().toString());
  }

  @Test
  void aMistypedLineBesideItsGroupIsNotTakenForTheGroup() {
    Reading reading = read(TABLE_THREE + "三、本年度办理结果,(六)其他处理,3.某他,11,12,13,14,15,16,17\n");
    assertTrue(count(reading, "applications.otherHandling.undivided.naturalPerson").isEmpty());
    assertTrue(isNoted(reading, Note.Kind.KEPT, "3.某他"), () -> reading.notes().toString());
  }

  @Test
  void aUnitOnALineOfItsOwnBelongsToTheFigureButAFigureThereIsAnother() {
    String sheet = "格式,statistics-2017\n统计指标,单位,统计数\n六、举报投诉数量,件,\"%s\"\n";
    assertCount(12, read(sheet.formatted("12\n件")), "complaints");
    assertTrue(isNoted(read(sheet.formatted("12\n34")), Note.Kind.UNREADABLE, "34"));
  }

  @Test
  void theNumberOfAPageBetweenTwoHeadsIsNoFigure() {
    Reading reading =
        read(TABLE_FOUR + HEADINGS + "3\n" + TABLE_FOUR.split("\n", 3)[2] + HEADINGS + FIFTEEN);
    assertCount(11, reading, "review.reconsideration.upheld");
    assertCount(35, reading, "review.litigation.afterReconsideration.total");
    assertTrue(isNoted(reading, Note.Kind.KEPT, "3"), () -> reading.notes().toString());
  }

  @Test
  void aUnitBehindALabelWithoutHeadingsIsNoLabel() {
    Reading reading =
        read(
            """
            格式,statistics-2017
            (二)申请办结数,件,7
            1.按时办结数,件,6
            四、行政复议数量,件,5
            (二)被依法纠错数,件,2
            """);
    assertCount(7, reading, "applications.concluded.total");
    assertCount(2, reading, "reconsideration.corrected");
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void anUnknownLineWithoutNumbersBelowAHeadIsNoPartOfIt() {
    Reading reading =
        read(TABLE_THREE + "本地指标,,,,,-,=1+2,,,\n一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n");
    assertCount(11, reading, "applications.newlyReceived.naturalPerson");
    assertTrue(isNoted(reading, Note.Kind.KEPT, "=1+2"), () -> reading.notes().toString());
  }

  @Test
  void linesThatStateFiguresBehindAColonAreRead() {
    Reading reading =
        read(
            """
            某局2018年度政府信息公开情况统计表
            一、主动公开情况：
            1.政府公报公开政府信息数：2012条
            四、行政复议数量：5件
            """);
    assertCount(2012, reading, "proactiveDisclosure.byChannel.governmentGazette");
    assertCount(5, reading, "reconsideration.total");
  }

  @Test
  void theUnitOnALineAboveAnyTitleOfTheTableHolds() {
    Reading reading =
        read(
            "<h1>某局2018年度政府信息公开情况统计表</h1><p>单位：元</p><table><tr><td>统计指标<td>统计数"
                + "<tr><td>六、举报投诉数量<td>3<tr><td>七、依申请公开信息收取的费用<td>2183</table>");
    assertAmount("0.2183", reading, "fees");
  }

  @Test
  void countsBelowALineOfHundredsAreKeptRaw() {
    Reading reading =
        read(
            TABLE_THREE.replace("情况\n(", "情况\n单位:百件\n(")
                + "一、本年新收政府信息公开申请数量,,,11,12,13,14,15,16,17\n");
    assertEquals(OptionalLong.empty(), count(reading, "applications.newlyReceived.naturalPerson"));
    assertTrue(isNoted(reading, Note.Kind.UNREADABLE, "11"), () -> reading.notes().toString());
  }
}
