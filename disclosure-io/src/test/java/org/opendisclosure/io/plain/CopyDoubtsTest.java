package org.opendisclosure.io.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.print.StatedText;

/** What may be a figure or something else in a copied text is told and never taken for another. */
class CopyDoubtsTest {

  private static final String LIST = "2017年度政务公开工作统计表\n统计指标\n单位\n统计数\n";
  private static final String REPORT = "某某镇人民政府2022年政府信息公开工作年度报告\n";
  private static final String TWO = REPORT + "二、主动公开政府信息情况\n第二十条第(一)项\n";
  private static final String THREE = REPORT + "三、收到和处理政府信息公开申请情况\n";

  private static String figure(Reading reading, String cell) {
    return reading
        .form()
        .map(form -> StatedText.of(form.figures(), form.edition().catalogue().get(cell)))
        .orElse("");
  }

  private static boolean tells(Reading reading, String figure) {
    return reading.notes().stream()
        .anyMatch(note -> note.kind().isFailure() && note.raw().contains(figure));
  }

  private static void assertTold(Reading reading, String cell, String figure) {
    assertEquals("", figure(reading, cell), () -> reading.toString());
    assertTrue(tells(reading, figure), () -> reading.toString());
  }

  /** Cells, each with a bar behind it, one below the other. */
  private static String barred(String... cells) {
    return String.join(" |\n", cells) + " |\n";
  }

  private static String spaced(String text) {
    return text.replace("\n", "\n\n");
  }

  @Test
  void aFigureBeforeALabelThatLostItsNumberIsNoPartOfThatLabel() {
    Reading reading =
        Copies.read(LIST + "(二)申请办结数\n件\n0\n.按时办结数\n件\n31\n四、行政复议数量\n件\n5\n六、举报投诉数量\n件\n7\n");
    assertTold(reading, "applications.concluded.total", "0");
    assertEquals("31", figure(reading, "applications.concluded.onTime"));
  }

  @Test
  void aLabelThatIsNotKnownIsNoFigureOfTheRowBefore() {
    Reading reading =
        Copies.read(
            TWO
                + "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n3\n4\n"
                + "6.属四类过程性信息\n7\n8\n9\n行政规范性文件\n1\n2\n5\n");
    assertTold(reading, "proactiveDisclosure.rules.issued", "3");
    assertEquals("1", figure(reading, "proactiveDisclosure.normativeDocuments.issued"));
  }

  @Test
  void aNumberApartFromTheBarBelowItMayBeThatOfAPage() {
    String cells = "信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n规章\n|\n12\n|\n8\n|\n";
    Reading reading = Copies.read(TWO + cells + "3\n\n|\n行政规范性文件\n|\n1\n|\n2\n|\n5\n|\n");
    assertTold(reading, "proactiveDisclosure.rules.inForce", "3");
    Reading close = Copies.read(TWO + cells + "3\n|\n行政规范性文件\n|\n1\n|\n2\n|\n5\n|\n");
    assertEquals("3", figure(close, "proactiveDisclosure.rules.inForce"));
  }

  @Test
  void rowsAreNumberedEvenIfNoHeadingSaysSo() {
    Reading reading =
        Copies.read(LIST + "44\n四、行政复议数量\n件\n45\n(一)维持具体行政行为数\n件\n2\n46\n(二)被依法纠错数\n件\n1\n");
    assertTold(reading, "reconsideration.total", "45");
    assertEquals("2", figure(reading, "reconsideration.upheld"));
  }

  @Test
  void theNumberOfTheNextRowIsNoFigureEvenIfItsLabelIsNotKnown() {
    Reading reading =
        Copies.read(
            LIST.replace("统计指标", "序号\n统计指标")
                + "44\n四、行政复议数量\n件\n45\n(一)维某某某某行数\n件\n2\n46\n(二)被依法纠错数\n件\n1\n");
    assertTold(reading, "reconsideration.total", "45");
  }

