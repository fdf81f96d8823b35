package org.opendisclosure.io.doc;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.OneForm;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.word.Asides;
import org.opendisclosure.io.word.Fields;
import org.opendisclosure.io.word.TextFlow;

/**
 * Reads the document of the old format (.doc of Word 97 to 2003, .wps of WPS) in which an office
 * keeps a form. Tables, text, tracked changes and what nobody sees are understood as those of a new
 * document (.docx) are.
 *
 * <ul>
 *   <li><b>Tables</b>: such a document tells of a row only where the edges of its cells lie. The
 *       columns of a table are worked out from the edges of all its rows; edges less than a
 *       millimetre apart are one. Cells that are merged downwards or along a row stand where the
 *       first of them stands.
 *   <li><b>Not read</b>: headers and footers of pages, comments, footnotes, pictures, drawings
 *       without text and embedded objects, which a note says. A picture or drawing in a cell
 *       without words makes it unreadable, as [图].
 * </ul>
 *
 * <p>No macro is run, nothing is fetched, objects put into the document are not touched. A document
 * has at most 16 MiB; one of Word 95 or older, or with a password, is refused. Not safe between
 * threads.
 */
public final class DocReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one document.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public DocReader(InputStream in, String file, ReadOptions options) {
    this.form = OneForm.published(in, file, options, DocReader::read);
  }

  private static void read(byte[] bytes, Publication publication, Notes notes)
      throws RefusedException {
    Asides asides = new Asides();
    Fields fields = new Fields();
    TextFlow flow = new TextFlow(fields, asides, publication, notes);
    new DocContent(DocFile.of(bytes), flow, fields, asides).read();
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
