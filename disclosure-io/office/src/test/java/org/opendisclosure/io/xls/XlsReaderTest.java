package org.opendisclosure.io.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
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
import org.opendisclosure.model.cell.Cell;

/** Of a workbook of the old format, what one sees counts, as of a new one. */
class XlsReaderTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final int ROW = 2;

  @AfterEach
  void forgetThePassword() {
    Biff8EncryptionKey.setCurrentUserPassword(null);
  }

  /** A workbook with one figure, in the third column of the third row. */
  private static byte[] workbook(BiConsumer<HSSFWorkbook, HSSFCell> figure) {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("统计表");
      row(sheet, 0, "某县2017年度政府信息公开情况统计表");
      row(sheet, 1, "统计指标", "单位", "统计数");
      row(sheet, ROW, "(一)收到申请数", "件");
      row(sheet, ROW + 1, "1.当面申请数", "件", "2");
      row(sheet, ROW + 2, "2.传真申请数", "件", "3");
      row(sheet, ROW + 3, "3.网络申请数", "件", "4");
      figure.accept(workbook, sheet.getRow(ROW).createCell(2));
      return bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static void row(HSSFSheet sheet, int row, String... texts) {
    sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      sheet.getRow(row).createCell(i).setCellValue(texts[i]);
    }
  }

  private static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "表.xls", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private static OptionalLong received(byte[] bytes) {
    return read(bytes).form().orElseThrow().figures().findCount(RECEIVED);
  }

  private static String raw(byte[] bytes) {
    return read(bytes).form().orElseThrow().figures().findUnreadable(RECEIVED).orElse("");
  }

  private static BiConsumer<HSSFWorkbook, HSSFCell> styled(double number, Consumer<Look> look) {
    return (workbook, cell) -> {
      cell.setCellValue(number);
      Look made = new Look(workbook, workbook.createCellStyle(), workbook.createFont());
      look.accept(made);
      made.style().setFont(made.font());
      cell.setCellStyle(made.style());
    };
  }

  private record Look(HSSFWorkbook workbook, CellStyle style, HSSFFont font) {

    void format(String code) {
      style.setDataFormat(workbook.createDataFormat().getFormat(code));
    }
  }

  @ParameterizedTest
  @CsvSource({"31, 31", "3119000, 3119000", "-4, -4", "4294967296, 4294967296"})
  void numbersAreReadHoweverTheyAreStored(double stored, long read) {
    assertEquals(
        OptionalLong.of(read), received(workbook((workbook, cell) -> cell.setCellValue(stored))));
  }

  @Test
  void aNumberThatItsFormatShowsOtherwiseIsReadAsItIsSeenAndTold() {
    Reading reading = read(workbook(styled(31000, look -> look.format("0,"))));
    assertEquals(OptionalLong.of(31), reading.form().orElseThrow().figures().findCount(RECEIVED));
    assertTrue(reading.notes().stream().anyMatch(note -> note.raw().equals("31000")));
  }

  @Test
  void whatItsFormatHidesIsBlank() {
    assertEquals(OptionalLong.empty(), received(workbook(styled(31, look -> look.format(";;;")))));
  }

  @Test
  void whiteOnWhiteIsBlankAndOnAColorIsRead() {
    short white = HSSFColorPredefined.WHITE.getIndex();
    assertEquals(
        OptionalLong.empty(), received(workbook(styled(31, look -> look.font().setColor(white)))));
    Consumer<Look> onBlue =
        look -> {
          look.font().setColor(white);
          look.style().setFillPattern(FillPatternType.SOLID_FOREGROUND);
          look.style().setFillForegroundColor(HSSFColorPredefined.BLUE.getIndex());
        };
    assertEquals(OptionalLong.of(31), received(workbook(styled(31, onBlue))));
  }

  @Test
  void aStruckFigureIsUnreadable() {
    assertEquals("~~31~~", raw(workbook(styled(31, look -> look.font().setStrikeout(true)))));
  }

  @Test
  void aRaisedPieceStaysApart() {
    byte[] bytes =
        workbook(
            (workbook, cell) -> {
              HSSFFont raised = workbook.createFont();
              raised.setTypeOffset(HSSFFont.SS_SUPER);
              HSSFRichTextString text = new HSSFRichTextString("311");
              text.applyFont(2, 3, raised);
              cell.setCellValue(text);
            });
    assertEquals("31 | 1", raw(bytes));
  }

  @Test
  void aFormulaCountsAsItsResultAndOneYetToBeWorkedOutIsKept() {
    byte[] evaluated =
        workbook(
            (workbook, cell) -> {
              cell.setCellFormula("30+1");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertEquals(OptionalLong.of(31), received(evaluated));
    assertEquals("=0", raw(workbook((workbook, cell) -> cell.setCellFormula("30+1"))));
  }

  @Test
  void aFormulaOfTextsCountsAsItsText() {
    byte[] bytes =
        workbook(
            (workbook, cell) -> {
              cell.setCellFormula("\"3\"&\"1\"");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertEquals(OptionalLong.of(31), received(bytes));
  }

  @Test
  void hiddenRowsAndColumnsAreNotReadAndTheirFiguresAreNamed() {
    byte[] rows =
        workbook(
            (workbook, cell) -> {
              cell.setCellValue(417);
              cell.getRow().setZeroHeight(true);
            });
    Reading reading = read(rows);
    assertFalse(reading.isComplete());
    assertTrue(
        reading.notes().stream().anyMatch(note -> note.raw().contains("417")),
        () -> reading.notes().toString());
    byte[] columns =
        workbook(
            (workbook, cell) -> {
              cell.getRow().createCell(5).setCellValue(417);
              cell.setCellValue(31);
              cell.getSheet().setColumnHidden(5, true);
            });
    assertEquals(OptionalLong.of(31), received(columns));
    assertTrue(read(columns).notes().toString().contains("F3: 417"));
  }

  @Test
  void aHiddenSheetIsNamedAndNotRead() {
    byte[] bytes =
        workbook(
            (workbook, cell) -> {
              cell.setCellValue(31);
              workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("草稿");
              workbook.setSheetHidden(1, true);
            });
    assertTrue(read(bytes).notes().toString().contains("底稿"));
  }

  @Test
  void mergedCellsHoldWhatStandsInTheirFirstPlace() {
    byte[] bytes =
        workbook(
            (workbook, cell) -> {
              cell.setCellValue(31);
              cell.getRow().createCell(3).setCellValue(9);
              cell.getSheet().addMergedRegion(new CellRangeAddress(ROW, ROW, 2, 3));
            });
    assertEquals(OptionalLong.of(31), received(bytes));
    assertTrue(read(bytes).notes().stream().anyMatch(note -> note.raw().equals("9")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VelvetSweatshop", "秘密"})
  void onlyAPasswordThatProgramsAskForRefusesAWorkbook(String password) throws IOException {
    byte[] plain = workbook((workbook, cell) -> cell.setCellValue(31));
    byte[] locked;
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
      Biff8EncryptionKey.setCurrentUserPassword(password);
      locked = bytes(workbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    if (password.equals("秘密")) {
      assertRefused("取消密码", locked);
    } else {
      assertEquals(OptionalLong.of(31), received(locked));
    }
  }

  @Test
  void aWorkbookThatIsCutOffIsRefused() {
    byte[] whole = workbook((workbook, cell) -> cell.setCellValue(31));
    for (int length = 1024; length < whole.length; length += 512) {
      assertTrue(
          read(Arrays.copyOf(whole, length)).notes().stream()
              .anyMatch(note -> note.kind() == Note.Kind.REFUSED),
          length + " bytes");
    }
  }

  private static void assertRefused(String why, byte[] bytes) {
    Reading reading = read(bytes);
    assertTrue(reading.form().isEmpty());
    assertTrue(reading.notes().toString().contains(why), () -> reading.notes().toString());
  }

  /** The text begins in the font of the cell, which is white; the rest is black. */
  @Test
  void ofATextOnlyTheRunsThatAreWhiteAreNotSeen() {
    byte[] bytes =
        workbook(
            (workbook, cell) -> {
              HSSFFont white = workbook.createFont();
              white.setColor(HSSFColorPredefined.WHITE.getIndex());
              HSSFFont black = workbook.createFont();
              black.setColor(HSSFColorPredefined.BLACK.getIndex());
              CellStyle style = workbook.createCellStyle();
              style.setFont(white);
              cell.setCellStyle(style);
              HSSFRichTextString text = new HSSFRichTextString("931");
              text.applyFont(1, 3, black);
              cell.setCellValue(text);
            });
    assertEquals("9 | 31", raw(bytes));
  }
}
