package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads {@code wide}: one form a row, any number of forms of one edition. This is the specification
 * of the format.
 *
 * <pre>{@code
 * edition,organ,year,…,applications.newlyReceived.naturalPerson,…,unknownLines,notes,explanations
 * annual-report-2021,某市人民政府,2024,…,3001,…,,"[[""注:不含垂直管理部门""]]",
 * }</pre>
 *
 * <p>The first row names the columns, in any order; what has no column is blank:
 *
 * <ul>
 *   <li>{@code edition}: the identifier of an {@link org.opendisclosure.model.Edition}, the same in
 *       all rows. If it is missing, the names of the cells tell the edition if only one has them
 *       all.
 *   <li>{@code organ}, {@code year}, {@code quarter}, {@code creditCode}, {@code regionCode},
 *       {@code level} (the Chinese term of an {@link org.opendisclosure.model.OrganLevel}), {@code
 *       layout}, {@code compiledOn}, {@code publishedOn} (such as 2021-01-20), {@code principal},
 *       {@code reviewer}, {@code compiler}: the header; empty if not stated. Names that forms print
 *       ({@link org.opendisclosure.model.HeaderField#labels()}) are taken, too.
 *   <li>the cells of the edition in printed order, by {@link
 *       org.opendisclosure.model.cell.Cell#name()}: digits for counts and money (in the official
 *       unit of the line, whatever the layout prints), 是 or 否, or text; empty if blank, which is
 *       not zero.
 *   <li>{@code unknownLines}: lines that the edition does not know, as JSON: an array with, for
 *       each line, the array of its table, the line before it, number, label, unit and values, all
 *       of them texts.
 *   <li>{@code notes}: the remarks, as JSON: an array that holds one array of texts.
 *   <li>{@code explanations}: what the office says of differences ({@link
 *       org.opendisclosure.model.ExplainedDifference}), as JSON: an array with, for each
 *       explanation, the array of its rule, fingerprint, code, text, cells (separated by spaces),
 *       who and when, all of them texts.
 * </ul>
 *
 * <p>Text that a spreadsheet would run has an apostrophe before it, as in {@link SheetReader}, and
 * an unreadable figure that might be taken for a figure, too; figures typed by hand are understood
 * as there.
 *
 * <p>NA, NaN, NULL, None and N/A, as statistics programs and databases write them, are blank; where
 * a figure is expected, a note ({@code CORRECTED}) says so. Other separators, and what programs
 * write around a number, are taken as in {@link SheetReader}.
 *
 * <p><b>Notes</b>: what was put right ({@code CORRECTED}) or cannot be read ({@code UNREADABLE}),
 * and what is not used ({@code REFUSED}): a row with too few or too many fields or of another
 * edition, for which there is no form and after which reading goes on; a column of an unknown name,
 * or of one that was there before, noted with the first form, and each number in it. A file without
 * columns of that kind is refused as a whole; blank rows say nothing.
 *
 * <p>Memory is constant: 2000 columns, and 4 million characters a field, are the limit.
 */
public final class WideReader extends FormIterator {

  private static final int PIECE = 32;

  private final Notes notes;
  private final WideHandler handler;
  private final RowSource<Supplier<WideRow>> rows;
  private boolean isEmpty = true;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public WideReader(InputStream in, String file, ReadOptions options) {
    super(options, PIECE);
    this.notes = new Notes(file);
    this.handler = new WideHandler(options.layouts(), notes);
    this.rows = new RowSource<>(in, handler, notes);
  }

  @Override
  @Nullable Supplier<Reading> take() {
    Supplier<WideRow> row = handler.isRefused() ? null : rows.next();
    if (row != null) {
      isEmpty = false;
      List<Note> noted = notes.take();
      return () -> reading(row.get(), noted);
    }
    if (isEmpty && !notes.haveFailure()) {
      Sentence message = handler.hasNames() ? CsvProblems.headingsOnly() : CsvProblems.empty();
      notes.refuse(1, message);
    }
    isEmpty = false;
    if (notes.isEmpty()) {
      return null;
    }
    Reading last = new Reading(Optional.empty(), notes.take());
    return () -> last;
  }

  private static Reading reading(WideRow row, List<Note> noted) {
    return new Reading(row.form(), Optional.empty(), noted, row.numbers());
  }

  @Override
  public void close() {
    rows.close();
  }
}
