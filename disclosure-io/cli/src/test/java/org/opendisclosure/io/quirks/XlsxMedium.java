package org.opendisclosure.io.quirks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people make them: figures as numbers or as text, on one sheet or on several. */
final class XlsxMedium {

  /** As many digits as spreadsheet programs keep of a number. */
  private static final String NUMBER = "-?(0|[1-9]\\d{0,9})(\\.\\d{0,3}[1-9])?";

  private final XSSFWorkbook workbook;
  private final boolean hasNumbers;
  private final boolean hasSheets;
  private final int left;
  private XSSFSheet sheet;
  private int next;

  private XlsxMedium(XSSFWorkbook workbook, Random random) {
    this.workbook = workbook;
    this.hasNumbers = random.nextBoolean();
    this.hasSheets = random.nextInt(3) == 0;
    this.left = random.nextInt(3) == 0 ? 1 : 0;
    this.sheet = workbook.createSheet();
  }

  static byte[] print(Document document, Random random) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new XlsxMedium(workbook, random).print(document.blocks());
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        boolean isNew = hasSheets && next > 0 && paragraph.role() == Paragraph.Role.HEADING;
        if (isNew) {
          sheet = workbook.createSheet();
          next = 0;
        }
        sheet.createRow(next++).createCell(left).setCellValue(paragraph.text());
      } else if (block instanceof Grid grid) {
        table(grid);
      }
    }
  }

  private void table(Grid grid) {
    for (int i = 0; i < grid.rows().size(); i++) {
      XSSFRow row = sheet.createRow(next + i);
      for (int column = 0; column < grid.rows().get(i).boxes().size(); column++) {
        if (grid.startsAt(i, column)) {
          text(row.createCell(left + column), grid.rows().get(i).boxes().get(column));
          merge(grid, i, column);
        }
      }
    }
    next += grid.rows().size();
  }

  private void text(XSSFCell cell, Box box) {
    if (hasNumbers && !box.isLabel() && box.text().matches(NUMBER)) {
      cell.setCellValue(Double.parseDouble(box.text()));
    } else if (!box.text().isEmpty()) {
      cell.setCellValue(box.text());
    }
  }

  private void merge(Grid grid, int row, int column) {
    int bottom = next + row + grid.height(row, column) - 1;
    int right = left + column + grid.width(row, column) - 1;
    if (bottom > next + row || right > left + column) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(next + row, bottom, left + column, right));
    }
  }
}
