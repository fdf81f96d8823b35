package org.opendisclosure.io.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class CellStyles {

  static final String GENERAL = "General";
  private static final String FONT = "宋体";

  private record Key(CellLook look, String format, boolean isQuoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * A style.
   *
   * @param isQuoted whether what is typed over a text stays text, even if it looks like a formula
   */
  XSSFCellStyle of(CellLook look, String format, boolean isQuoted) {
    return styles.computeIfAbsent(new Key(look, format, isQuoted), this::make);
  }

  XSSFCellStyle of(CellLook look) {
    return of(look, GENERAL, false);
  }

  private XSSFCellStyle make(Key key) {
    CellLook look = key.look();
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.isBold());
    style.setFont(font);
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look.isWrapped());
    style.setShrinkToFit(!look.isWrapped());
    style.setLocked(look.isLocked());
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setQuotePrefixed(key.isQuoted());
    if (look.isFramed()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
