package org.opendisclosure.io.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/**
 * Writes one form as a Word document (.docx) in the official layout: A4, the title centred,
 * headings and text in the fonts of official documents, tables with the printed merged cells whose
 * headings are repeated on every page. What the header states stands in a small table at the end.
 *
 * <p>{@link DocxReader} reads the document back: all figures, blank cells and unknown lines
 * unchanged, texts without spaces at the ends of lines and, in the narrative parts, without blank
 * lines. Characters that XML cannot hold become question marks.
 */
public final class DocxWriter implements FormWriter {

  private final OutputStream out;
  private final Layouts layouts;
  private boolean isWritten;

  /**
   * A writer of one form.
   *
   * @param out the target; closed with this writer
   * @param layouts the layouts whose wording, numbers and units are written
   */
  public DocxWriter(OutputStream out, Layouts layouts) {
    this.out = out;
    this.layouts = layouts;
  }

  /**
   * Writes the form.
   *
   * @param form the form
   * @throws IllegalArgumentException if a form was written before
   * @throws UncheckedIOException if the target fails
   */
  @Override
  public void write(StatisticsForm form) {
    if (isWritten) {
      throw new IllegalArgumentException("a document holds one form");
    }
    isWritten = true;
    try {
      document(form).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole document, because POI has exceptions of its own for a target that fails. */
  private ByteArrayOutputStream document(StatisticsForm form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      DocxPrintout printout = new DocxPrintout(document, form);
      new FormPrinter(layouts, printout).print(form);
      printout.end();
      document.write(bytes);
    }
    return bytes;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
