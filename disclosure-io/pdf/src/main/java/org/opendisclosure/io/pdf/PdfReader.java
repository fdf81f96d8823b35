package org.opendisclosure.io.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.opendisclosure.io.drawn.Page;
import org.opendisclosure.io.drawn.PageProblems;
import org.opendisclosure.io.drawn.PagesReading;
import org.opendisclosure.io.drawn.TooMuchException;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.OneForm;
import org.opendisclosure.io.text.RefusedException;

/**
 * Reads the PDF file in which an office published a form. This is the specification of what is
 * understood.
 *
 * <ul>
 *   <li><b>Text</b> is taken where it is drawn, whatever the order of drawing. Characters whose
 *       meaning the font does not tell stay as U+FFFD, so that no figure is made of them; a file of
 *       mostly such characters, one without text (a scan) and one whose text cannot be seen (a
 *       recognised scan) is refused, and so is an encrypted one. Text in other directions, such as
 *       a watermark, is left out with a note.
 *   <li><b>What one sees counts</b>: what is drawn twice in one place is taken once; characters one
 *       over the other or struck out are unknown. Text that is invisible, too small, white on
 *       white, covered by an image or area, or on a hidden layer is left out with a note, and what
 *       is outside the page without one.
 *   <li><b>Edges</b>, such as those of a column that is too narrow: a figure of which an edge cuts
 *       off a part, or that fills its cell up to the edge so that it may go on, is unreadable; what
 *       is seen and all that the file has stand in its text ({@code 103… | 1031}). Words that are
 *       cut off are taken whole, with a note. Figures of which nothing is seen are left out with a
 *       note.
 *   <li><b>Tables</b> with rulings: cells are what the rulings enclose, and merged where one is
 *       missing; text wrapped within a cell is joined. Figures that stand apart in one cell, cross
 *       a ruling, stand where a part of a ruling is missing, or are smaller or higher as the marks
 *       of footnotes are, are not joined to one: the cell is unreadable.
 *   <li><b>Tables without rulings</b>: columns are what the gaps leave that run down through all
 *       rows. They are read only if each column of figures has its own heading over it, and labels
 *       of several lines only if that makes a known label; every other row with a figure is noted,
 *       with all that stands in it, and not used.
 *   <li><b>Pages</b>: page numbers and what runs in the margins of pages is left out. A table goes
 *       on at the top of the next page if it is as wide; its headings may be repeated.
 *   <li><b>Header</b>: organ and year from the title unless the form states them.
 *   <li><b>Not read</b>: images, scripts, embedded files, fields and remarks. A note tells of
 *       images in which a table could stand, of pages without text, of fields that are filled in
 *       and of remarks that may change figures. Nothing is ever fetched or run.
 * </ul>
 *
 * <p>Fonts of the machine are neither looked for nor used: what the characters of a font mean that
 * the file does not hold is what the file and its encodings say, on every machine the same. For
 * that the mapper of PDFBox ({@code FontMappers}) is wrapped; other uses of PDFBox get what their
 * mapper gives.
 *
 * <p>Notes give page and line: the rows of tables and the lines of text of a page, from its top. A
 * file has at most 16 MiB and 500 pages. Not safe between threads.
 */
public final class PdfReader implements FormReader {

  static final String PDF = "PDF";

  private static final int MAX_PAGES = 500;

  private final FormReader form;

  /**
   * A reader of one file.
   *
   * @param in the file; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public PdfReader(InputStream in, String file, ReadOptions options) {
    form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                new PagesReading(PDF).read(pages(bytes), publication, notes));
  }

  private static List<Page> pages(byte[] bytes) throws RefusedException {
    StreamSizes.check(bytes);
    UnembeddedFonts.ignore();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new RefusedException(PageProblems.encrypted(PDF));
      }
      List<Page> pages = new ArrayList<>();
      PageEngine engine = new PageEngine(document);
      for (PDPage page : document.getPages()) {
        if (pages.size() == MAX_PAGES) {
          throw new RefusedException(PageProblems.tooManyPages(PDF, MAX_PAGES));
        }
        pages.add(engine.draw(page));
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw new RefusedException(PageProblems.encrypted(PDF));
    } catch (TooMuchException e) {
      throw new RefusedException(PageProblems.tooMuch(PDF));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws undocumented ones at what is malformed.
      throw new RefusedException(PageProblems.malformed(PDF));
    } finally {
      UnembeddedFonts.heed();
      forgetNames();
    }
  }

  /** PDFBox remembers every name of every file; version 4 will not, and has no such method. */
  @SuppressWarnings("deprecation")
  private static void forgetNames() {
    COSName.clearResources();
  }

  @Override
  public boolean hasNext() {
    return form.hasNext();
  }

  @Override
  public Reading next() {
    return form.next();
  }

  @Override
  public void close() {
    form.close();
  }
}
