package org.opendisclosure.io.xlsx;

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
 * Reads the workbook (.xlsx) in which an office keeps or published forms. This is the specification
 * of what is understood.
 *
 * <ul>
 *   <li><b>Sheets</b>: those that hold a form are found by their labels, whatever they are called.
 *       The parts of one form may stand on several sheets in any order, each with the title and the
 *       header again or without; several forms, one a sheet or each on several, are several
 *       readings. Other sheets are left out and named in a note, and so are hidden ones. A sheet of
 *       checks as {@link XlsxWriter} writes it is no part of a form and passed over.
 *   <li><b>Cells</b>: text (shared, inline, rich, without phonetic guides) is read as text, also
 *       where it is digits; parts of it that are raised, lowered, struck out, white or much smaller
 *       stay apart, and a figure beside such, or in a cell that is struck out, is unreadable. A
 *       number is what stands in the file, digit for digit: 251000, {@code 9007199254740993} or an
 *       amount with six decimals stay exact. A number with more than six decimals and more than
 *       fifteen digits comes of the binary arithmetic of spreadsheet programs and is taken with the
 *       fifteen digits that these show, with a note if that changes the number they store. These
 *       programs keep no more than fifteen digits of what is typed; what they cut off before saving
 *       nobody can tell, so longer figures must be typed as text.
 *   <li><b>Number formats</b> do not round, but 12.5 that is shown as 12.50 is read so. Where they
 *       show other digits, what one sees is read, with a note: of 961716000 in the format {@code
 *       0!.0000}, 96171.6000; in {@code 0.00,,"百万元"}, 961.716百万元. Percents, words instead of the
 *       number and words beside it that change it (约, 万, 余) make it the text that one sees. A unit
 *       of money that a format prints behind the number (0.00"万元") is read with it. A format of
 *       dates makes a number a date, such as 2021-01-20. Where it is not certain which number the
 *       digits mean, as those of a negative number without its sign, the figure is unreadable.
 *   <li><b>What nobody sees</b> is read as blank, with a note: by its format ({@code ;;;}, {@code
 *       #} for zero), in the color of its cell or a size of one point. Hidden rows and columns,
 *       also those without height or width, are not used; a note names the figures in them, and the
 *       reading is not complete. Merged cells show their text as long as one of their places is
 *       seen.
 *   <li><b>Formulas</b> count as their stored results; one without a result is kept as it stands,
 *       with a note. Logical values and errors (#REF!) are kept as they stand.
 *   <li><b>Merged cells</b> hold what stands in their first place; what is left beneath them is not
 *       used, with a note. A title that stands in the first cell of its table, on a line of its
 *       own, is a title.
 * </ul>
 *
 * <p>Notes give the sheet, its row and column. Nothing is fetched, no name in the file is taken for
 * a path, no macro or formula is run. The file is read by the directory at its end, whether it was
 * written at once or streamed. Limits: 16 MiB packed, 64 MiB unpacked, 16 MiB of XML, 4000 entries,
 * 192 levels of XML, no document type; 20 000 rows, 200 columns and 16 million characters. A
 * workbook of the old format (.xls) or with a password is refused with the advice to save it anew.
 * Not safe between threads.
 */
public final class XlsxReader implements FormReader {

  private final WorkbookReader forms;

  /**
   * A reader of one workbook.
   *
   * @param in the workbook; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public XlsxReader(InputStream in, String file, ReadOptions options) {
    this.forms = new WorkbookReader(in, file, options, XlsxReader::read);
  }

  private static void read(byte[] bytes, WorkbookForms forms) throws RefusedException {
    WorkbookFile workbook = WorkbookFile.of(bytes);
    SheetRoom room = new SheetRoom();
    for (WorkbookFile.SheetPart part : workbook.sheets()) {
      if (part.isHidden()) {
        forms.takeHidden(part.name());
      } else {
        SheetRows rows = forms.sheet(part.name());
        SheetXml.read(workbook, part, rows, room);
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
