package org.opendisclosure.io.markdown;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.copy.TextCopy;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.copy.TextLines;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.OneForm;
import org.opendisclosure.io.sheet.Publication;

/**
 * Reads a form from the tables of a Markdown document. This is the specification of what is
 * understood.
 *
 * <pre>{@code
 * # 2017年度政务公开工作统计表
 *
 * | 序号 | 统计指标 | 单位 | 统计数 |
 * | --- | --- | --- | ---: |
 * | 11 | (一)回应公众关注热点或重大舆情数 | 次 | 0 |
 * }</pre>
 *
 * <ul>
 *   <li><b>Markdown</b> is that of CommonMark with the tables of GitHub. Headings are titles: of
 *       the form, of its parts; so are lines that start with # and no space. Paragraphs under the
 *       title of a narrative part are its text, one line each; {@code <!-- -->} is an empty one.
 *       Listings are read as if they were none.
 *   <li><b>Tables</b>: a row of headings, which may be blank, a row of dashes with or without
 *       colons, and rows up to the next line without a bar. Bars at both ends may be missing, and
 *       dashes below some headings; a bar within a cell is written {@code \|}, a line break {@code
 *       <br>}. Of merged cells, all but the first place is empty. If programs dropped these places,
 *       so that rows are wider than their head, the document is read as {@link
 *       org.opendisclosure.io.plain.PlainReader} does wherever that tells more figures.
 *   <li><b>Ruled tables</b> (of pandoc): columns are as wide as the dashes below the headings,
 *       where a hanzi takes two places, or one in all rows. A row is a line; between two rules over
 *       all columns, or with blank lines between rows, it may have several.
 *   <li><b>Drawn tables</b> of {@code +---+} and bars, with cells merged either way.
 *   <li><b>Tables in tags of HTML</b>: a document with such is read as a page, in which all other
 *       tables are such, too.
 *   <li><b>Markup</b> within a text (emphasis, code, tags, styles of pandoc) is dropped; backslash
 *       escapes and character references are resolved. Raised figures, figures struck out, in tags
 *       or between {@code ~~}, links, pictures, the marks of footnotes and what a tag or a style
 *       may hide or show otherwise are kept apart from what stands beside them.
 *   <li><b>Around the text</b>: of metadata in YAML the title counts; lines of {@code :::} and tags
 *       of boxes such as {@code <div>} say nothing.
 *   <li><b>Marks</b>: an apostrophe before a text means what it means in {@link
 *       org.opendisclosure.io.csv.SheetReader}, so that an unreadable figure stays unreadable.
 *   <li><b>Everything else</b> is as on a web page: lines by label, columns by heading, organ and
 *       year from the title if nothing else states them.
 * </ul>
 *
 * <p>A row of a known line that has fewer or more cells than its table, or a text that reaches into
 * the next column, is not used, with a note ({@code REFUSED}), because its cells cannot be told.
 * Limits: 16 MiB, 100 000 lines. Not safe between threads.
 */
public final class MarkdownReader implements FormReader {

  /** What reads pages, and documents whose tables are written in tags. */
  public interface Pages {

    /**
     * A reader of a page.
     *
     * @param in the page; closed with the reader
     * @param file the name for notes; empty if there is none
     * @param options layouts and strictness
     * @return the reader
     */
    FormReader open(InputStream in, String file, ReadOptions options);
  }

  private final FormReader form;

  /**
   * A reader of one document; tables in tags are not read.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   */
  public MarkdownReader(InputStream in, String file, ReadOptions options) {
    this(in, file, options, Optional.empty());
  }

  /**
   * A reader of one document.
   *
   * @param in the document; closed with this reader
   * @param file the name for notes; empty if there is none
   * @param options layouts and strictness
   * @param pages what reads documents whose tables are written in tags; empty if nothing does
   */
  public MarkdownReader(InputStream in, String file, ReadOptions options, Optional<Pages> pages) {
    this.form =
        OneForm.of(
            in,
            file,
            options,
            (bytes, notes) -> {
              List<TextLine> lines = TextLines.of(bytes, notes);
              List<MarkdownBlock> blocks = MarkdownDocument.blocks(lines);
              if (pages.isPresent() && notes.isEmpty() && hasTaggedTable(blocks)) {
                return tagged(blocks, pages.get(), file, options);
              }
              List<Reading> document = read(blocks, options, notes);
              boolean isTorn =
                  notes.isEmpty()
                      && TornTables.areIn(blocks)
                      && !document.stream().allMatch(Reading::isComplete);
              return isTorn
                  ? fuller(document, TornTables.copied(lines), options, new Notes(file))
                  : document;
            });
  }

  /** Of two readings of a document, the one that uses more of its figures. */
  private static List<Reading> fuller(
      List<Reading> document, List<TextLine> lines, ReadOptions options, Notes notes) {
    List<Reading> copy = TextCopy.read(lines, options, notes);
    return used(copy) > used(document) ? copy : document;
  }

  private static int used(List<Reading> readings) {
    return readings.stream().mapToInt(reading -> reading.numbers().read()).sum();
  }

  private static boolean hasTaggedTable(List<MarkdownBlock> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof MarkdownBlock.Tags tags
                    && tags.lines().stream().anyMatch(line -> TaggedTable.starts(line.text())));
  }

  private static List<Reading> tagged(
      List<MarkdownBlock> blocks, Pages pages, String file, ReadOptions options) {
    byte[] page = MarkdownPage.of(blocks).getBytes(StandardCharsets.UTF_8);
    ReadOptions lenient = options.with(ReadOptions.Strictness.LENIENT);
    try (FormReader reader = pages.open(new ByteArrayInputStream(page), file, lenient)) {
      List<Reading> readings = new ArrayList<>();
      reader.forEachRemaining(readings::add);
      return readings;
    }
  }

  private static List<Reading> read(List<MarkdownBlock> blocks, ReadOptions options, Notes notes) {
    Publication publication = new Publication(options, notes);
    PublishedMarkdown.into(publication, blocks, options);
    return publication.read();
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
