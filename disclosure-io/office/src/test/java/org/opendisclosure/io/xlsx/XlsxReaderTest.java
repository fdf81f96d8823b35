package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadException;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.workbook.CellNumber;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;

/** Workbooks as offices make them. */
class XlsxReaderTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** The table of 2018 as a township typed it. */
  private XSSFSheet township(String name, String organ) {
    XSSFSheet sheet = workbook.createSheet(name);
    row(sheet, 0, "附件2");
    row(sheet, 1, "2018年度政府信息公开情况统计表");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
    row(sheet, 2, "填报单位:" + organ);
    row(sheet, 4, "统 计 指 标", "单位", "统计数");
    row(sheet, 5, "一、主动公开情况", "——", "");
    row(sheet, 6, "(一)主动公开政府信息数", "条", 33);
    row(sheet, 7, "其中:主动公开规范性文件数", "条", "１２");
    row(sheet, 8, "三、依申请公开情况", "——");
    row(sheet, 9, "(一)收到申请数", "件", "1,024");
    row(sheet, 10, "1.当面申请数", "件", 1000);
    row(sheet, 11, "2.传真申请数", "件", 24);
    row(sheet, 12, "六、依申请公开信息收取的费用", "万元", 12.5);
    row(sheet, 14, "单位负责人:张某", "审核人:李某");
    return sheet;
  }

  private static Row row(XSSFSheet sheet, int index, Object... values) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(values[i].toString());
      }
    }
    return row;
  }

  private Reading read() {
    return Xlsx.read(Xlsx.bytes(workbook));
  }

  private static long count(StatisticsForm form, String cell) {
    return form.figures().findCount(form.edition().catalogue().get(cell)).orElseThrow();
  }

  private static boolean isStated(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    return form.figures().isStated(form.edition().catalogue().get(cell));
  }

  private static void assertRefused(Reading reading, String zh, String raw) {
    assertTrue(
        reading.notes().stream()
            .filter(note -> note.kind() == Note.Kind.REFUSED)
            .anyMatch(note -> note.message().zh().contains(zh) && note.raw().equals(raw)),
        () -> zh + " is not among " + reading.notes());
  }

  private static void assertNoted(Reading reading, String zh) {
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.message().zh().contains(zh)),
        () -> zh + " is not among " + reading.notes());
  }

  @Test
  void aTableTypedByHandIsReadByItsLabels() {
    township("Sheet1", "某镇人民政府");
    Reading reading = read();
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(Edition.STATISTICS_2017, form.edition());
    assertEquals("某镇人民政府", form.getHeader().getOrgan().orElseThrow());
    assertEquals(2018, form.getHeader().getYear().orElseThrow());
    assertEquals(33, count(form, "proactiveDisclosure.disclosedItems"));
    assertEquals(12, count(form, "proactiveDisclosure.normativeDocumentsDisclosed"));
    assertEquals(1024, count(form, "applications.received.total"));
    assertEquals(
        new BigDecimal("12.5"),
        form.figures().findAmount(form.edition().catalogue().get("fees")).orElseThrow());
  }

  @Test
  void notesGiveSheetRowAndColumn() {
    township("统计表", "某镇").getRow(9).getCell(2).setCellValue("约30");
    Note note =
        read().notes().stream()
            .filter(n -> n.kind() == Note.Kind.UNREADABLE)
            .findFirst()
            .orElseThrow();
    assertEquals("工作表“统计表”", note.part().orElseThrow().zh());
    assertEquals(10, note.line());
    assertEquals(3, note.column());
    assertEquals("约30", note.raw());
  }

  @Test
  void otherSheetsAndHiddenOnesAreLeftOutAndNamed() {
    row(workbook.createSheet("填表说明"), 0, "请于 1 月 31 日前报送。");
    township("统计表", "某镇");
    township("旧表", "某镇");
    workbook.createSheet("空表");
    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    Reading reading = read();
    assertNoted(reading, "“填表说明”");
    assertNoted(reading, "隐藏的工作表“旧表”");
    assertFalse(reading.notes().toString().contains("空表"));
  }

  @Test
  void figuresInHiddenRowsAreNotReadAndNamed() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.getRow(10).setZeroHeight(true);
    sheet.getRow(11).setHeightInPoints(0);
    Reading reading = read();
    assertEquals(
        1024, count(reading.form().orElseThrow(), "applications.received.total"), "a row above");
    assertFalse(isStated(reading, "applications.received.byChannel.inPerson"));
    assertFalse(isStated(reading, "applications.received.byChannel.fax"));
    assertRefused(reading, "第11行已隐藏", "C11: 1000");
    assertRefused(reading, "第12行已隐藏", "C12: 24");
    assertFalse(reading.isComplete());
  }

  @Test
  void figuresInHiddenColumnsAreNotReadAndNamed() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.getRow(9).createCell(3).setCellValue(7);
    sheet.getRow(12).createCell(4).setCellValue(8);
    sheet.setColumnHidden(3, true);
    sheet.setColumnWidth(4, 0);
    Reading reading = read();
    assertRefused(reading, "D列已隐藏", "D10: 7");
    assertRefused(reading, "E列已隐藏", "E13: 8");
    assertEquals(1024, count(reading.form().orElseThrow(), "applications.received.total"));
  }

  @Test
  void hiddenRowsAndColumnsWithoutFiguresAreNoLoss() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.createRow(30).createCell(0).setCellValue("填表说明");
    sheet.getRow(30).setZeroHeight(true);
    sheet.setColumnHidden(3, true);
    assertEquals(1024, count(read().form().orElseThrow(), "applications.received.total"));
    assertTrue(read().isComplete(), () -> read().notes().toString());
  }

  @Test
  void mergedCellsAreSeenWhereSomeOfThemIs() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.shiftColumns(2, 2, 1);
    sheet.addMergedRegion(new CellRangeAddress(9, 9, 2, 3));
    sheet.getRow(9).createCell(2).setCellValue(1024);
    sheet.setColumnHidden(2, true);
    Reading reading = read();
    assertEquals(1024, count(reading.form().orElseThrow(), "applications.received.total"));
    assertTrue(reading.isComplete(), () -> reading.notes().toString());
  }

  @Test
  void severalFormsAreSeveralReadings() {
    township("甲镇", "甲镇人民政府");
    township("乙镇", "乙镇人民政府");
    List<Reading> readings = Xlsx.readAll(Xlsx.bytes(workbook));
    assertEquals(
        List.of("甲镇人民政府", "乙镇人民政府"),
        readings.stream()
            .map(r -> r.form().orElseThrow().getHeader().getOrgan().orElseThrow())
            .toList());
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(Xlsx.bytes(workbook)), "", ReadOptions.defaults())) {
      reader.next();
      reader.next();
      assertFalse(reader.hasNext());
      assertThrows(NoSuchElementException.class, reader::next);
    }
  }

  /** Each part of an annual report on a sheet of its own. */
  @Test
  void aFormMayStandOnSeveralSheets() {
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    XSSFWorkbook whole = Xlsx.open(Xlsx.write(form));
    XSSFSheet source = whole.getSheetAt(0);
    XSSFSheet target = workbook.createSheet("一");
    int sheets = 1;
    for (Row row : source) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().matches("[二三四]、.*政府信息.*情况")) {
        target = workbook.createSheet("第" + ++sheets + "张");
      }
      Row copy = target.createRow(target.getLastRowNum() + 1);
      for (Cell cell : row) {
        Cell to = copy.createCell(cell.getColumnIndex());
        switch (cell.getCellType()) {
          case NUMERIC -> to.setCellValue(cell.getNumericCellValue());
          case STRING -> to.setCellValue(cell.getStringCellValue());
          default -> {}
        }
      }
    }
    assertEquals(4, sheets);
    Reading reading = read();
    assertEquals(form, reading.form().orElseThrow(), () -> reading.notes().toString());
  }

  @Test
  void aSheetOfTextIsNoHeaderThatKeepsTheOthersApart() {
    XSSFSheet first = workbook.createSheet("封面");
    first.createRow(0).createCell(0).setCellValue("机关名称");
    first.getRow(0).createCell(1).setCellValue("某县水务局");
    XSSFSheet text = workbook.createSheet("概述");
    text.createRow(0).createCell(0).setCellValue("一、概述");
    text.createRow(1).createCell(0).setCellValue("本机关认真贯彻落实条例。");
    StatisticsForm form = Xlsx.sample("huaian-city-2024.csv");
    Row row = null;
    XSSFSheet target = null;
    for (Row source : Xlsx.open(Xlsx.write(form)).getSheetAt(0)) {
      String label = source.getCell(0) == null ? "" : source.getCell(0).toString();
      if (label.matches("[二三四]、.*政府信息.*情况")) {
        target = workbook.createSheet();
      }
      if (target != null) {
        row = target.createRow(target.getLastRowNum() + 1);
        for (Cell cell : source) {
          row.createCell(cell.getColumnIndex()).setCellValue(cell.toString());
        }
      }
    }
    List<Reading> readings = Xlsx.readAll(Xlsx.bytes(workbook));
    assertEquals(1, readings.size());
    assertEquals(form.figures(), readings.get(0).form().orElseThrow().figures());
  }

  @Test
  void formulasCountAsTheirStoredResults() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.getRow(9).createCell(2).setCellFormula("SUM(C11:C12)");
    assertNoted(read(), "公式没有保存计算结果");
    assertEquals("=SUM(C11:C12)", unreadable(read(), "applications.received.total"));
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertEquals(1024, count(read().form().orElseThrow(), "applications.received.total"));
  }

  private static String unreadable(Reading reading, String cell) {
    StatisticsForm form = reading.form().orElseThrow();
    Figures figures = form.figures();
    return figures.findUnreadable(form.edition().catalogue().get(cell)).orElseThrow();
  }

  @Test
  void errorsAndLogicalValuesAreKeptAsTheyStand() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet
        .getRow(9)
        .getCell(2)
        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
    sheet.getRow(10).getCell(2).setCellValue(true);
    assertEquals("#REF!", unreadable(read(), "applications.received.total"));
    assertEquals("TRUE", unreadable(read(), "applications.received.byChannel.inPerson"));
  }

  @Test
  void datesInTheHeaderAreDates() {
    XSSFSheet sheet = township("统计表", "某镇");
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    CellStyle year = workbook.createCellStyle();
    year.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\""));
    Row row = row(sheet, 3, "填报日期", "", "年度", "");
    row.getCell(1).setCellValue(LocalDate.of(2019, 1, 20));
    row.getCell(1).setCellStyle(date);
    row.getCell(3).setCellValue(LocalDate.of(2018, 5, 1));
    row.getCell(3).setCellStyle(year);
    StatisticsForm form = read().form().orElseThrow();
    assertEquals(LocalDate.of(2019, 1, 20), form.getHeader().getCompiledOn().orElseThrow());
    assertEquals(2018, form.getHeader().getYear().orElseThrow());
  }

  @Test
  void phoneticGuidesAreNotReadAndRunsAreJoined() {
    XSSFSheet sheet = township("统计表", "某镇");
    XSSFRichTextString rich = new XSSFRichTextString();
    rich.append("2.传真", workbook.createFont());
    rich.append("申请数");
    rich.getCTRst().addNewRPh().setT("chuánzhēn");
    sheet.getRow(11).getCell(0).setCellValue(rich);
    assertEquals(24, count(read().form().orElseThrow(), "applications.received.byChannel.fax"));
  }

  @Test
  void figuresSetApartOrStruckOutAreNotReadAsOne() {
    XSSFSheet sheet = township("统计表", "某镇");
    XSSFFont raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    XSSFFont struck = workbook.createFont();
    struck.setStrikeout(true);
    sheet.getRow(10).getCell(2).setCellValue(runs("100", workbook.createFont(), "0", raised));
    sheet.getRow(11).getCell(2).setCellValue(runs("23", struck, "24", workbook.createFont()));
    Reading reading = read();
    assertEquals("100 | 0", unreadable(reading, "applications.received.byChannel.inPerson"));
    assertEquals("~~23~~24", unreadable(reading, "applications.received.byChannel.fax"));
  }

  private static XSSFRichTextString runs(String first, XSSFFont one, String second, XSSFFont two) {
    XSSFRichTextString text = new XSSFRichTextString();
    text.append(first, one);
    text.append(second, two);
    return text;
  }

  @Test
  void aCellWhoseFontStrikesItOutStatesNothing() {
    XSSFSheet sheet = township("统计表", "某镇");
    XSSFFont font = workbook.createFont();
    font.setStrikeout(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    sheet.getRow(10).getCell(2).setCellStyle(style);
    assertEquals("~~1000~~", unreadable(read(), "applications.received.byChannel.inPerson"));
  }

  @Test
  void whatAMergedCellCoversIsNotUsed() {
    XSSFSheet sheet = township("统计表", "某镇");
    sheet.getRow(10).createCell(3).setCellValue(99);
    sheet.addMergedRegion(new CellRangeAddress(10, 10, 2, 3));
    Reading reading = read();
    assertEquals(
        1000, count(reading.form().orElseThrow(), "applications.received.byChannel.inPerson"));
    assertNoted(reading, "合并单元格遮住");
  }

  @Test
  void numbersAreReadDigitForDigit() {
    Map<String, String> digits = new LinkedHashMap<>();
    digits.put("251000", "251000");
    digits.put("9007199254740993", "9007199254740993");
    digits.put("9223372036854775807", "9223372036854775807");
    digits.put("1234567890.123456", "1234567890.123456");
    digits.put("33.0", "33");
    digits.put("2.51E5", "251000");
    digits.put("1.1000000000000001", "1.1");
    digits.put("0.30000000000000004", "0.3");
    digits.put("-0", "0");
    digits.put("1E400", "1E400");
    digits.forEach((raw, read) -> assertEquals(read, CellNumber.of(raw).text()));
    assertEquals("12.50", CellNumber.plain(new BigDecimal("12.5"), 2));
    assertFalse(CellNumber.of("1.1000000000000001").isChanged());
    assertTrue(CellNumber.of("0.30000000000000004").isChanged());
  }

  @Test
  void aUnitThatTheNumberFormatPrintsIsReadWithTheNumber() {
    XSSFSheet sheet = township("统计表", "某镇");
    CellStyle yuan = workbook.createCellStyle();
    yuan.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00\"元\""));
    sheet.getRow(12).getCell(2).setCellValue(125_000);
    sheet.getRow(12).getCell(2).setCellStyle(yuan);
    StatisticsForm form = read().form().orElseThrow();
    assertEquals(
        0,
        new BigDecimal("12.5")
            .compareTo(
                form.figures().findAmount(form.edition().catalogue().get("fees")).orElseThrow()));
  }

  /** A zero in row 13 in a format of its own. */
  private Reading zeroInFormat(String code) {
    XSSFSheet sheet = township("统计表", "某镇");
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    sheet.getRow(12).getCell(2).setCellValue(0);
    sheet.getRow(12).getCell(2).setCellStyle(style);
    return read();
  }

  @Test
  void aZeroThatIsShownAsADashIsReadAsTheDashIsWithItsNote() {
    Reading reading = zeroInFormat("0;-0;\"—\"");
    StatisticsForm form = reading.form().orElseThrow();
    assertTrue(form.figures().findAmount(form.edition().catalogue().get("fees")).isEmpty());
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.line() == 13 && note.message().zh().contains("“—”按未填处理")),
        reading.notes()::toString);
  }

  @Test
  void theNoteOnAZeroThatIsNotShownNamesItsRow() {
    Reading reading = zeroInFormat("0;-0;");
    assertTrue(
        reading.notes().stream()
            .anyMatch(note -> note.line() == 13 && note.message().zh().startsWith("此格里的 0")),
        reading.notes()::toString);
  }

  @Test
  void aNoteShowsAStoredNumberWithoutTheZerosThatTheFileAddsToIt() {
    XSSFSheet sheet = township("统计表", "某镇");
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("0\\.0,"));
    sheet.getRow(12).getCell(2).getCTCell().setV("251000.0");
    sheet.getRow(12).getCell(2).setCellStyle(style);
    assertTrue(
        read().notes().stream().anyMatch(note -> note.raw().equals("251000")),
        "the note says 251000");
  }

  @Test
  void strictReadingThrowsAllNotes() {
    township("统计表", "某镇");
    ReadOptions strict = ReadOptions.defaults().with(ReadOptions.Strictness.STRICT);
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(Xlsx.bytes(workbook)), "", strict)) {
      ReadException thrown = assertThrows(ReadException.class, reader::next);
      assertTrue(thrown.notes().size() > 1);
    }
  }
}