  /** Cells are broken throughout, and the one row that has three figures has them by chance. */
  @Test
  void aRowThatFitsByChanceAmongRowsThatDoNotIsNotUsed() {
    String head = TWO + "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n";
    String right = "规章 | 3 | 4 | 5\n";
    String wrong = "行政规范性文件 | 12\n行政许可 | 1 | 2\n行政处罚 | 7 | 8\n";
    assertTold(Copies.read(head + right + wrong), "proactiveDisclosure.rules.issued", "3");
    Reading few = Copies.read(head + right + "行政规范性文件 | 12\n");
    assertEquals("3", figure(few, "proactiveDisclosure.rules.issued"));
  }

  /** The blank cell left its empty lines, and the number of the page looks like a first figure. */
  @Test
  void aRowOfTableFourWithAGapDoesNotTakeANumberBeforeItForAFigure() {
    String results = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    String head =
        REPORT + "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n" + results + results + results;
    String figures = "11\n12\n13\n14\n50\n21\n22\n23\n24\n90\n31\n32\n33\n34\n";
    Reading whole = Copies.read(spaced(head + "9\n" + figures));
    assertEquals("9", figure(whole, "review.reconsideration.upheld"));
    Reading gap = Copies.read(spaced(head + "3\n" + figures).replace("50\n", "50\n\n\n"));
    assertTold(gap, "review.reconsideration.upheld", "11");
  }

  @Test
  void aUnitOnALineOfItsOwnBelongsToTheFigureAboveIt() {
    String head = REPORT.replace("2022", "2020") + "二、主动公开政府信息情况\n";
    String row = "第二十条第(一)项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n1\n2\n3\n";
    String last = "第二十条第(九)项\n";
    Reading bare = Copies.read(head + row + last + "信息内容\n采购项目数量\n采购总金额\n政府集中采购\n12\n257.4\n万元\n");
    assertEquals("257.4", figure(bare, "proactiveDisclosure.procurement.amount"));
    assertEquals("万元", figure(bare, "proactiveDisclosure.procurement.amountUnit"));
    Reading tabbed = Copies.read(head + last + "信息内容\t采购项目数量\t采购总金额\n政府集中采购\t12\t257.4\n万元\n");
    assertEquals("257.4", figure(tabbed, "proactiveDisclosure.procurement.amount"));
    assertEquals("万元", figure(tabbed, "proactiveDisclosure.procurement.amountUnit"));
  }

  @Test
  void columnsOfAGroupThatLostItsHeadingAreNotPutBehindTheTotal() {
    Reading reading =
        Copies.read(
            THREE
                + barred("申请人情况", "自然人", "", "总计", "商业企业", "科研机构", "社会公益组织")
                + barred("法律服务机构", "其他", "一、本年新收政府信息公开申请数量", "1", "2")
                + barred("3", "4", "5", "6", "21")
                + barred("二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"));
    assertTold(reading, "applications.newlyReceived.businessEnterprise", "21");
  }

  @Test
  void figuresWithUnitsAreNoHeadings() {
    Reading reading =
        Copies.read(
            REPORT
                + "四、政府信息公开行政复议、行政诉讼情况\n"
                + "行政复议 | 行政诉讼 |\n未经复议直接起诉 | 复议后起诉 |\n"
                + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n".repeat(3)
                + "1件 | 2件 | 3件 |\n");
    assertTrue(tells(reading, "1件 | 2件 | 3件"), () -> reading.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"第 3 页 共 7 页", "3 / 7"})
  void theNumberOfAPageIsNoFigureOfARowThatLacksOne(String page) {
    Reading reading =
        Copies.read(
            TWO + "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n31\n42\n" + page + "\n行政规范性文件\n1\n2\n5\n");
    assertTold(reading, "proactiveDisclosure.rules.issued", "42");
    assertEquals("1", figure(reading, "proactiveDisclosure.normativeDocuments.issued"));
  }

