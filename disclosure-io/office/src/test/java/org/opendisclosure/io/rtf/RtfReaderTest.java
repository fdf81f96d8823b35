package org.opendisclosure.io.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** What is read of documents in Rich Text Format. */
class RtfReaderTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static OptionalLong received(byte[] document) {
    return Rtf.read(document).form().orElseThrow().figures().findCount(RECEIVED);
  }

  private static void assertNotRead(String cell) {
    assertEquals(OptionalLong.empty(), received(Rtf.figure(cell)), cell);
  }

  private static String raw(String cell) {
    return Rtf.read(Rtf.figure(cell)).form().orElseThrow().getUnreadable().get(RECEIVED.name());
  }

  private static void assertSeen(long figure, String cell) {
    assertEquals(OptionalLong.of(figure), received(Rtf.figure(cell)), cell);
  }

  private static boolean isTold(Reading reading, String words) {
    return reading.notes().stream().anyMatch(note -> note.message().zh().contains(words));
  }

  @Test
  void aFigureInSeveralRunsIsOne() {
    assertSeen(311, "{\\f1 3}{\\b\\f1 1}{\\*\\bkmkstart a}{\\*\\bkmkend a}{\\f0 1}");
  }

  @Test
  void whatIsHiddenOrDeletedIsNotRead() {
    assertSeen(31, "31{\\v 1}");
    assertSeen(31, "31{\\cf2 1}");
    assertSeen(31, "31{\\fs2 1}");
    assertSeen(31, "31{\\deleted 1}");
    assertSeen(311, "{\\revised 31}1");
    assertSeen(1, "{\\v 31\\v0 1}");
    assertTrue(isTold(Rtf.read(Rtf.figure("31{\\v 1}")), "隐藏"));
    assertTrue(isTold(Rtf.read(Rtf.figure("31{\\deleted 1}")), "修订"));
  }

  @Test
  void whiteTextOnAColorIsSeen() {
    assertSeen(311, "31{\\cf2\\highlight3 1}");
  }

  @Test
  void whatIsRaisedOrStruckOutIsNoPartOfAFigure() {
    assertNotRead("31{\\super 1}");
    assertNotRead("31{\\up6 1}");
    assertNotRead("31{\\strike 1}");
    assertNotRead("{\\striked1 3}1");
    assertSeen(311, "31{\\super\\nosupersub 1}");
    assertSeen(311, "31{\\strike0 1}");
  }

  @Test
  void ofAFieldOneSeesTheResult() {
    assertSeen(31, "{\\field{\\*\\fldinst { =SUM(ABOVE) 9}}{\\fldrslt {31}}}");
    assertNotRead("{\\field{\\*\\fldinst =3+1}}");
    assertNotRead("{\\field{\\*\\fldinst ={\\field{\\*\\fldinst A}{\\fldrslt 3}}}{\\fldrslt 31}}");
  }

  @Test
  void ofAListToChooseFromOneSeesWhatIsChosen() {
    String list =
        "{\\field{\\*\\fldinst FORMDROPDOWN{\\*\\formfield{\\fftype2\\ffres%s\\ffdefres0"
            + "{\\*\\ffname a}{\\*\\ffl 9}{\\*\\ffl 39}}}}{\\fldrslt }}";
    assertSeen(39, list.formatted("1"));
    assertSeen(9, list.formatted("25"));
  }

  @Test
  void ofABoxToTickOneSeesWhetherItIsTicked() {
    String box =
        "{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres%s\\ffdefres1"
            + "{\\*\\ffname a}}}}{\\fldrslt }}";
    String answer = box.formatted("1") + "是" + box.formatted("0") + "否" + box.formatted("25");
    assertEquals("☒是☐否☒", raw(answer));
  }

  @Test
  void whatNobodyReadsInThePlaceOfTextIsLeftOut() {
    assertSeen(31, "31{\\*\\unheard 1}{\\xe 7}{\\footnote 8}{\\*\\annotation 9}");
    assertTrue(isTold(Rtf.read(Rtf.figure("31{\\footnote 8}")), "脚注"));
  }

  @Test
  void aPictureBesideOrInsteadOfAFigureIsTold() {
    assertNotRead("{\\*\\shppict{\\pict\\pngblip 89504e}}{\\nonshppict{\\pict 01}}");
    assertTrue(isTold(Rtf.read(Rtf.figure("{\\pict\\bin4 }}}}}")), "图片"));
  }

  @Test
  void lettersOfAFontOfSymbolsAreWhatTheyShow() {
    assertNotRead("31{\\f2\\'81}");
    assertNotRead("{\\f2 31}");
  }

  @Test
  void digitsInAFormulaStayApart() {
    assertNotRead("{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 3}}{\\mden{\\mr 1}}}}{\\mmathPict 5}}");
  }

  @Test
  void aRowOfNoHeightIsToldAndNotRead() {
    String row = Rtf.row("(一)收到申请数", "件", "31").replace("\\trowd", "\\trowd\\trrh-20");
    Reading reading =
        Rtf.read(
            Rtf.document(
                Rtf.paragraph("2017年度政府信息公开情况统计表")
                    + Rtf.row("统计指标", "单位", "统计数")
                    + row
                    + Rtf.row("1.当面申请数", "件", "2")));
    assertEquals(OptionalLong.empty(), reading.form().orElseThrow().figures().findCount(RECEIVED));
    assertFalse(reading.isComplete());
  }

  @Test
  void cellsSpanTheColumnsBetweenTheirEdges() {
    String table =
        Rtf.paragraph("某市某局2023年政府信息公开工作年度报告")
            + Rtf.paragraph("四、政府信息公开行政复议、行政诉讼情况")
            + shaped("行政复议/5000 行政诉讼/15000")
            + shaped(
                "结果维持/1000v 结果纠正/2000v 其他结果/3000v 尚未审结/4000v 总计/5000v"
                    + " 未经复议直接起诉/10005 复议后起诉/15000")
            + shaped(
                "/1000w /2000w /3000w /4000w /5010w 结果维持/6000 结果纠正/7000 其他结果/8000"
                    + " 尚未审结/9000 总计/10000 结果维持/11000 结果纠正/12000 其他结果/13000"
                    + " 尚未审结/14000 总计/15000")
            + shaped(
                "1/1000 2/2000 3/3000 4/4000 10/5000 5/6000 6/7000 7/8000 8/9000 26/10000"
                    + " 0/11000 1/12000 2/13000 3/14000 6/15000");
    StatisticsForm form = Rtf.read(Rtf.document(table)).form().orElseThrow();
    assertEquals(
        15,
        form.edition().catalogue().cells().stream()
            .filter(cell -> form.figures().findCount(cell).isPresent())
            .count());
    assertEquals(
        OptionalLong.of(26),
        form.figures().findCount(form.edition().catalogue().get("review.litigation.direct.total")));
  }

  /**
   * A row of texts with the right edges of their cells; v and w: merged with those below, above.
   */
  private static String shaped(String cells) {
    StringBuilder shape = new StringBuilder("\\trowd\\trleft0");
    StringBuilder texts = new StringBuilder("\\pard\\intbl ");
    for (String cell : cells.split(" ")) {
      String[] parts = cell.split("/");
      char last = parts[1].charAt(parts[1].length() - 1);
      shape.append(last == 'v' ? "\\clvmgf" : last == 'w' ? "\\clvmrg" : "");
      shape.append("\\cellx").append(parts[1].replaceAll("[vw]", ""));
      texts.append(parts[0]).append("\\cell ");
    }
    return shape.append(texts).append("\\row ").toString();
  }

  @Test
  void cellsMergedByNameAreOne() {
    String head = "\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000\\pard\\intbl ";
    String row = head + "(一)收到申请数\\cell 9\\cell 31\\cell\\row ";
    byte[] document =
        Rtf.document(
            Rtf.paragraph("2017年度政府信息公开情况统计表") + head + "统计指标\\cell\\cell 统计数\\cell\\row " + row);
    assertEquals(OptionalLong.of(31), received(document));
  }

  @Test
  void aRowWithoutAShapeOfItsOwnHasThatOfTheRowBefore() {
    byte[] document =
        Rtf.document(
            Rtf.paragraph("2017年度政府信息公开情况统计表")
                + Rtf.row("统计指标", "单位", "统计数")
                + "\\intbl (一)收到申请数\\cell 件\\cell 31\\cell\\row\\pard\\par ");
    assertEquals(OptionalLong.of(31), received(document));
  }

  @Test
  void theShapeMayStandBehindTheCells() {
    String row =
        "\\pard\\intbl\\itap1 %s\\cell %s\\cell %s\\cell{\\trowd\\cellx1\\cellx2\\cellx3\\row}";
    byte[] document =
        Rtf.document(
            Rtf.paragraph("2017年度政府信息公开情况统计表")
                + row.formatted("统计指标", "单位", "统计数")
                + row.formatted("(一)收到申请数", "件", "31"));
    assertEquals(OptionalLong.of(31), received(document));
  }

  @Test
  void aTableInACellOfATableIsRead() {
    String nested =
        "\\pard\\intbl\\itap2 %s\\nestcell %s\\nestcell %s\\nestcell{\\*\\nesttableprops\\trowd"
            + "\\cellx2000\\cellx4000\\cellx6000\\nestrow}{\\nonesttables\\par }";
    byte[] document =
        Rtf.document(
            Rtf.paragraph("2017年度政府信息公开情况统计表")
                + "\\trowd\\cellx9000\\pard\\intbl 表\\par "
                + nested.formatted("统计指标", "单位", "统计数")
                + nested.formatted("(一)收到申请数", "件", "31")
                + "\\pard\\intbl\\cell\\row\\pard\\par ");
    assertEquals(OptionalLong.of(31), received(document));
  }

  @Test
  void aTableOfOneCellInACellIsItsText() {
    assertSeen(
        31,
        "\\pard\\intbl\\itap2 31\\n"
            + "estcell{\\*\\n"
            + "esttableprops\\trowd\\cellx900\\n"
            + "estrow}\\pard\\intbl ");
  }

  @Test
  void automaticNumbersAreReadAsTheyAreWorkedOut() {
    byte[] document =
        Rtf.document(
            Rtf.paragraph("某市某局2023年政府信息公开工作年度报告")
                + Rtf.paragraph("{\\listtext\\pard\\plain 一、\\tab}总体情况")
                + Rtf.paragraph("做了很多工作,公开信息。"));
    StatisticsForm form = Rtf.read(document).form().orElseThrow();
    assertEquals(
        Optional.of("做了很多工作,公开信息。"),
        form.figures().findText(form.edition().catalogue().get("overview")));
  }

  @Test
  void organAndYearComeFromTheTitle() {
    byte[] document =
        Rtf.document(
            Rtf.paragraph("某市某局\\line 2023年政府信息公开工作年度报告") + Rtf.paragraph("一、总体情况") + "很多工作。");
    StatisticsForm form = Rtf.read(document).form().orElseThrow();
    assertEquals(Optional.of("某市某局"), form.getHeader().getOrgan());
    assertEquals(OptionalInt.of(2023), form.getHeader().getYear());
  }

  @Test
  void theTextOfABoxComesBeforeItsParagraph() {
    byte[] document =
        Rtf.document(
            Rtf.paragraph(
                    "某市某局{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv 7}}{\\shptxt\\pard"
                        + " 2023年政府信息公开工作年度报告\\par}}{\\shprslt{\\*\\do 9}}}")
                + Rtf.paragraph("一、总体情况")
                + "很多工作。");
    StatisticsForm form = Rtf.read(document).form().orElseThrow();
    assertEquals(OptionalInt.of(2023), form.getHeader().getYear());
  }

  @Test
  void aDocumentThatIsCutOffIsReadAndTold() {
    byte[] whole = Rtf.figure("31");
    Reading reading = Rtf.read(Arrays.copyOf(whole, whole.length - 1));
    assertEquals(OptionalLong.of(31), reading.form().orElseThrow().figures().findCount(RECEIVED));
    assertTrue(isTold(reading, "没有结尾"));
    assertFalse(reading.isComplete());
  }

  @Test
  void whatStandsBehindTheEndIsTold() {
    Reading reading = Rtf.read(Rtf.figure("31}1"));
    assertTrue(isTold(reading, "结束之后"));
    assertFalse(reading.isComplete());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1",
        "{\\rtf1 \\",
        "{\\rtf1 \\'",
        "{\\rtf1 \\'z1}",
        "{\\rtf1\\fs99999999999999 a}",
        "{\\rtf1\\bin99999999 a}",
        "{\\rtf1\\uc-5\\u1}",
        "{\\rtf1\\itap2000000000 a\\nestcell\\nestrow}",
        "{\\rtf1{\\fonttbl{\\f0",
        "{\\rtf1 \\row\\nestrow\\cell\\row}",
        "{\\rtf1 {\\shptxt a}\\u55357?}"
      })
  void damageIsNoException(String text) {
    assertTrue(
        Rtf.read(Rtf.bytes(text)).notes().stream().anyMatch(note -> note.kind().isFailure()));
  }

  @Test
  void groupsWithoutEndAreRefused() {
    Reading reading = Rtf.read(Rtf.bytes("{\\rtf1 " + "{".repeat(100_000)));
    assertEquals(Note.Kind.REFUSED, reading.notes().get(0).kind());
    assertTrue(isTold(reading, "嵌套"));
  }
}
