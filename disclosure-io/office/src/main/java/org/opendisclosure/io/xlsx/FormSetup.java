package org.opendisclosure.io.xlsx;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed and protected. */
final class FormSetup {

  private FormSetup() {}

  /**
   * Sets a sheet up.
   *
   * @param firstHead the first of the rows that are printed on every page; −1 if there are none
   * @param lastHead the last of them
   */
  static void apply(XSSFSheet sheet, int firstHead, int lastHead) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("第 &P 页,共 &N 页");
    if (firstHead >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
    }
    sheet.enableLocking();
    sheet.lockFormatRows(false);
    sheet.lockFormatColumns(false);
  }
}
