package org.opendisclosure.io.odf;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.WorkbookForms;
import org.opendisclosure.io.workbook.WorkbookReader;

/**
 * Reads the spreadsheets and text documents of OpenDocument (.ods, .odt, flat .fods and .fodt) in
 * which offices keep forms. This is the specification of what is understood.
 *
 * <ul>
 *   <li><b>Spreadsheets</b> are read as workbooks are: the sheets of a form are found by their
 *       labels, several forms are several readings, and other and hidden sheets are named in notes.
 *       Rows and cells that the file repeats are there as often as it says; blank ones take no
 *       room.
 *   <li><b>Numbers</b>: a cell stores a number and, beside it, the text that its program showed.
 *       What one sees counts, by the rules of workbooks: rounding and separators change nothing, so
 *       that the number is read digit for digit; other digits for certain, such as thousands, are
 *       read as they are seen, with a note; where text and number contradict each other, or a sign
 *       is not seen, the figure is unreadable and both are kept. A cell without text is shown by
 *       its number format.
 *   <li><b>What nobody sees</b> is not used, which notes say: hidden or filtered rows and columns,
 *       groups that are folded, rows and columns without height or width, cells hidden by their
 *       format, color, size or the protection of their sheet, and what merged cells cover.
 *   <li><b>Text documents</b> are read as Word's are: tables with their merged cells, paragraphs
 *       between them, automatic numbers, fields as they are shown, text boxes. Deleted text is not
 *       there, inserted text is, which a note says. Hidden text, paragraphs, sections and rows are
 *       told, and so are footnotes and pictures.
 *   <li><b>Pieces</b> of text that are raised, lowered or struck out stay apart, and a figure
 *       beside such is unreadable. Links and fields do not run together with what is beside them.
 *   <li><b>Not read</b>: comments, headers and footers of pages, drawings of spreadsheets, macros,
 *       and everything outside the file; nothing is ever fetched or run.
 * </ul>
 *
 * <p>Limits: 16 MiB, 64 MiB unpacked, 16 MiB of XML, 4,000 parts, 192 levels, no document type;
 * 20,000 rows, 200 columns and 16 million characters. A file with a password is refused, and so is
 * one of another kind, such as a presentation. Not safe between threads.
 */
public final class OdfReader implements FormReader {

  private final WorkbookReader forms;

  /**
   * A reader of one file.
   *
   * @param in the file; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public OdfReader(InputStream in, String file, ReadOptions options) {
    this.forms =
        new WorkbookReader(in, file, options, (bytes, found) -> read(bytes, found, file, options));
  }

  private static void read(byte[] bytes, WorkbookForms forms, String file, ReadOptions options)
      throws RefusedException {
    OdfFile document = OdfFile.of(bytes);
    switch (document.open()) {
      case SPREADSHEET -> new Spreadsheet(document, forms).read();
      case TEXT -> forms.takeDocument(new TextDocument(document, file, options).read());
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
