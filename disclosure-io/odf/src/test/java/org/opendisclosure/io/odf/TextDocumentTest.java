package org.opendisclosure.io.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Of a text document, what one sees of a figure counts, and only that. */
class TextDocumentTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final String TITLE = Odf.paragraph("2017年度政府信息公开情况统计表");

  private static final String STYLES =
      Odf.textStyle("above", "style:text-position='super 58%'")
          + Odf.textStyle("moved", "style:text-position='33% 100%'")
          + Odf.textStyle("level", "style:text-position='0% 100%'")
          + Odf.textStyle("out", "style:text-line-through-style='solid'")
          + Odf.textStyle("twice", "style:text-line-through-type='double'")
          + Odf.textStyle("gone", "text:display='none'")
          + Odf.textStyle("white", "fo:color='#ffffff'")
          + Odf.textStyle("tiny", "fo:font-size='1pt'")
          + Odf.textStyle("narrow", "style:text-scale='1%'")
          + Odf.textStyle("clear", "fo:color='#000000' loext:opacity='0%'")
          + Odf.textStyle("own", "style:use-window-font-color='true' loext:opacity='0%'")
          + Odf.textStyle("marked", "fo:color='#ffffff' fo:background-color='#000080'")
          + "<style:style style:family='text' style:name='heir' style:parent-style-name='gone'/>"
          + Odf.style("paragraph", "away", "<style:text-properties text:display='none'/>")
          + Odf.style(
              "table-cell", "dark", "<style:table-cell-properties fo:background-color='#1f4e79'/>")
          + Odf.style("table-row", "flat", "<style:table-row-properties style:row-height='0.2mm'/>")
          + "<text:list-style style:name='parts'><text:list-level-style-number text:level='1'"
          + " style:num-format='一, 二, 三, ...' style:num-suffix='、'/></text:list-style>";

  private static String table(String rows) {
    return "<table:table><table:table-column table:number-columns-repeated='3'/>"
        + Odf.row("统计指标", "单位", "统计数")
        + rows
        + Odf.row("1.当面申请数", "件", "2")
        + "</table:table>";
  }

  private static String received(String cell) {
    return "<table:table-row>" + Odf.cell("(一)收到申请数") + Odf.cell("件") + cell + "</table:table-row>";
  }

  private static Reading read(String body) {
    return Odf.read(Odf.flat("text", STYLES, body));
  }

  private static Reading cell(String cell) {
    return read(TITLE + table(received(cell)));
  }

  private static Reading text(String text) {
    return cell(Odf.cell(text));
  }

  private static Figures figures(Reading reading) {
    return reading.form().orElseThrow().figures();
  }

  private static OptionalLong count(Reading reading) {
    return figures(reading).findCount(RECEIVED);
  }

  private static String span(String style, String text) {
    return "<text:span text:style-name='%s'>%s</text:span>".formatted(style, text);
  }

  private static boolean isNoted(Reading reading, String zh) {
    return reading.notes().stream().anyMatch(note -> note.message().zh().contains(zh));
  }

  @Test
  void titleAndTableAreAForm() {
    Reading reading = text("39");
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(2017, form.getHeader().getYear().orElseThrow());
    assertEquals(OptionalLong.of(39), count(reading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "heir", "white", "tiny", "narrow", "clear"})
  void whatNobodySeesIsNoPartOfAFigure(String style) {
    Reading reading = text("39" + span(style, "1"));
    assertEquals(OptionalLong.of(39), count(reading));
    assertTrue(isNoted(reading, "隐藏文字"));
  }

  @Test
  void whiteTextOnAColorIsSeen() {
    String cell =
        "<table:table-cell table:style-name='dark'><text:p>%s</text:p></table:table-cell>";
    assertEquals(OptionalLong.of(39), count(cell(cell.formatted(span("white", "39")))));
    assertEquals(OptionalLong.of(39), count(text(span("marked", "39"))));
  }

  @ParameterizedTest
  @CsvSource({"above, 39 | 1", "moved, 39 | 1", "out, 39~~1~~", "twice, 39~~1~~"})
  void piecesOfDifferentStandingMakeNoFigure(String style, String raw) {
    assertEquals(Optional.of(raw), figures(text("39" + span(style, "1"))).findUnreadable(RECEIVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text:placeholder text:placeholder-type='text'>39</text:placeholder>",
        "<text:user-field-get text:name='a'>39</text:user-field-get>",
        "<text:conditional-text text:condition='a'>39</text:conditional-text>",
        "<text:hidden-text text:string-value='39'>39</text:hidden-text>",
        "<text:ruby><text:ruby-base>39</text:ruby-base></text:ruby>",
        "<text:sequence text:name='a'>39</text:sequence>",
        "<text:bookmark-ref text:ref-name='a'>39</text:bookmark-ref>",
        "<text:meta>39</text:meta>"
      })
  void whatAFieldShowsIsRead(String field) {
    assertEquals(OptionalLong.of(39), count(text(field)));
  }

  @Test
  void piecesOfOneStandingAreOneFigure() {
    assertEquals(OptionalLong.of(391), count(text("3" + span("level", "9") + span("own", "1"))));
    assertEquals(
        OptionalLong.of(39), count(text("3<text:bookmark-start text:name='a'/>9<text:bookmark/>")));
  }

  @Test
  void linksFieldsAndNotesStayApart() {
    assertEquals(
        Optional.of("39 | 1"),
        figures(text("39<text:a xlink:href='#a'>1</text:a>")).findUnreadable(RECEIVED));
    assertEquals(
        Optional.of("39 | 1"),
        figures(text("39<text:sequence>1</text:sequence>")).findUnreadable(RECEIVED));
    Reading note =
        text(
            "39<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>93</text:p></text:note-body></text:note>");
    assertEquals(OptionalLong.of(39), count(note));
    assertTrue(isNoted(note, "脚注"));
  }

  @Test
  void spacesTabsAndBreaksHaveElementsOfTheirOwn() {
    String label = "(一)收<text:s text:c='2'/>到<text:line-break/>申\n   请<text:tab/>数";
    String row =
        "<table:table-row>"
            + Odf.cell(label)
            + Odf.cell("件")
            + Odf.cell(" 39 ")
            + "</table:table-row>";
    assertEquals(OptionalLong.of(39), count(read(TITLE + table(row))));
    assertEquals(Optional.of("3 9"), figures(text("3<text:s/>9")).findUnreadable(RECEIVED));
  }

  @Test
  void deletedTextIsNotThereAndInsertedTextIs() {
    String changes =
        "<text:tracked-changes><text:changed-region text:id='a'><text:deletion><text:p>93</text:p>"
            + "</text:deletion></text:changed-region><text:changed-region text:id='b'>"
            + "<text:insertion/></text:changed-region></text:tracked-changes>";
    Reading reading =
        read(
            changes
                + TITLE
                + table(
                    received(
                        Odf.cell(
                            "<text:change text:change-id='a'/>3<text:change-start"
                                + " text:change-id='b'/>9<text:change-end text:change-id='b'/>"))));
    assertEquals(OptionalLong.of(39), count(reading));
    assertTrue(isNoted(reading, "插入 1 处按接受计入,删除 1 处未计入"));
  }

  @Test
  void aDeletionThatIsMarkedWithinTheTextIsNotThere() {
    String changes =
        "<text:tracked-changes><text:changed-region text:id='a'><text:deletion/>"
            + "</text:changed-region></text:tracked-changes>";
    String cell = "3<text:change-start text:change-id='a'/>1<text:change-end text:change-id='a'/>9";
    assertEquals(
        OptionalLong.of(39), count(read(changes + TITLE + table(received(Odf.cell(cell))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table:visibility='collapse'", "table:style-name='flat'"})
  void aHiddenRowIsNotUsed(String hidden) {
    String row =
        received(Odf.cell("39")).replace("<table:table-row>", "<table:table-row " + hidden + ">");
    assertHidden(read(TITLE + table(row)));
  }

  private static void assertHidden(Reading reading) {
    assertFalse(figures(reading).isStated(RECEIVED));
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.kind() == Note.Kind.REFUSED && note.raw().contains("39")),
        () -> reading.notes().toString());
  }

  @Test
  void aHiddenSectionIsNotUsed() {
    String hidden =
        "<text:section text:name='a' text:display='none'>"
            + table(received(Odf.cell("39")))
            + "</text:section>";
    Reading reading = read(TITLE + hidden + table(""));
    assertHidden(reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"display='none'", "is-hidden='true'"})
  void aHiddenSectionOfACellIsNoPartOfAFigure(String hidden) {
    String section = "<text:section text:" + hidden + ">" + Odf.paragraph("1") + "</text:section>";
    String cell = "<table:table-cell>%s</table:table-cell>";
    Reading alone = cell(cell.formatted(section));
    assertFalse(figures(alone).isStated(RECEIVED));
    assertTrue(isNoted(alone, "隐藏文字"));
    assertEquals(OptionalLong.of(39), count(cell(cell.formatted(Odf.paragraph("39") + section))));
  }

  @Test
  void hiddenParagraphsAreNotUsed() {
    String style = "<text:p text:style-name='away'>年份:2016年</text:p>";
    String field = Odf.paragraph("<text:hidden-paragraph text:is-hidden='true'/>年份:2016年");
    String word =
        Odf.paragraph("<text:hidden-text text:is-hidden='true'>年份:2016年</text:hidden-text>");
    Reading reading = read(style + field + word + TITLE + table(received(Odf.cell("39"))));
    assertEquals(2017, reading.form().orElseThrow().getHeader().getYear().orElseThrow());
    assertTrue(isNoted(reading, "隐藏文字"));
  }

  @Test
  void mergedCellsCoverThePlacesThatTheFileNames() {
    String wide =
        "<table:table-row><table:table-cell table:number-columns-spanned='2'"
            + " table:number-rows-spanned='2'><text:p>(一)收到申请数</text:p></table:table-cell>"
            + "<table:covered-table-cell><text:p>93</text:p></table:covered-table-cell>"
            + Odf.cell("39")
            + "</table:table-row><table:table-row><table:covered-table-cell"
            + " table:number-columns-repeated='2'/><table:table-cell/></table:table-row>";
    Reading reading = read(TITLE + table(wide));
    assertEquals(OptionalLong.of(39), count(reading));
    assertTrue(isNoted(reading, "隐藏文字"));
  }

  @Test
  void aTableInACellIsRead() {
    String inner =
        "<table:table><table:table-row>" + Odf.cell("39") + "</table:table-row></table:table>";
    assertEquals(
        OptionalLong.of(39), count(cell("<table:table-cell>" + inner + "</table:table-cell>")));
    String outer =
        "<table:table><table:table-row><table:table-cell>"
            + TITLE
            + table(received(Odf.cell("39")))
            + "</table:table-cell></table:table-row></table:table>";
    assertEquals(OptionalLong.of(39), count(read(outer)));
  }

  @Test
  void aPictureInACellMakesItUnreadable() {
    Reading reading =
        text(
            "<draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:desc>39</svg:desc>"
                + "</draw:frame>");
    assertEquals(Optional.of("[图]39"), figures(reading).findUnreadable(RECEIVED));
    assertTrue(isNoted(reading, "图片"));
  }

  @Test
  void textInABoxIsRead() {
    String box = "<draw:frame><draw:text-box>%s</draw:text-box></draw:frame>";
    assertEquals(
        OptionalLong.of(39), count(text(box.formatted(Odf.paragraph(span("white", "39"))))));
  }

  @Test
  void aNumberBesideItsTextCountsAsInSpreadsheets() {
    String cell =
        "<table:table-cell office:value-type='float'"
            + " office:value='%s'><text:p>%s</text:p></table:table-cell>";
    assertEquals(OptionalLong.of(39), count(cell(cell.formatted("39", "39.00"))));
    assertEquals(
        Optional.of("39 | 93"), figures(cell(cell.formatted("39", "93"))).findUnreadable(RECEIVED));
  }

  @Test
  void cellsAndRowsMayBeRepeated() {
    String row =
        "<table:table-row table:number-rows-repeated='2'><table:table-cell/><table:table-cell"
            + " table:number-columns-repeated='2'><text:p>7</text:p></table:table-cell>"
            + "</table:table-row>";
    Reading reading = read(TITLE + table(received(Odf.cell("39")) + row));
    assertEquals(OptionalLong.of(39), count(reading));
    assertEquals(4, reading.numbers().leftOut());
  }

  @Test
  void automaticNumbersAreWorkedOut() {
    String part =
        "<text:list text:continue-numbering='true' text:style-name='parts'><text:list-item>"
            + "<text:p>%s</text:p></text:list-item></text:list>";
    Reading reading =
        read(
            Odf.paragraph("某市2021年政府信息公开工作年度报告")
                + part.formatted("总体情况")
                + Odf.paragraph("全年公开39条。")
                + part.formatted("主动公开政府信息情况")
                + "<table:table>"
                + Odf.row("第二十条第(六)项")
                + Odf.row("信息内容", "本年处理决定数量")
                + Odf.row("行政处罚", "12")
                + Odf.row("行政强制", "3")
                + "</table:table>");
    AnnualReport report = (AnnualReport) reading.form().orElseThrow();
    assertEquals(Optional.of("全年公开39条。"), report.getOverview());
  }

  @Test
  void stylesThatOthersAreBasedOnMayStandInAPartOfTheirOwn() {
    byte[] file =
        Odf.zip(
            Map.of(
                "content.xml",
                Odf.content(
                    "text",
                    "<style:style style:family='text' style:name='T1'"
                        + " style:parent-style-name='Hidden'/>",
                    TITLE + table(received(Odf.cell("39" + span("T1", "1"))))),
                "styles.xml",
                Odf.styles(Odf.textStyle("Hidden", "text:display='none'"))));
    assertEquals(OptionalLong.of(39), count(Odf.read(file)));
  }
}
