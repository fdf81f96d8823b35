package org.opendisclosure.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opendisclosure.io.docx.Docx.cell;
import static org.opendisclosure.io.docx.Docx.paragraph;
import static org.opendisclosure.io.docx.Docx.row;
import static org.opendisclosure.io.docx.Docx.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.text.Sentence;

/** Documents as people in offices make them. */
class DocxReaderTest {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final String HEADINGS = row("统计指标", "单位", "统计数");

  private static StatisticsForm sample(String name) {
    return Forms.read(SAMPLES.resolve(name)).form().orElseThrow();
  }

  private static byte[] huaian() {
    return Docx.of(sample("huaian-city-2024.csv"));
  }

  /** The sample with its text changed; every occurrence must be there. */
  private static Reading changed(String from, String to) {
    byte[] document = huaian();
    String main = Docx.part(document, Docx.MAIN);
    assertTrue(main.contains(from), from);
    return Docx.read(Docx.with(document, main.replace(from, to)));
  }

  private static void assertFigures(String sample, Reading reading) {
    assertEquals(
        sample(sample).figures(),
        reading.form().orElseThrow().figures(),
        () -> reading.notes().toString());
  }

  private static Optional<Long> count(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    Cell known = form.edition().catalogue().get(cell);
    return form.figures().findCount(known).stream().boxed().findFirst();
  }

  private static List<String> messages(Reading reading) {
    return reading.notes().stream().map(note -> note.message().zh()).toList();
  }

  private static String received(String row) {
    return paragraph("2017年度政府信息公开情况统计表") + table(HEADINGS, row("(一)收到申请数", "件", "2"), row);
  }

  @Test
  void aFigureSplitOverRunsAndPaddedIsOneFigure() {
    assertFigures(
        "huaian-city-2024.csv",
        changed(
            "<w:t>3119</w:t>",
            "<w:t xml:space='preserve'>\u00a031</w:t></w:r><w:proofErr w:type='spellStart'/>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r><w:bookmarkStart w:id='1'/>"
                + "<w:r><w:t xml:space='preserve'>9 </w:t>"));
  }

  @Test
  void labelsBrokenOverLinesAndParagraphsAreLabels() {
    assertFigures(
        "huaian-city-2024.csv",
        changed(
            "<w:t>1.属于国家秘密</w:t></w:r>",
            "<w:t>1.属于</w:t><w:br/><w:t>国家</w:t><w:tab/></w:r></w:p><w:p><w:r><w:t>秘密</w:t></w:r>"));
  }

