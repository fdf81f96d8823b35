package org.opendisclosure.io.rtf;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads a document in Rich Text Format (.rtf; office programs also give it the ending .doc or .wps)
 * in which an office keeps a form. This is the specification of what is understood.
 *
 * <ul>
 *   <li><b>Encoding</b>: that of the font of each text, or else of the document; characters by
 *       their number in Unicode. The bytes of a character may stand in several runs.
 *   <li><b>Tables</b>: columns follow from the edges of all cells of a table, and so does how many
 *       a cell covers; cells merged by name stand where the first of them stands. A row that holds
 *       a table of more than one cell is only furniture.
 *   <li><b>Text</b>, what one sees, tracked changes, header: as in a Word document. Automatic
 *       numbers are read as the program that wrote them has worked them out.
 *   <li><b>Not read</b>: headers and footers of pages, remarks; hidden text, footnotes, pictures
 *       and embedded objects, which a note says. Nothing is ever fetched.
 * </ul>
 *
 * <p>Notes count the rows of a table (第 2 个表格第 5 行第 3 列) and the paragraphs outside of tables. A
 * document has at most 16 MiB and 1,000 levels. One that ends too early is read as far as it goes,
 * which a note says. Not safe between threads.
 */
public final class RtfReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one document.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public RtfReader(InputStream in, String file, ReadOptions options) {
    this.form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                new RichTextReader().read(InnerFile.of(bytes), publication, notes));
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
