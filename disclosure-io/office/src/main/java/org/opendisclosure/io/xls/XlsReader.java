package org.opendisclosure.io.xls;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.SheetRoom;
import org.opendisclosure.io.workbook.SheetRows;
import org.opendisclosure.io.workbook.WorkbookForms;
import org.opendisclosure.io.workbook.WorkbookReader;

/**
 * Reads the workbook of the old format (.xls of Excel 97 to 2003, .et of WPS) in which an office
 * keeps or published forms. Sheets, cells, number formats, what nobody sees and merged cells are
 * understood as those of a new workbook (.xlsx) are.
 *
 * <ul>
 *   <li><b>Numbers</b> are stored in binary; each is taken as the shortest decimal that is stored
 *       so, and with the fifteen digits that spreadsheet programs show if it is a longer fraction.
 *   <li><b>Formulas</b> count as their stored results; one of which the program that wrote it says
 *       that it has yet to be worked out is kept as it stands, with a note. Logical values and
 *       errors (#REF!) are kept as they stand.
 *   <li><b>Passwords</b>: a workbook that only its structure is protected of, which Excel encrypts
 *       with a password of its own, is read; one with a password to open it is refused.
 * </ul>
 *
 * <p>Only the stream of the workbook is read: no macro is run, and charts, comments, drawings,
 * embedded objects and links to other files are passed over. Limits: 16 MiB, 20 000 rows, 200
 * columns, 16 million characters. A workbook of Excel 95 or older is refused. Not safe between
 * threads.
 */
public final class XlsReader implements FormReader {

  private final WorkbookReader forms;

  /**
   * A reader of one workbook.
   *
   * @param in the workbook; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public XlsReader(InputStream in, String file, ReadOptions options) {
    this.forms = new WorkbookReader(in, file, options, XlsReader::read);
  }

  private static void read(byte[] bytes, WorkbookForms forms) throws RefusedException {
    XlsWorkbook workbook = XlsWorkbook.of(bytes);
    SheetRoom room = new SheetRoom();
    for (XlsWorkbook.Sheet sheet : workbook.sheets()) {
      if (sheet.isHidden()) {
        forms.takeHidden(sheet.name());
      } else {
        SheetRows rows = forms.sheet(sheet.name());
        XlsSheet.read(workbook, sheet, rows, room);
        forms.take(rows);
      }
    }
  }

  @Override
  public boolean hasNext() {
    return forms.hasNext();
  }

  @Override
  public Reading next() {
    return forms.next();
  }

  @Override
  public void close() {
    forms.close();
  }
}
