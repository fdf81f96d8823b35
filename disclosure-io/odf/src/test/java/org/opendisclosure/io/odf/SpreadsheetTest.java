package org.opendisclosure.io.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Of a spreadsheet, what one sees of a figure counts, and only that. */
class SpreadsheetTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final Cell IN_PERSON =
      Edition.STATISTICS_2017.catalogue().get("applications.received.byChannel.inPerson");

  private static final String STYLES =
      Odf.style("table-row", "flat", "<style:table-row-properties style:row-height='0.01in'/>")
          + Odf.style(
              "table-column", "narrow", "<style:table-column-properties style:column-width='0in'/>")
          + Odf.style("table", "off", "<style:table-properties table:display='false'/>")
          + Odf.style("table-cell", "white", "<style:text-properties fo:color='#FFFFFF'/>")
          + Odf.style(
              "table-cell",
              "struck",
              "<style:text-properties style:text-line-through-style='solid'/>")
          + Odf.style(
              "table-cell",
              "kept",
              "<style:table-cell-properties style:cell-protect='hidden-and-protected'/>")
          + Odf.textStyle("above", "style:text-position='super 58%'")
          + Odf.textStyle("paper", "fo:color='#ffffff'")
          + "<number:number-style"
          + " style:name='N1'><number:text>;</number:text></number:number-style><number:number-style"
          + " style:name='N2'><number:number number:decimal-places='0'"
          + " number:min-integer-digits='0'/></number:number-style><style:style"
          + " style:family='table-cell' style:name='zeros' style:data-style-name='N2'/>";

  private static String number(String value, String text) {
    return number("", value, text);
  }

  private static String number(String attributes, String value, String text) {
    return "<table:table-cell %s office:value-type='float' office:value='%s'>%s</table:table-cell>"
        .formatted(attributes, value, text.isEmpty() ? "" : Odf.paragraph(text));
  }

  private static String row(String attributes, String cells) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
  }

  private static String labelled(String label, String cell) {
    return row("", Odf.cell(label) + Odf.cell("件") + cell);
  }

  private static String table(String attributes, String rows) {
    return "<table:table table:name='表' %s>%s</table:table>".formatted(attributes, rows);
  }

  private static String form(String received) {
    return Odf.row("2017年度政府信息公开情况统计表")
        + Odf.row("统计指标", "单位", "统计数")
        + received
        + labelled("1.当面申请数", number("2", "2"))
        + labelled("2.传真申请数", number("3", "3"))
        + labelled("3.网络申请数", number("4", "4"));
  }

  private static Reading read(String attributes, String rows) {
    return Odf.read(Odf.flat("spreadsheet", STYLES, table(attributes, rows)));
  }

  private static Reading cell(String cell) {
    return read("", form(labelled("(一)收到申请数", cell)));
  }

  private static List<Reading> sheets(String... namesAndRows) {
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < namesAndRows.length; i += 2) {
      tables.append(table("", namesAndRows[i + 1]).replace("'表'", "'" + namesAndRows[i] + "'"));
    }
    List<Reading> readings = new ArrayList<>();
    byte[] file = Odf.flat("spreadsheet", STYLES, tables.toString());
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(file), "", ReadOptions.defaults())) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  @Test
  void theFiguresOfASheetWithTooFewLinesAreToldAndCounted() {
    String other = Odf.row("统计指标", "单位", "统计数") + labelled("六、举报投诉数量", number("77", "77"));
    List<Reading> readings =
        sheets(
            "甲", form(labelled("(一)收到申请数", number("9", "9"))), "乙", other, "丙", Odf.row("说明", "无"));
    assertEquals(1, readings.size());
    assertEquals(1, readings.get(0).numbers().leftOut());
    List<Note> told =
        readings.get(0).notes().stream().filter(note -> note.kind().isFailure()).toList();
    assertEquals(1, told.size());
    assertTrue(told.get(0).raw().contains("77"));
  }

  @Test
  void sheetsNamedAfterDifferentOrgansAreDifferentForms() {
    String other =
        Odf.row("统计指标", "单位", "统计数")
            + labelled("六、举报投诉数量", number("77", "77"))
            + labelled("(二)专门设立的机构数", number("7", "7"))
            + labelled("(一)举办各类培训班数", number("8", "8"))
            + labelled("(二)接受培训人员数", number("9", "9"));
    String first = form(labelled("(一)收到申请数", number("9", "9")));
    assertEquals(2, sheets("区教育局", first, "区民政局", other).size());
    assertEquals(1, sheets("1", first, "2", other).size());
  }

  private static Figures figures(Reading reading) {
    return reading.form().orElseThrow().figures();
  }

  private static OptionalLong received(Reading reading) {
    return figures(reading).findCount(RECEIVED);
  }

  private static boolean isNoted(Reading reading, String zh) {
    return reading.notes().stream().anyMatch(note -> note.message().zh().contains(zh));
  }

  @Test
  void aNumberIsReadDigitForDigit() {
    assertEquals(
        OptionalLong.of(9_007_199_254_740_993L),
        received(cell(number("9007199254740993", "9007199254740993"))));
    assertEquals(OptionalLong.of(251_000), received(cell(number("251000", "251,000.00"))));
    assertEquals(OptionalLong.of(251_000), received(cell(number("251000", "2.51E+05"))));
  }

  @Test
  void aNumberAndATextThatContradictEachOtherAreBothKept() {
    Reading reading = cell(number("39", "93"));
    assertEquals(Optional.of("39 | 93"), figures(reading).findUnreadable(RECEIVED));
    assertTrue(isNoted(reading, "看不出应取哪一个"));
  }

  @Test
  void aNumberWithoutTextIsShownByItsFormat() {
    assertEquals(OptionalLong.of(39), received(cell(number("39", ""))));
    Reading reading = cell(number("table:style-name='zeros'", "0", ""));
    assertFalse(figures(reading).isStated(RECEIVED));
    assertTrue(isNoted(reading, "不显示"));
  }

  @Test
  void aDateIsNoNumber() {
    Reading reading =
        cell(
            "<table:table-cell office:value-type='date' office:date-value='2021-01-20'>"
                + "<text:p>21/01/20</text:p></table:table-cell>");
    assertEquals(Optional.of("2021-01-20"), figures(reading).findUnreadable(RECEIVED));
  }

  @Test
  void anErrorAndAFormulaWithoutResultAreKeptAsTheyStand() {
    Reading error =
        cell(
            "<table:table-cell table:formula='of:=1/0' calcext:value-type='error'"
                + " office:value-type='string' office:string-value=''>"
                + "<text:p>#DIV/0!</text:p></table:table-cell>");
    assertEquals(Optional.of("#DIV/0!"), figures(error).findUnreadable(RECEIVED));
    Reading open = cell("<table:table-cell table:formula='of:=SUM([.C4:.C7])'/>");
    assertEquals(Optional.of("=SUM([.C4:.C7])"), figures(open).findUnreadable(RECEIVED));
    assertTrue(isNoted(open, "公式没有保存计算结果"));
  }

  @Test
  void piecesOfDifferentStandingMakeNoFigure() {
    String struck = number("table:style-name='struck'", "39", "39");
    assertEquals(Optional.of("~~39~~"), figures(cell(struck)).findUnreadable(RECEIVED));
    for (String style : List.of("above", "paper")) {
      String pieces = "39<text:span text:style-name='" + style + "'>1</text:span>";
      assertEquals(
          Optional.of("39 | 1"), figures(cell(Odf.cell(pieces))).findUnreadable(RECEIVED), style);
    }
  }

  @Test
  void aCommentIsNoPartOfTheFigure() {
    String comment = "<office:annotation><text:p>93</text:p></office:annotation>";
    Reading reading =
        cell(
            "<table:table-cell office:value-type='float' office:value='39'>"
                + comment
                + "<text:p>39</text:p></table:table-cell>");
    assertEquals(OptionalLong.of(39), received(reading));
  }

  @Test
  void whatHasTheColorOfItsCellIsNotSeen() {
    Reading reading = cell(number("table:style-name='white'", "39", "39"));
    assertFalse(figures(reading).isStated(RECEIVED));
    assertTrue(isNoted(reading, "看不见"));
  }

  @Test
  void aSheetThatIsProtectedMayHideCells() {
    String rows = form(labelled("(一)收到申请数", number("table:style-name='kept'", "39", "39")));
    assertEquals(OptionalLong.of(39), received(read("", rows)));
    assertFalse(figures(read("table:protected='true'", rows)).isStated(RECEIVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table:visibility='collapse'",
        "table:visibility='filter'",
        "table:style-name='flat'"
      })
  void aHiddenRowIsNotUsed(String hidden) {
    String cells = Odf.cell("(一)收到申请数") + Odf.cell("件") + number("39", "39");
    assertHidden(read("", form(row(hidden, cells))));
  }

  private static void assertHidden(Reading reading) {
    assertFalse(figures(reading).isStated(RECEIVED));
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.kind() == Note.Kind.REFUSED && note.raw().contains("39")),
        () -> reading.notes().toString());
  }

  @Test
  void aFoldedGroupOfRowsIsNotUsed() {
    String folded =
        "<table:table-row-group table:display='false'>"
            + labelled("(一)收到申请数", number("39", "39"))
            + "</table:table-row-group>";
    assertHidden(read("", form(folded)));
    assertEquals(
        OptionalLong.of(39), received(read("", form(folded.replace("'false'", "'true'")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table:visibility='collapse'", "table:style-name='narrow'"})
  void aHiddenColumnIsNotUsed(String hidden) {
    String columns =
        "<table:table-column table:number-columns-repeated='2'/><table:table-column "
            + hidden
            + "/><table:table-column table:number-columns-repeated='16381'/>";
    String rows =
        Odf.row("2017年度政府信息公开情况统计表")
            + Odf.row("统计指标", "单位", "去年", "统计数")
            + labelled("(一)收到申请数", number("93", "93") + number("39", "39"))
            + labelled("1.当面申请数", number("2", "2") + number("2", "2"))
            + labelled("2.传真申请数", number("3", "3") + number("3", "3"));
    Reading reading = read("", columns + rows);
    assertEquals(OptionalLong.of(39), received(reading));
    assertTrue(isNoted(reading, "已隐藏"));
  }

  @Test
  void aHiddenSheetIsNamedAndNotRead() {
    String hidden = table("table:style-name='off'", form(labelled("(一)收到申请数", number("9", "9"))));
    Reading reading = Odf.read(Odf.flat("spreadsheet", STYLES, hidden));
    assertTrue(reading.form().isEmpty());
    assertTrue(isNoted(reading, "隐藏的工作表"));
  }

  @Test
  void rowsAndCellsThatAreRepeatedAreThereAsOftenAsTheFileSays() {
    String rows =
        row("table:number-rows-repeated='1000'", "<table:table-cell/>")
            + form(
                labelled("(一)收到申请数", number("39", "39"))
                    + row(
                        "table:number-rows-repeated='3'",
                        number("table:number-columns-repeated='3'", "7", "7")))
            + row(
                "table:number-rows-repeated='1048000'",
                "<table:table-cell table:number-columns-repeated='16384'/>");
    Reading reading = read("", rows);
    assertEquals(OptionalLong.of(39), received(reading));
    assertEquals(OptionalLong.of(2), figures(reading).findCount(IN_PERSON));
    assertEquals(9, reading.numbers().leftOut());
  }

  @Test
  void whatMergedCellsCoverIsNotUsed() {
    String received =
        row(
            "",
            "<table:table-cell table:number-columns-spanned='2'><text:p>(一)收到申请数</text:p>"
                + "</table:table-cell><table:covered-table-cell office:value-type='float'"
                + " office:value='93'><text:p>93</text:p></table:covered-table-cell>"
                + number("39", "39"));
    Reading reading = read("", form(received));
    assertEquals(OptionalLong.of(39), received(reading));
    assertTrue(isNoted(reading, "被合并单元格遮住"));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "4, 2"})
  void severalSheetsAreOneFormOrSeveral(int sheets, int forms) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < sheets; i++) {
      String first = form(labelled("(一)收到申请数", number("39", "39")));
      String second =
          Odf.row("统计指标", "单位", "统计数")
              + Odf.row("四、行政复议数量", "件", "3")
              + Odf.row("五、行政诉讼数量", "件", "4")
              + Odf.row("六、举报投诉数量", "件", "5");
      body.append(table("", i % 2 == 0 ? first : second));
    }
    List<Reading> readings = Odf.readAll(Odf.flat("spreadsheet", STYLES, body.toString()));
    assertEquals(forms, readings.size());
    for (Reading reading : readings) {
      StatisticsForm form = reading.form().orElseThrow();
      assertEquals(OptionalLong.of(39), form.figures().findCount(RECEIVED));
      assertEquals(
          OptionalLong.of(5),
          form.figures().findCount(form.edition().catalogue().get("complaints")));
    }
  }

  @Test
  void trackedChangesAreSaidAndNotRead() {
    String changes =
        "<table:tracked-changes><table:cell-content-change><table:previous>"
            + "<table:change-track-table-cell office:value-type='float' office:value='93'>"
            + "<text:p>93</text:p></table:change-track-table-cell></table:previous>"
            + "</table:cell-content-change></table:tracked-changes>";
    String sheet = table("", form(labelled("(一)收到申请数", number("39", "39"))));
    Reading reading = Odf.read(Odf.flat("spreadsheet", STYLES, changes + sheet));
    assertEquals(OptionalLong.of(39), received(reading));
    assertTrue(isNoted(reading, "修订记录"));
  }

  private static final String BOX =
      "<draw:frame %s><draw:text-box><text:p>9</text:p></draw:text-box></draw:frame>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table:table-cell>%s</table:table-cell>",
        "<table:table-cell><text:p>%s</text:p></table:table-cell>"
      })
  void aBoxInTheCellOfAFigureIsRaw(String cell) {
    Reading reading = cell(cell.formatted(BOX.formatted("")));
    assertEquals(Optional.of("[图]9"), figures(reading).findUnreadable(RECEIVED));
  }

  @Test
  void whatIsDrawnOverFiguresIsTold() {
    String picture = "<draw:frame %s><draw:image xlink:href='a.png'/></draw:frame>";
    String over = "table:end-cell-address='表.C5'";
    String cell = "<table:table-cell>%s</table:table-cell>";
    Reading reading = cell(cell.formatted(picture.formatted(over)));
    assertFalse(reading.isComplete(), () -> reading.notes().toString());
    String shapes = "<table:shapes>" + BOX.formatted("") + "</table:shapes>";
    Reading free = read("", shapes + form(labelled("(一)收到申请数", "<table:table-cell/>")));
    assertFalse(free.isComplete(), () -> free.notes().toString());
    assertTrue(free.notes().stream().anyMatch(note -> note.raw().equals("9")));
  }
}