  @Test
  void contentControlsLinksAndFieldsShowTheirTextAndPromptsDoNot() {
    Reading reading =
        Docx.read(
            Docx.body(
                received(
                    "<w:tr>"
                        + "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
                        + cell("1.当面申请数")
                        + "</w:sdtContent></w:sdt><w:tc><w:p><w:hyperlink"
                        + " r:id='rId9'><w:r><w:t>件</w:t></w:r></w:hyperlink></w:p></w:tc><w:tc><w:p><w:r><w:fldChar"
                        + " w:fldCharType='begin'/></w:r>"
                        + "<w:r><w:instrText>=SUM(A1:A3)</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar"
                        + " w:fldCharType='end'/></w:r></w:p></w:tc></w:tr><w:tr>"
                        + cell("2.传真申请数")
                        + cell("件")
                        + "<w:tc><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + "<w:r><w:t>单击此处输入数字。</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>")));
    assertEquals(Optional.of(7L), count(reading, "applications.received.byChannel.inPerson"));
    assertEquals(Optional.empty(), count(reading, "applications.received.byChannel.fax"));
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
  }

  @Test
  void insertionsCountAndDeletionsDoNotWhichIsSaid() {
    Reading reading =
        changed(
            "<w:t>3119</w:t></w:r>",
            "<w:t>31</w:t></w:r><w:del><w:r><w:delText>91</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>19</w:t></w:r></w:ins>");
    assertFigures("huaian-city-2024.csv", reading);
    assertEquals(List.of("文件带有修订标记:插入 1 处按接受计入,删除 1 处未计入"), messages(reading));
  }

  @Test
  void aRowThatWasDeletedOrHiddenIsNotThere() {
    String more =
        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
            + cell("1.当面申请数")
            + cell("件")
            + cell("91")
            + "</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>"
            + cell("1.当面申请数")
            + cell("件")
            + cell("92")
            + "</w:tr><w:tr><w:trPr><w:ins w:id='2'/></w:trPr>"
            + cell("1.当面申请数")
            + cell("件")
            + cell("2")
            + "</w:tr>";
    Reading reading = Docx.read(Docx.body(received(more)));
    assertEquals(Optional.of(2L), count(reading, "applications.received.byChannel.inPerson"));
    assertTrue(messages(reading).contains("此行已隐藏,看不见,其中的数字未采用"));
  }

  @Test
  void hiddenTextFootnotesAndPicturesAreLeftOutAndSaid() {
    Reading reading =
        changed(
            "<w:t>3119</w:t>",
            "<w:t>3119</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:rPr><w:vanish"
                + " w:val='0'/></w:rPr><w:footnoteReference"
                + " w:id='1'/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:drawing><a:blip"
                + " xmlns:a='urn:a'/></w:drawing>");
    assertFigures("huaian-city-2024.csv", reading);
    assertEquals(
        List.of("有 1 处隐藏文字,未读取", "有 1 处脚注或尾注,其文字未读取", "有 1 处图片或嵌入对象,其中的文字和数字未读取"),
        messages(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<w:vertAlign w:val='superscript'/>#311 | 9",
        "<w:position w:val='6'/>#311 | 9",
        "<w:strike/>#311~~9~~",
        "<w:dstrike w:val='true'/>#311~~9~~",
      })
  void figuresSetApartOrStruckOutAreNotReadAsOne(String properties, String raw) {
    Reading reading =
        changed(
            "<w:t>3119</w:t>",
            "<w:t>311</w:t></w:r><w:r><w:rPr>" + properties + "</w:rPr><w:t>9</w:t>");
    Figures figures = reading.form().orElseThrow().figures();
    Cell cell = figures.catalogue().get("applications.newlyReceived.total");
    assertEquals(raw, figures.findUnreadable(cell).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vertAlign w:val='baseline'/>",
        "<w:strike w:val='0'/>",
        "<w:position w:val='0'/>",
        "<w:b/><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>"
      })
  void aFigureInSeveralRunsIsOne(String properties) {
    assertFigures(
        "huaian-city-2024.csv",
        changed(
            "<w:t>3119</w:t>",
            "<w:t>311</w:t></w:r><w:r><w:rPr>" + properties + "</w:rPr><w:t>9</w:t>"));
  }

  @Test
  void aTableInATextBoxIsReadOnceAlthoughItIsToldTwice() {
    byte[] document = Docx.of(sample("jinpen-township-2018.csv"));
    String main = Docx.part(document, Docx.MAIN);
    int start = main.indexOf("<w:tbl>");
    int end = main.indexOf("</w:tbl>") + "</w:tbl>".length();
    String box = "<w:txbxContent>" + main.substring(start, end) + "</w:txbxContent>";
    String boxed =
        "<w:p><w:r><mc:AlternateContent"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice"
            + " Requires='wps'>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    Reading reading =
        Docx.read(Docx.with(document, main.substring(0, start) + boxed + main.substring(end)));
    assertFigures("jinpen-township-2018.csv", reading);
    assertEquals(List.of(), reading.notes());
  }

  @Test
  void aTableAroundTheReportIsOnlyFurniture() {
    byte[] document = huaian();
    String main = Docx.part(document, Docx.MAIN);
    String wrapped =
        main.replace("<w:body>", "<w:body><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>")
            .replaceFirst("<w:sectPr>.*</w:sectPr>", "</w:tc></w:tr></w:tbl>");
    assertTrue(wrapped.length() != main.length());
    assertFigures("huaian-city-2024.csv", Docx.read(Docx.with(document, wrapped)));
  }

  @Test
  void aTableThatAPageBreakSplitsWithItsHeadingsRepeatedIsOneTable() {
    byte[] document = huaian();
    String main = Docx.part(document, Docx.MAIN);
    int table = main.indexOf("<w:tbl>", main.indexOf("<w:tbl>") + 1);
    int middle = main.indexOf("<w:tr>", main.indexOf("5.属于三类内部事务信息"));
    String split =
        main.substring(0, middle)
            + "</w:tbl>"
            + paragraph("- 3 -")
            + main.substring(table, main.indexOf("<w:tr>", main.indexOf("商业企业", table)))
            + main.substring(middle);
    Reading reading = Docx.read(Docx.with(document, split));
    for (Cell cell : Edition.ANNUAL_REPORT_2021.catalogue().cells()) {
      assertEquals(
          sample("huaian-city-2024.csv").figures().findCount(cell),
          reading.form().orElseThrow().figures().findCount(cell),
          cell.name());
    }
  }

  @Test
  void automaticNumbersAreWorkedOut() {
    String numbering =
        """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:abstractNum w:abstractNumId="4">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="(%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        </w:numbering>
        """;
    String styles =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="a"><w:basedOn w:val="1"/></w:style></w:styles>
        """;
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        Docx.document(
            styled("a", "总体情况")
                + listed(1, 1, "基本情况")
                + listed(1, 1, "主要做法")
                + listed(1, 2, "加强领导")
                + listed(2, 0, "其中一点")
                + listed(3, 1, "另起")
                + styled("a", "主动公开政府信息情况")
                + table(row("信息内容", "本年处理决定数量"), row("行政许可", "12"))));
    parts.put("word/numbering.xml", numbering);
    parts.put("word/styles.xml", styles);
    parts.put(
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/word/styles.xml"/>
        </Relationships>
        """);
    Reading reading = Docx.read(Docx.zip(parts));
    assertEquals(
        "(一)基本情况\n(二)主要做法\n1.2.1 加强领导\n其中一点\n(七)另起",
        reading
            .form()
            .orElseThrow()
            .figures()
            .findText(Edition.ANNUAL_REPORT_2021.catalogue().get("overview"))
            .orElseThrow());
    assertEquals(
        Optional.of(12L), count(reading, "proactiveDisclosure.administrativeLicensing.decisions"));
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  private static String listed(int list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, list, text);
  }

  @Test
  void theStrictVariantOfTheStandardIsReadAlike() {
    byte[] document = huaian();
    String strict =
        Docx.part(document, Docx.MAIN)
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    assertFigures("huaian-city-2024.csv", Docx.read(Docx.with(document, strict)));
  }

  @Test
  void oldWaysOfMergingAndRowsThatStartLaterKeepTheColumns() {
    String rows =
        "<w:tr><w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr>"
            + paragraph("(一)收到申请数")
            + "</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>"
            + paragraph("看不见")
            + "</w:tc>"
            + cell("件")
            + cell("2")
            + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
            + cell("1.当面申请数")
            + cell("件")
            + cell("3")
            + "</w:tr>";
    Reading reading =
        Docx.read(
            Docx.body(paragraph("2017年度政府信息公开情况统计表") + table(row("统计指标", "", "单位", "统计数"), rows)));
    assertEquals(Optional.of(2L), count(reading, "applications.received.total"));
    assertEquals(Optional.of(3L), count(reading, "applications.received.byChannel.inPerson"));
  }

  @Test
  void aDocumentMadeByAnotherProgramIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("某县教育局2018年政府信息公开情况统计表");
      XWPFTable table = document.createTable(2, 3);
      List<String> texts = List.of("统计指标", "单位", "统计数", "(一)收到申请数", "件", "１２");
      for (int i = 0; i < texts.size(); i++) {
        table.getRow(i / 3).getCell(i % 3).setText(texts.get(i));
      }
      document.write(out);
    }
    Reading reading = Docx.read(out.toByteArray());
    assertEquals(Optional.of(12L), count(reading, "applications.received.total"));
    assertEquals("某县教育局", reading.form().orElseThrow().getHeader().getOrgan().orElseThrow());
  }

  @Test
  void aNoteCountsTablesRowsAndColumnsAsAClerkDoes() {
    Note note =
        changed("<w:t>3119</w:t>", "<w:t>约3119</w:t>").notes().stream()
            .filter(any -> any.kind() == Note.Kind.UNREADABLE)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "第 2 个表格:4:10",
        note.part().map(Sentence::zh).orElse("") + ":" + note.line() + ":" + note.column());
  }
}
