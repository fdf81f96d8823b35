package org.opendisclosure.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A small workbook of the old format with texts, numbers, a formula and merged cells. */
final class SmallXls {

  private SmallXls() {}

  static byte[] of(List<List<String>> rows) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = workbook.createSheet();
      for (int i = 0; i < rows.size(); i++) {
        sheet.createRow(i);
        for (int column = 0; column < rows.get(i).size(); column++) {
          fill(sheet.getRow(i).createCell(column), rows.get(i).get(column));
        }
      }
      sheet.createRow(rows.size()).createCell(1).setCellFormula("SUM(B1:B9)");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(HSSFCell cell, String text) {
    if (text.matches("\\d{1,9}")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
