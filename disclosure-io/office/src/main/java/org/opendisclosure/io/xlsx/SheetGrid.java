package org.opendisclosure.io.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opendisclosure.io.grid.Neutral;

/** Puts cells on a sheet row by row, merged where they are wide or high, and fits heights. */
final class SheetGrid {

  static final int MOST_CHARACTERS = 32_767;
  private static final int CHARACTER = 256;
  private static final float LINE_HEIGHT = 14;
  private static final float PADDING = 5;
  private static final int MOST_LINES = 26;

  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final List<Integer> widths;
  private int row = -1;
  private int lines;

  /** A sheet whose columns have these widths, in characters. */
  SheetGrid(XSSFSheet sheet, CellStyles styles, List<Integer> widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.widths = widths;
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
    }
  }

  XSSFSheet sheet() {
    return sheet;
  }

  int columns() {
    return widths.size();
  }

  /** The row that is being filled, from 0. */
  int row() {
    return row;
  }

  void startRow() {
    row++;
    lines = 1;
    row(row);
  }

  private XSSFRow row(int index) {
    XSSFRow known = sheet.getRow(index);
    return known == null ? sheet.createRow(index) : known;
  }

  /** Makes the row as high as its texts need. */
  void endRow() {
    row(row).setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_HEIGHT + PADDING);
  }

  /** A text over some columns and rows, starting in the row that is being filled. */
  XSSFCell text(CellLook look, int column, int columns, int rows, String text) {
    boolean isQuoted = !Neutral.text(text).equals(text);
    XSSFCell cell = cell(styles.of(look, CellStyles.GENERAL, isQuoted), column, columns, rows);
    if (text.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "a cell of a workbook holds " + MOST_CHARACTERS + " characters, not " + text.length());
    }
    if (!text.isEmpty()) {
      cell.setCellValue(RichText.escaped(text));
    }
    if (rows == 1 && look.isWrapped()) {
      lines = Math.max(lines, TextWidth.lines(text, width(column, columns)));
    }
    return cell;
  }

  /** A number, digit for digit. */
  XSSFCell number(CellLook look, String format, int column, int columns, String digits) {
    XSSFCell cell = cell(styles.of(look, format, false), column, columns, 1);
    cell.setCellValue(0);
    cell.getCTCell().setV(digits);
    return cell;
  }

  /** A long text over all columns, in as many rows as its height needs. */
  void paragraph(CellLook look, String text, int leastLines) {
    int width = width(0, columns());
    int left = Math.max(leastLines, TextWidth.lines(text, width));
    int rows = (left + MOST_LINES - 1) / MOST_LINES;
    startRow();
    text(look, 0, columns(), rows, text);
    for (int i = 0; i < rows; i++) {
      if (i > 0) {
        startRow();
      }
      lines = Math.min(left, MOST_LINES);
      left -= MOST_LINES;
      endRow();
    }
  }

  private int width(int column, int columns) {
    int width = 0;
    for (int i = column; i < column + columns; i++) {
      width += i < widths.size() ? widths.get(i) : sheet.getDefaultColumnWidth();
    }
    return width;
  }

  private XSSFCell cell(XSSFCellStyle style, int column, int columns, int rows) {
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        row(r).createCell(c).setCellStyle(style);
      }
    }
    if (rows > 1 || columns > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
    return row(row).getCell(column);
  }
}
