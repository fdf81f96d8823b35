package org.opendisclosure.io.docx;

import java.io.InputStream;
import java.util.Optional;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads the Word document (.docx) in which an office keeps a form. This is the specification of
 * what is understood.
 *
 * <ul>
 *   <li><b>Tables</b>: one or several, also where page breaks split them and headings are repeated;
 *       merged cells (gridSpan, vMerge, hMerge) stand where the first of them stands; a row that
 *       holds a table of more than one cell is only furniture. What stands in a cell is its text as
 *       shown, however many runs it is split into. Runs that are raised, lowered or struck out, by
 *       their own properties or their styles, links, fields, symbols and equations stay apart, and
 *       a figure beside such is unreadable. Cells are found by their labels, never by counting.
 *   <li><b>Text</b>: paragraphs under the titles 一、总体情况, 五、… and 六、… are the narrative parts; line
 *       breaks end a paragraph. Automatic numbers (一、, (一), 1.) are worked out. Text boxes, content
 *       controls, links and results of fields count as text; a content control's prompt does not. A
 *       formula without a stored result is kept as it stands. A figure that a field makes of the
 *       results of fields within it is unreadable, with these before it.
 *   <li><b>Alternative parts</b> of the text (altChunk), which are pages, web archives, rich or
 *       plain text or other documents, are read where they stand.
 *   <li><b>Tracked changes</b>: insertions count, deletions do not, which a note says.
 *   <li><b>Header</b>: organ and year from the title (某市2024年政府信息公开工作年度报告) unless a row such as
 *       填报单位:某局 states them.
 *   <li><b>Not read</b>: headers and footers of pages, comments; hidden text (also white text on
 *       white and text of one point), footnotes, pictures and embedded objects, which a note says;
 *       parts of the text that are files elsewhere, so that it is not read completely. A picture in
 *       a cell without words makes it unreadable, as [图] with the words that are known of it.
 *       Nothing is ever fetched, no template, no picture, no relation to another file.
 * </ul>
 *
 * <p>Notes count the rows of a table (第 2 个表格第 5 行第 3 列) and the paragraphs outside of tables. A
 * document has at most 16 MiB, 64 MiB unpacked, 16 MiB of XML, 4,000 parts and 192 levels; one with
 * a document type declaration is refused. Not safe between threads.
 */
public final class DocxReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one document.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public DocxReader(InputStream in, String file, ReadOptions options) {
    this(in, file, options, Optional.empty());
  }

  /**
   * A reader of one document and the files put into it.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   * @param embedded reads files that stand for parts of the text; if there is none, they are told
   */
  @SuppressWarnings("exports") // for the descriptor of the format
  public DocxReader(
      InputStream in, String file, ReadOptions options, Optional<PartReader> embedded) {
    this.form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                new DocxPartReader(embedded).read(InnerFile.of(bytes), publication, notes));
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
