package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.text.FigureText.State;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;

/** A cell's text is a figure, nothing or unreadable, and every correction is named. */
class FigureTextTest {

  private static final CellCatalogue STATISTICS = Edition.STATISTICS_2017.catalogue();
  private static final CellCatalogue REPORT = Edition.ANNUAL_REPORT_2019.catalogue();
  private static final Cell ITEMS = STATISTICS.get("proactiveDisclosure.disclosedItems");
  private static final Cell HEADING = STATISTICS.get("proactiveDisclosure.heading");
  private static final Cell FEES = STATISTICS.get("fees");
  private static final Cell HALL = STATISTICS.get("serviceHalls.physicalHall");
  private static final Cell MATTERS = STATISTICS.get("serviceHalls.mattersHandledThere");
  private static final Cell APPLICATIONS = REPORT.get("applications.newlyReceived.total");
  private static final Cell PROCUREMENT = REPORT.get("proactiveDisclosure.procurement.amount");

  private static void assertRead(String expected, Cell cell, String raw, int corrections) {
    FigureText read = FigureText.of(cell, raw);
    assertEquals(State.STATED, read.state(), raw);
    assertEquals(expected, read.shown().orElseThrow());
    assertEquals(corrections, read.corrections().size(), () -> "" + read.corrections());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "30", "9223372036854775807", "-5"})
  void plainCountsNeedNoCorrection(String raw) {
    assertRead(raw, ITEMS, raw, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234|1234|1",
        "1，234，567|1234567|1",
        "123,456|123456|1",
        "１２|12|1",
        "０|0|1",
        "' 12 '|12|1",
        "1 234|1234|1",
        "12 345 678|12345678|1",
        "\u00a012\u3000|12|1",
        "+12|12|1",
        "＋12|12|1",
        "－12|-12|1",
        "−12|-12|1",
        "007|7|1",
        "12.0|12|1",
        "12．00|12|2",
        "30条|30|1",
        "１,２３４ 条|1234|4",
      })
  void countsAreReadAsMeant(String raw, String expected, int corrections) {
    assertRead(expected, ITEMS, raw, corrections);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约30",
        "若干",
        "1.9",
        "1.2.3",
        "12a",
        "12,34",
        "1,2345",
        "1,,234",
        ",123",
        "1234,567",
        "30,条",
        "3001 2",
        "45 1",
        "4 5",
        "1 2 3",
        "45 1 234",
        "1 234 56",
        "1 2345",
        "1,234 567",
        "1.5 2",
        "-0",
        "-0.0",
        "9223372036854775808",
        "-9223372036854775808",
        "1E3",
        "1e3",
        "NaN",
        "٣",
        ".5",
        "5.",
        "+",
        "30件",
        "3万条",
        "3-5",
        "12\n34",
        "=1+2",
        "１２ａ",
        "--5"
      })
  void whatIsNoCountStaysRaw(String raw) {
    FigureText read = FigureText.of(ITEMS, raw);
    assertEquals(State.UNREADABLE, read.state());
    Figures.Builder figures = Figures.builder(STATISTICS);
    read.into(ITEMS, raw, figures);
    assertEquals(raw, figures.build().findUnreadable(ITEMS).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000 \n"})
  void nothingIsBlankWithoutANote(String raw) {
    for (Cell cell : new Cell[] {ITEMS, FEES, HALL}) {
      FigureText read = FigureText.of(cell, raw);
      assertEquals(State.BLANK, read.state());
      assertTrue(read.corrections().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "——", "–", "-", "－", "/", "／", "无", "無", " — "})
  void marksForNothingAreBlankWithANote(String raw) {
    for (Cell cell : new Cell[] {ITEMS, FEES, PROCUREMENT, HEADING}) {
      FigureText read = FigureText.of(cell, raw);
      assertEquals(State.BLANK, read.state());
      assertEquals(1, read.corrections().size());
      assertTrue(read.explain(raw).zh().contains("按未填处理"));
      assertTrue(read.explain(raw).en().contains("blank"));
    }
  }

  @Test
  void blankMakesACellBlank() {
    Figures.Builder figures = Figures.builder(STATISTICS).count(ITEMS, 3);
    FigureText.of(ITEMS, "—").into(ITEMS, "—", figures);
    assertTrue(figures.build().isBlank(ITEMS));
  }

  @Test
  void aLineWithoutUnitTakesAnyCountingWord() {
    assertRead("3", APPLICATIONS, "3件", 1);
    assertRead("3", HEADING, "3条", 1);
    assertEquals(State.UNREADABLE, FigureText.of(APPLICATIONS, "3万元").state());
  }

  @Test
  void aUnitThatTheLayoutOrTheRowPrintsIsTheLinesOwn() {
    Cell issued = STATISTICS.get("proactiveDisclosure.normativeDocumentsIssued");
    assertEquals(State.UNREADABLE, FigureText.of(issued, "30条").state());
    assertEquals("30", FigureText.of(issued, "条", "", "30条").shown().orElseThrow());
    assertEquals("30", FigureText.of(issued, "件", "条", "30条").shown().orElseThrow());
    assertEquals("30", FigureText.of(issued, "—", "", "30条").shown().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.50|2.50|0",
        "0|0|0",
        "-1.5|-1.5|0",
        "59,237.2449|59237.2449|1",
        "00.5|0.5|1",
        "2.5万元|2.5|1",
        "0.5万元|0.5|1",
        "0.01元|0.000001|1",
        "251000元|25.1000|1",
        "2.5亿元|25000|1",
        "1000000000000000000000|1000000000000000000000|0"
      })
  void moneyKeepsItsScaleAndIsConvertedExactly(String raw, String expected, int corrections) {
    assertRead(expected, FEES, raw, corrections);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E3", "-0.00", "2.5万", "¥5", "1.2.3", "5.", ".5", "3条", "约2万元"})
  void whatIsNoAmountStaysRaw(String raw) {
    assertEquals(State.UNREADABLE, FigureText.of(FEES, raw).state());
  }

  @Test
  void whatIsLessThanAHundredthOfAYuanStaysRawWithTheReason() {
    FigureText read = FigureText.of(FEES, "0.001元");
    assertEquals(State.UNREADABLE, read.state());
    assertEquals("由元换算为万元后,小数超过6位", read.problem().orElseThrow().zh());
    assertEquals(0, new BigDecimal("0.0001").compareTo(amount(FigureText.of(FEES, "1.000元"))));
    assertEquals(6, amount(FigureText.of(FEES, "1.000元")).scale());
  }

  private static BigDecimal amount(FigureText read) {
    return new BigDecimal(read.shown().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\n234", "1\r234", "1\u2028234", "1\u2029 234", "-\n5"})
  void aLineBreakMayPartTwoFigures(String raw) {
    assertEquals(State.UNREADABLE, FigureText.of(ITEMS, raw).state());
  }

  @Test
  void aLineBreakMayPartAFigureFromItsUnit() {
    assertRead("30", ITEMS, "30\n条", 2);
    assertRead("30", ITEMS, "\n30\n 条\n", 2);
  }

  @Test
  void amountsTooLongForAFormStayRaw() {
    assertEquals(State.UNREADABLE, FigureText.of(FEES, "1".repeat(101)).state());
    assertEquals(State.UNREADABLE, FigureText.of(FEES, "9".repeat(5_000)).state());
    assertRead("1".repeat(100), FEES, "1".repeat(100), 0);
  }

  @Test
  void aPrintedUnitOtherThanTheLinesIsConverted() {
    FigureText read = FigureText.of(FEES, "万元", "元", "251000");
    assertEquals("25.1000", read.shown().orElseThrow());
    assertEquals("由元换算为万元", read.corrections().get(0).zh());
    assertEquals("25", FigureText.of(FEES, "万元", "万元", "25").shown().orElseThrow());
    assertEquals("2.5", FigureText.of(FEES, "万元", "千元", "25").shown().orElseThrow());
    assertEquals("2500", FigureText.of(FEES, "万元", "百万元", "25").shown().orElseThrow());
    assertEquals("25", FigureText.of(FEES, "万元", " 人民币万元", "25").shown().orElseThrow());
    assertEquals("25", FigureText.of(FEES, "万元", "—", "25").shown().orElseThrow());
  }

  @Test
  void thousandsAndMillionsWithoutAUnitOfTheLineBecomeTenThousands() {
    for (FigureText read :
        List.of(FigureText.of(PROCUREMENT, "25千元"), FigureText.of(PROCUREMENT, "", "千元", "25"))) {
      assertEquals("2.5", read.shown().orElseThrow());
      assertEquals("万元", read.unit());
      assertEquals("由千元换算为万元", read.corrections().get(0).zh());
    }
    assertEquals("2500", FigureText.of(PROCUREMENT, "25百万元").shown().orElseThrow());
    assertEquals(State.UNREADABLE, FigureText.of(PROCUREMENT, "千元").state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"美元", "万", "件", "千美元"})
  void moneyUnderAUnitThatCannotBeConvertedStaysRaw(String printed) {
    FigureText read = FigureText.of(FEES, "万元", printed, "25");
    assertEquals(State.UNREADABLE, read.state());
    assertEquals("所印单位“" + printed + "”无法换算为万元", read.problem().orElseThrow().zh());
    assertEquals(State.UNREADABLE, FigureText.of(PROCUREMENT, "", printed, "25").state());
    assertEquals(State.BLANK, FigureText.of(FEES, "万元", printed, "—").state());
    assertEquals(State.UNREADABLE, FigureText.of(FEES, printed, "", "25").state());
    assertEquals("0.0025", FigureText.of(FEES, printed, "元", "25").shown().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"万条", "万件", "千件", "萬條", "百件", "亿次", "十万条", "件(千)", "100件"})
  void aCountUnderAMultipleStaysRaw(String printed) {
    FigureText read = FigureText.of(ITEMS, "条", printed, "33");
    assertEquals(State.UNREADABLE, read.state());
    assertTrue(read.problem().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"条", "件", "篇", "次", "人次", "份", "宗", "个", "—", ""})
  void aCountUnderAnotherCountingWordIsTaken(String printed) {
    assertEquals("33", FigureText.of(ITEMS, "条", printed, "33").shown().orElseThrow());
  }

  @Test
  void moneyWithoutPrintedUnitTellsTheUnitBehindIt() {
    FigureText read = FigureText.of(PROCUREMENT, "251000元");
    assertEquals("251000", read.shown().orElseThrow());
    assertEquals("元", read.unit());
    assertTrue(read.corrections().isEmpty());
    assertEquals("", FigureText.of(PROCUREMENT, "280232.58").unit());
    assertEquals(State.UNREADABLE, FigureText.of(PROCUREMENT, "25件").state());
    FigureText printed = FigureText.of(PROCUREMENT, "", "万元", "28.023258");
    assertEquals("万元", printed.unit());
    assertEquals("28.023258", printed.shown().orElseThrow());
    assertTrue(printed.corrections().isEmpty());
    FigureText onlyUnit = FigureText.of(PROCUREMENT, "万元");
    assertEquals(State.BLANK, onlyUnit.state());
    assertEquals("万元", onlyUnit.unit());
  }

  @ParameterizedTest
  @CsvSource({
    "是,是,0",
    "否,否,0",
    "有,是,1",
    "无,否,1",
    "√,是,1",
    "×,否,1",
    "' 是 ',是,1",
    "✔ ,是,1",
    "无 ,否,1"
  })
  void answersAreReadAsMeant(String raw, String expected, int corrections) {
    assertRead(expected, HALL, raw, corrections);
  }

  @Test
  void whatIsNoAnswerStaysRawOrBlank() {
    assertEquals(State.UNREADABLE, FigureText.of(HALL, "是否").state());
    assertEquals(State.UNREADABLE, FigureText.of(HALL, "1").state());
    assertEquals(State.BLANK, FigureText.of(HALL, "—").state());
    assertEquals(State.BLANK, FigureText.of(HALL, "/").state());
  }

  @Test
  void textsAreVerbatim() {
    FigureText read = FigureText.of(MATTERS, " 无\n ");
    assertEquals(" 无\n ", read.shown().orElseThrow());
    assertEquals(State.BLANK, FigureText.of(MATTERS, " \n").state());
    Figures.Builder figures = Figures.builder(STATISTICS);
    read.into(MATTERS, " 无\n ", figures);
    assertEquals(" 无\n ", figures.build().findText(MATTERS).orElseThrow());
  }

  @Test
  void theExplanationNamesEveryCorrectionInBothLanguages() {
    String raw = "１,２３４ 条";
    var sentence = FigureText.of(ITEMS, raw).explain(raw);
    assertEquals("“１,２３４ 条”按1234读取(去掉空格、全角字符改为半角、去掉千位分隔符、去掉单位“条”)", sentence.zh());
    assertEquals(
        "\"１,２３４ 条\" is read as 1234 (spaces dropped, full-width characters, thousands separators"
            + " dropped, unit 条 dropped)",
        sentence.en());
  }

  @Property(tries = 300)
  void everyLongIsReadBackWithoutCorrection(@ForAll long count) {
    if (count != Long.MIN_VALUE) {
      assertRead(String.valueOf(count), ITEMS, String.valueOf(count), 0);
    }
  }

  @Property(tries = 300)
  void plainNumbersAreWhatTheTolerantReadingSays(@ForAll long count, @ForAll String text) {
    for (String raw : new String[] {text, String.valueOf(count), String.valueOf(count % 100)}) {
      long plain = PlainNumber.parse(raw.toCharArray(), 0, raw.length());
      if (plain != PlainNumber.NONE) {
        assertRead(String.valueOf(plain), ITEMS, raw, 0);
      }
      PlainNumber.amount(raw).ifPresent(amount -> assertEquals(amount, new BigDecimal(raw)));
    }
  }

  /** Nearly all figures are plain and are read at once; the other way must say the same. */
  @Property(tries = 300)
  void plainFiguresAreWhatACloseLookFinds(@ForAll long count, @ForAll int cents) {
    for (String raw : List.of("" + count, "" + (count & 9), "" + Math.abs(cents / 100.0f))) {
      for (Cell cell : List.of(ITEMS, HEADING, FEES)) {
        FigureText close =
            new NumberText(cell.kind(), cell.unit(), cell.unit(), "").parse(raw, raw);
        FigureText read = FigureText.of(cell, raw);
        assertEquals(close.shown(), read.shown(), raw);
        assertEquals(close.state(), read.state(), raw);
        assertEquals(close.corrections(), read.corrections(), raw);
      }
    }
  }

  private static long plain(String raw) {
    return PlainNumber.parse((" ".repeat(20) + raw + " ").toCharArray(), 20, raw.length());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 9, 10, 19, 90, -1, -9, 123456789012345678L, -123456789012345678L})
  void plainNumbersAreReadAtOnce(long number) {
    assertEquals(number, plain(String.valueOf(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "90.09", "0.0", "123456789012345.78"})
  void plainAmountsAreReadAtOnce(String raw) {
    assertEquals(new BigDecimal(raw), PlainNumber.amount(raw).orElseThrow());
  }

  @Test
  void plainNumbersAreNoMoreThanPlain() {
    assertFalse(PlainNumber.amount("..5").isPresent());
    assertFalse(PlainNumber.amount("1/2").isPresent());
    assertFalse(PlainNumber.amount("1:2").isPresent());
    for (String raw : new String[] {"", "-", "01", "-0", "1a", "1234567890123456789", "+1", "a"}) {
      assertEquals(PlainNumber.NONE, PlainNumber.parse(raw.toCharArray(), 0, raw.length()), raw);
    }
    assertEquals(-12, PlainNumber.parse("x-12x".toCharArray(), 1, 3));
    assertFalse(PlainNumber.amount("1.").isPresent());
    assertFalse(PlainNumber.amount(".1").isPresent());
    assertFalse(PlainNumber.amount("01.1").isPresent());
    assertTrue(PlainNumber.amount("0.10").isPresent());
  }
}
