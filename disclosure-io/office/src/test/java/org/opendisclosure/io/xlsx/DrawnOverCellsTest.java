package org.opendisclosure.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Pictures and boxes of text over the cells of a workbook, old or new. */
class DrawnOverCellsTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  /** The smallest picture: only its head is looked at. */
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  /** Where the figure stands. */
  private static final int ROW = 2;

  private static final int COLUMN = 2;

  private interface Draw {
    void on(Sheet sheet);
  }

  private static Reading read(String kind, String figure, Draw draw) throws IOException {
    try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("统计表");
      row(sheet, 0, "某县2017年度政府信息公开情况统计表");
      row(sheet, 1, "统计指标", "单位", "统计数");
      row(sheet, ROW, "(一)收到申请数", "件", figure);
      row(sheet, ROW + 1, "1.当面申请数", "件", "2");
      row(sheet, ROW + 2, "2.传真申请数", "件", "3");
      row(sheet, ROW + 3, "3.网络申请数", "件", "4");
      draw.on(sheet);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      try (FormReader reader =
          Forms.open(new ByteArrayInputStream(out.toByteArray()), "表", ReadOptions.defaults())) {
        return reader.next();
      }
    }
  }

  private static void row(Sheet sheet, int row, String... texts) {
    sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        sheet.getRow(row).createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private static void picture(Sheet sheet, int row, int column, int lastRow, int lastColumn) {
    int picture = sheet.getWorkbook().addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
    sheet
        .createDrawingPatriarch()
        .createPicture(anchor(sheet, row, column, lastRow, lastColumn), picture);
  }

  private static ClientAnchor anchor(
      Sheet sheet, int row, int column, int lastRow, int lastColumn) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column);
    anchor.setRow2(lastRow);
    anchor.setCol2(lastColumn);
    anchor.setDx2(100);
    anchor.setDy2(100);
    return anchor;
  }

  private static void box(Sheet sheet, String words) {
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = anchor(sheet, ROW, COLUMN, ROW, COLUMN);
    if (drawing instanceof HSSFPatriarch old) {
      old.createTextbox((HSSFClientAnchor) anchor).setString(new HSSFRichTextString(words));
    } else {
      ((XSSFDrawing) drawing).createTextbox((XSSFClientAnchor) anchor).setText(words);
    }
  }

  private static Figures figures(Reading reading) {
    return reading.form().orElseThrow().figures();
  }

  private static String told(Reading reading) {
    return reading.notes().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aPictureOrABoxInTheCellOfAFigureIsRaw(String kind) throws IOException {
    Reading picture = read(kind, "", sheet -> picture(sheet, ROW, COLUMN, ROW, COLUMN));
    assertEquals("[图]", figures(picture).findUnreadable(RECEIVED).orElse(""), told(picture));
    Reading box = read(kind, "", sheet -> box(sheet, "9"));
    assertEquals("[图]9", figures(box).findUnreadable(RECEIVED).orElse(""), told(box));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void whatLiesOverFiguresIsTold(String kind) throws IOException {
    Reading over = read(kind, "9", sheet -> picture(sheet, ROW, COLUMN - 1, ROW + 1, COLUMN));
    assertEquals(OptionalLong.of(9), figures(over).findCount(RECEIVED));
    assertFalse(over.isComplete(), told(over));
    Reading wide = read(kind, "", sheet -> picture(sheet, ROW, COLUMN, ROW, COLUMN + 1));
    assertFalse(wide.isComplete(), told(wide));
    Reading box = read(kind, "9", sheet -> box(sheet, "10"));
    assertTrue(told(box).contains("10"), told(box));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void whatLiesBesideFiguresIsNot(String kind) throws IOException {
    Reading beside = read(kind, "9", sheet -> picture(sheet, ROW + 5, 0, ROW + 9, COLUMN));
    assertTrue(beside.isComplete(), told(beside));
    Reading above = read(kind, "9", sheet -> picture(sheet, 0, 0, 0, COLUMN + 2));
    assertTrue(above.isComplete(), told(above));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aRemarkOnACellIsNoBox(String kind) throws IOException {
    Reading remark =
        read(
            kind,
            "9",
            sheet -> {
              Comment comment =
                  sheet
                      .createDrawingPatriarch()
                      .createCellComment(anchor(sheet, ROW, COLUMN, ROW + 2, COLUMN + 2));
              comment.setString(
                  sheet.getWorkbook().getCreationHelper().createRichTextString("应为10"));
              sheet.getRow(ROW).getCell(COLUMN).setCellComment(comment);
            });
    assertTrue(remark.isComplete(), told(remark));
  }
}
