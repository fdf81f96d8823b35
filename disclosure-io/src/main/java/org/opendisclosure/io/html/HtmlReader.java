package org.opendisclosure.io.html;

import java.io.InputStream;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.sheet.OneForm;

/**
 * Reads the web page on which an office published a form. This is the specification of what is
 * understood.
 *
 * <ul>
 *   <li><b>Encoding</b>: UTF-8 or GB18030 (GBK, GB2312), told by the bytes, since what a page says
 *       of its own encoding is often wrong; Big5 and UTF-16 if the page says so.
 *   <li><b>Tables</b>: any markup with {@code tr} and {@code td} or {@code th}, with {@code
 *       rowspan} and {@code colspan}, and boxes that a style sets as a table; one table or several.
 *       The head comes first and the foot last, a merged cell ends with its group of rows. A table
 *       around other tables is only furniture, unless what stands in its cells is no more than a
 *       figure or two. Cells are found by their labels, never by counting.
 *   <li><b>What one sees</b>: the text of a cell as a browser shows it on the screen of a desk, by
 *       tags, by the style sheets in the page (with the weight of selectors, order and {@code
 *       !important}) and by the styles in its tags. Left out is what these do not lay out, do not
 *       paint, clip to nothing, move off the page, or set in no size or in the colour of the
 *       ground. A field of a form shows its value, closed details in a cell their summary.
 *   <li><b>Standing</b>: a figure split by tags that look alike is one figure. Lines, links,
 *       smaller text, text that is raised, lowered, struck out or moved aside, a gap that hidden
 *       text leaves, and text that a style sheet adds stay apart, and a figure beside such is
 *       unreadable. So is a picture, or a bar alone; a note tells its replacement. Digits that are
 *       set from right to left are unreadable, too.
 *   <li><b>Text</b>: paragraphs under the titles 一、总体情况, 五、… and 六、… are the narrative parts; what
 *       stands before and after a report on a page is left out, which a note says.
 *   <li><b>Header</b>: organ and year from the title (某市2024年政府信息公开工作年度报告) unless a row such as
 *       填报单位:某局 states them.
 *   <li><b>Not read</b>: scripts, buttons and lists to choose from outside of tables, navigation,
 *       readings of characters, style sheets for print or small screens, and anything that the page
 *       would load from elsewhere. Nothing is ever fetched. Tables that are not shown are told, and
 *       styles that are kept elsewhere.
 *   <li><b>Years</b>: of tables of several years in one part only those of the report's year are
 *       read, whichever stands first; where nothing tells it, none.
 * </ul>
 *
 * <p>Notes give the line of the page's source. A page has at most 16 MiB and 100,000 tags. Of its
 * style sheets a million characters count, and each only as far as that takes no time; a note tells
 * if some did not. Not safe between threads.
 */
public final class HtmlReader implements FormReader {

  private final FormReader form;

  /**
   * A reader of one page.
   *
   * @param in the page; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public HtmlReader(InputStream in, String file, ReadOptions options) {
    this.form =
        OneForm.published(
            in,
            file,
            options,
            (bytes, publication, notes) ->
                PageReader.whole().read(InnerFile.of(bytes), publication, notes));
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