  @Test
  void aNumberCloseToTheNextLineIsNoCellWhereCellsStandApart() {
    String rows = LIST + "四、行政复议数量\n件\n8\n(一)维持具体行政行为数\n件\n2\n五、行政诉讼数量\n件\n";
    Reading reading = Copies.read(spaced(rows) + "3\n" + spaced("统计指标\n单位\n统计数\n六、举报投诉数量\n件\n7\n"));
    assertTold(reading, "litigation.total", "3");
    assertEquals("7", figure(reading, "complaints"));
  }

  @Test
  void aTableBelowATitleThatIsNotKnownIsNoNarrative() {
    Reading reading =
        Copies.read(
            REPORT
                + "一、总体情况\n本机关依法公开。\n二、主某公某政某信某情某\n第二十条第(一)项\n"
                + "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n31\n42\n53\n行政规范性文件\n1\n2\n5\n");
    assertEquals("31", figure(reading, "proactiveDisclosure.rules.issued"));
  }

  @Test
  void aRowWithARestInTheNextLineIsNotTakenByItsNumberOfCells() {
    Reading reading =
        Copies.read(
            THREE
                + "申请人情况 | 自然人 | 法人或其他组织 | 总计 |\n"
                + "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
                + "一、本年新收政府信息公开申请数量 | 9 |  | 61 |  | 4 | 5 |  |\n72 | 85 |\n"
                + "二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n");
    assertTold(reading, "applications.newlyReceived.naturalPerson", "61");
    assertEquals("0", figure(reading, "applications.carriedOver.total"));
  }

  @Test
  void aFigureBetweenMarksOfDirectionIsACellOfItsRow() {
    Reading reading =
        Copies.read(
            TWO
                + "信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  \u202d31\u202c  42  53\n"
                + "行政规范性文件  1  2  5\n");
    assertEquals("31", figure(reading, "proactiveDisclosure.rules.issued"));
    assertEquals("42", figure(reading, "proactiveDisclosure.rules.repealed"));
  }

  @Test
  void cellsWithBarsBelowThemMayBeBlankMoreOftenThanNot() {
    String blank = "\n|\n".repeat(5);
    Reading reading =
        Copies.read(
            TWO
                + "信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n规章\n|\n1034\n|\n7\n|\n0\n|\n"
                + "三、收到和处理政府信息公开申请情况\n自然人\n|\n法人或其他组织\n|\n总计\n|\n"
                + "商业企业\n|\n科研机构\n|\n社会公益组织\n|\n法律服务机构\n|\n其他\n|\n"
                + ("一、本年新收政府信息公开申请数量\n|\n12\n|" + blank + "\n12\n|\n")
                + ("二、上年结转政府信息公开申请数量\n|\n3\n|" + blank + "\n3\n|\n")
                + ("四、结转下年度继续办理\n|\n2\n|" + blank + "\n2\n|\n"));
    assertEquals("1034", figure(reading, "proactiveDisclosure.rules.issued"));
    assertEquals("12", figure(reading, "applications.newlyReceived.total"));
    assertEquals("3", figure(reading, "applications.carriedOver.naturalPerson"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s  统计数\n(一)收到申请数  2003件\n(二)申请办结数  2006件\n六、举报投诉数量  2009件\n",
        "%s  统计数  单位\n(一)收到申请数  2003  件\n(二)申请办结数  2006  件\n六、举报投诉数量  2009  件\n",
        "%s  单位  统计数  备注\n(一)收到申请数  件  2003  含上年3件\n(二)申请办结数  件  2006  见附表\n",
      })
  void aFigureInOnePlaceWithItsLabelIsTold(String rows) {
    Reading reading =
        Copies.read("某局2017年度政府信息公开情况统计表\n三、依申请公开情况\n四、行政复议数量\n" + rows.formatted("统计指标"));
    assertTrue(tells(reading, "2003"), () -> reading.toString());
    assertFalse(reading.isComplete());
  }
}
