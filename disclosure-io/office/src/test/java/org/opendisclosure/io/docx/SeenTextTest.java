package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Of a document, what one sees of a figure counts, and only that. */
class SeenTextTest {

  private static final Path FILES =
      Path.of("office", "src", "test", "resources", "org", "opendisclosure", "io", "docx");

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="character" w:styleId="above"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="note"><w:basedOn w:val="above"/></w:style>
      <w:style w:type="character" w:styleId="gone"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="out"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="away"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="dark"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style>
      </w:styles>
      """;

  private static Figures read(String table, String cell) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        Docx.MAIN,
        Docx.document(
            Docx.paragraph("2017年度政府信息公开情况统计表")
                + "<w:tbl>"
                + table
                + Docx.row("统计指标", "单位", "统计数")
                + "<w:tr>"
                + Docx.cell("(一)收到申请数")
                + Docx.cell("件")
                + "<w:tc>"
                + cell
                + "</w:tc></w:tr>"
                + Docx.row("1.当面申请数", "件", "2")
                + "</w:tbl>"));
    parts.put("word/styles.xml", STYLES);
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id='a' Type='x/styles'"
            + " Target='styles.xml'/></Relationships>");
    return Docx.read(Docx.zip(parts)).form().orElseThrow().figures();
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>".formatted(properties, text);
  }

  @Test
  void ofAListToChooseFromOneSeesWhatIsChosen() {
    String list =
        "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList>%s<w:listEntry w:val='9'/>"
            + "<w:listEntry w:val='39'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>"
            + " FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    assertEquals(
        OptionalLong.of(39), read("", list.formatted("<w:result w:val='1'/>")).findCount(RECEIVED));
    assertEquals(
        OptionalLong.of(39),
        read("", list.formatted("<w:default w:val='1'/>")).findCount(RECEIVED));
    assertEquals(OptionalLong.of(9), read("", list.formatted("")).findCount(RECEIVED));
  }

  @Test
  void ofABoxToTickOneSeesWhetherItIsTicked() {
    String box =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>%s</w:checkBox></w:ffData>"
            + "</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r>"
            + "<w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String answer =
        "<w:p>%s%s%s%s</w:p>"
            .formatted(
                box.formatted("<w:default w:val='0'/><w:checked/>"),
                run("", "是"),
                box.formatted("<w:default w:val='1'/><w:checked w:val='0'/>"),
                run("", "否"));
    assertEquals(Optional.of("☒是☐否"), read("", answer).findUnreadable(RECEIVED));
    String first = "<w:p>%s</w:p>".formatted(box.formatted("<w:default w:val='1'/>"));
    assertEquals(Optional.of("☒"), read("", first).findUnreadable(RECEIVED));
  }

  @Test
  void digitsThatRunFromRightToLeftAreNoFigure() {
    String reversed = "<w:p><w:bdo w:val='rtl'>" + run("", "134") + "</w:bdo></w:p>";
    assertTrue(read("", reversed).findUnreadable(RECEIVED).isPresent());
    String plain = "<w:p><w:bdo w:val='ltr'>" + run("", "134") + "</w:bdo></w:p>";
    assertEquals(OptionalLong.of(134), read("", plain).findCount(RECEIVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val='FFFFFF'/>",
        "<w:sz w:val='2'/>",
        "<w:w w:val='1'/>",
        "<w14:textFill xmlns:w14='w14'><w14:noFill/></w14:textFill>",
        "<w:rStyle w:val='gone'/>",
        "<w:vanish/>"
      })
  void whatNobodySeesIsNotRead(String properties) {
    Figures figures = read("", "<w:p>" + run("", "31") + run(properties, "19") + "</w:p>");
    assertEquals(OptionalLong.of(31), figures.findCount(RECEIVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:w w:val='80'/>",
        "<w:webHidden/>",
        "<w:specVanish/>",
        "<w:fitText w:val='9'/>"
      })
  void whatIsOnlyNarrowerOrHiddenElsewhereIsRead(String properties) {
    Figures figures = read("", "<w:p>" + run("", "31") + run(properties, "19") + "</w:p>");
    assertEquals(OptionalLong.of(3119), figures.findCount(RECEIVED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"EQ \\o\\ac(○,9)#31(9)", "eq \\f(1,2)#31eq \\f(1,2)", "SYMBOL 49#31SYMBOL 49"})
  void aFieldThatIsDrawnByItsInstructionMakesAFigureRaw(String instruction, String raw) {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>%s</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String cell = "<w:p>" + run("", "31") + field.formatted(instruction) + "</w:p>";
    assertEquals(raw, read("", cell).findUnreadable(RECEIVED).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:hidden/>", "<w:trHeight w:val='20' w:hRule='exact'/>"})
  void aHiddenRowIsNotReadAndItsFiguresAreNamed(String properties) {
    String row = Docx.row("4.信函申请数", "件", "417");
    String hidden = row.replace("<w:tr>", "<w:tr><w:trPr>" + properties + "</w:trPr>");
    Reading reading =
        Docx.read(
            Docx.body(
                Docx.paragraph("2017年度政府信息公开情况统计表")
                    + Docx.table(
                        Docx.row("统计指标", "单位", "统计数"),
                        Docx.row("(一)收到申请数", "件", "5"),
                        hidden,
                        Docx.row("1.当面申请数", "件", "2"))));
    assertFalse(reading.isComplete());
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.raw().equals("4.信函申请数 | 件 | 417") && note.line() == 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<w:tblPr><w:tblStyle w:val='dark'/></w:tblPr>#<w:color w:val='FFFFFF'/>",
        "<w:tblPr><w:shd w:val='clear' w:fill='1F4E79'/></w:tblPr>#<w:color w:val='FFFFFF'/>",
        "<w:tblPr/>#<w:color w:val='FFFFFF'/><w:highlight w:val='blue'/>",
        "<w:tblPr/>#<w:rStyle w:val='gone'/><w:vanish w:val='0'/>",
      })
  void whiteOnColorIsSeen(String table, String properties) {
    Figures figures = read(table, "<w:p>" + run(properties, "3119") + "</w:p>");
    assertEquals(OptionalLong.of(3119), figures.findCount(RECEIVED));
  }

  @Test
  void aStyleMayHideAParagraphAndAnotherShowARunOfIt() {
    String hidden = "<w:p><w:pPr><w:pStyle w:val='away'/></w:pPr>%s</w:p>";
    assertEquals(
        OptionalLong.empty(), read("", hidden.formatted(run("", "3119"))).findCount(RECEIVED));
    assertEquals(
        OptionalLong.of(3119),
        read("", hidden.formatted(run("<w:rStyle w:val='gone'/>", "3119"))).findCount(RECEIVED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<w:r><w:rPr><w:rStyle w:val='note'/></w:rPr><w:t>1</w:t></w:r>#31 | 1",
        "<w:r><w:rPr><w:rStyle w:val='out'/></w:rPr><w:t>1</w:t></w:r>#31~~1~~",
        "<w:hyperlink w:anchor='n'><w:r><w:t>1</w:t></w:r></w:hyperlink>#31 | 1",
        "<w:r><w:sym w:font='Symbol' w:char='F031'/></w:r>#31 | 1",
        "<w:r><w:sym w:font='Wingdings' w:char='F081'/></w:r>#31①",
        "<m:oMath"
            + " xmlns:m='m'><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>#31"
            + " | 1 | 2",
        "<w:fldSimple w:instr='NOTEREF a'><w:r><w:t>1</w:t></w:r></w:fldSimple>#31 | 1",
      })
  void whatStandsApartIsNoPartOfAFigure(String piece, String raw) {
    Figures figures = read("", "<w:p>" + run("", "31") + piece + "</w:p>");
    assertEquals(raw, figures.findUnreadable(RECEIVED).orElseThrow());
  }

  @Test
  void aFormulaWithoutResultIsKeptAsItStands() {
    String field =
        "<w:p><w:r><w:fldChar"
            + " w:fldCharType='begin'/></w:r><w:r><w:instrText>=SUM(BELOW)</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType='end'/></w:r></w:p>";
    assertEquals("=SUM(BELOW)", read("", field).findUnreadable(RECEIVED).orElseThrow());
  }

  @Test
  void aTableOfOneCellWithinACellIsItsText() {
    String nested = "<w:tbl><w:tr>" + Docx.cell("3119") + "</w:tr></w:tbl><w:p/>";
    assertEquals(OptionalLong.of(3119), read("", nested).findCount(RECEIVED));
  }

  @Test
  void aFigureMadeOfFieldsWithinFieldsIsUnreadable() {
    Figures figures = Forms.read(FILES.resolve("nested-field.docx")).form().orElseThrow().figures();
    Cell total = figures.catalogue().get("applications.newlyReceived.total");
    assertEquals("55 | 3119", figures.findUnreadable(total).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<w:drawing><wp:docPr descr='31'/><a:blip/></w:drawing>#[图]31",
        "<w:drawing><a:blip/></w:drawing>#[图]",
        "<w:pict><v:shape alt='31'><v:imagedata/></v:shape></w:pict>#[图]31",
        "<w:object><v:shape/></w:object>#[图]",
        "<w:t>5</w:t><w:drawing><wp:docPr descr='31'/><a:blip/></w:drawing>#5[图]31",
      })
  void aPictureInTheCellOfAFigureIsTold(String picture, String raw) {
    String spaces = " xmlns:wp='urn:wp' xmlns:v='urn:v'";
    Figures figures = read("", "<w:p><w:r" + spaces + ">" + picture + "</w:r></w:p>");
    assertEquals(raw, figures.findUnreadable(RECEIVED).orElseThrow());
  }

  @Test
  void aSymbolBesideAFigureIsSetApart() {
    Figures figures =
        Forms.read(FILES.resolve("symbol-beside-figure.docx")).form().orElseThrow().figures();
    Cell total = figures.catalogue().get("applications.newlyReceived.total");
    assertEquals("311 | 9", figures.findUnreadable(total).orElseThrow());
  }

  @Test
  void aTextThatStandsInAnotherPartIsRead() {
    Reading reading = Forms.read(FILES.resolve("text-in-another-part.docx"));
    assertTrue(reading.isComplete(), reading::toString);
    assertEquals(2016, reading.form().orElseThrow().getHeader().getYear().orElseThrow());
  }
}
