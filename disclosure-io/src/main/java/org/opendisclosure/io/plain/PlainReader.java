package org.opendisclosure.io.plain;

import java.io.InputStream;
import org.opendisclosure.io.copy.TextCopy;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads a form that was copied from a page or a document as plain text. This is the specification
 * of what is understood.
 *
 * <pre>{@code
 * 11 | (一)回应公众关注热点或重大舆情数 | 次 | 0 |      a row a line
 *
 * (一)维持具体行政行为数 |                              a cell a line
 * 件 |
 * 0 |
 *
 * 规章 |                                               a cell a line, rows end with | |
 * 0 |
 * 0 |
 * 0 | |
 * }</pre>
 *
 * <ul>
 *   <li><b>Cells</b> are separated by bars or, in a row a line, by tabs. A bar may also stand
 *       before the first and behind the last cell, or below each cell on a line of its own. What
 *       has no bar is text.
 *   <li><b>Rows</b> of cells that stand one below the other begin with a label that the edition
 *       knows, or when the row before has as many cells as the head of its table. Several bars at
 *       the end of a row, or on a line of their own, end it and are no cells; a bar on a line of
 *       its own before the first cell of a table opens each row. A line may hold several rows, and
 *       the titles of parts between them. With the merges of the head lost, its columns are put in
 *       order by their words: those of 法人或其他组织 stand where it stands, and the groups of table four
 *       from left to right. A heading in two rows (商业 above 企业) is one.
 *   <li><b>Without bars and tabs</b>, a line is a cell, or a row whose cells spaces part, where
 *       labels and headings are known and figures stand behind them. Blank cells leave no trace
 *       there, so that rows count that have all their figures.
 *   <li><b>Labels broken over lines</b> are joined where the edition knows the whole.
 *   <li><b>Lists of figures</b>: with {@code table}, {@code row}, {@code column}, {@code value} as
 *       first line, one figure a line, with the number of its table and the labels of its row,
 *       groups first, separated by slashes. Lines that start with # are comments.
 *   <li><b>Page numbers</b> between rows are left out; a number above a bar is a cell.
 *   <li><b>Text</b>: as on a web page, with the narrative parts under their titles.
 *   <li><b>Backslashes</b> before signs, if there are several, are of a program that wrote
 *       Markdown, and dropped.
 *   <li><b>Encoding</b>: UTF-8 or GB18030; lines end with any line break of Unicode.
 * </ul>
 *
 * <p>Nothing is told by counting from the top. A row with a cell too many or too few, or of which
 * it is not clear where it ends, keeps its label; its figures are not used, and a note ({@code
 * REFUSED}) shows them. Other notes say what was joined, left out ({@code CORRECTED}) or kept
 * verbatim ({@code KEPT}). A text without cells has no table, which a note says; there is no form
 * then unless it has a narrative part of the annual report.
 *
 * <p>Limits: 16 MiB, 100 000 lines, a million characters a line. Not safe between threads.
 */
public final class PlainReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one text.
   *
   * @param in the text; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public PlainReader(InputStream in, String file, ReadOptions options) {
    this.form =
        OneForm.of(in, file, options, (bytes, notes) -> TextCopy.read(bytes, options, notes));
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
