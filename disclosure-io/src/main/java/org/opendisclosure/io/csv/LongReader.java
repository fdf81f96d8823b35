package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.Excerpt;

/**
 * Reads {@code long}: one figure a row, any number of forms of any edition. This is the
 * specification of the format.
 *
 * <pre>{@code
 * form,edition,organ,year,table,row,column,cell,unit,value,state,number
 * 1,annual-report-2021,某市人民政府,2024,,机关级别,,level,,设区的市级政府,header,
 * 1,annual-report-2021,某市人民政府,2024,三、收到和处理政府信息公开申请情况,一、本年新收政府信息公开申请数量,
 *     自然人,applications.newlyReceived.naturalPerson,,3001,figure,
 * }</pre>
 *
 * <p>(The second row is broken here only.) The first row names the columns, in any order:
 *
 * <ul>
 *   <li>{@code form}: whatever tells one form from another; the rows of a form follow one another.
 *       Required.
 *   <li>{@code edition}: the identifier of an {@link org.opendisclosure.model.Edition}. Required.
 *   <li>{@code organ}, {@code year}: as in the header, the same in all rows of a form. These and
 *       the names of the header's fields may be any that forms print ({@link
 *       org.opendisclosure.model.HeaderField#labels()}).
 *   <li>{@code table}, {@code row}, {@code column}: the printed words that lead to the figure:
 *       title of the table, label of the line in the wording of the layout, heading of the column.
 *   <li>{@code cell}: the name of the cell ({@link org.opendisclosure.model.cell.Cell#name()}). It
 *       decides; if it is empty or there is no such column, the printed words do.
 *   <li>{@code unit}: the unit of the line. Money in another of 元, 千元, 万元, 百万元, 亿元 is converted; a
 *       figure under any other multiple or currency is unreadable.
 *   <li>{@code value}: the figure: digits for counts and money, 是 or 否, or text; empty if blank,
 *       which is not zero. Required.
 *   <li>{@code state}: {@code figure}, {@code blank}, {@code unreadable} (the value is what stands
 *       in the cell, verbatim), {@code header} (a field of the header: {@code cell} is its name,
 *       {@code row} its Chinese label), {@code unknown} (a value of a line that the edition does
 *       not know: {@code cell} is the line before it, {@code column} counts its values from 1),
 *       {@code note} (a remark) or {@code explanation} (a field of an {@link
 *       org.opendisclosure.model.ExplainedDifference}: {@code cell} is its name, {@code row} its
 *       Chinese label, {@code column} counts the explanations from 1). Without state a row is a
 *       figure.
 *   <li>{@code number}: the printed number of the line (序号).
 * </ul>
 *
 * <p>Rows come in printed order. All lines of the layout have rows, blank ones too, and lines
 * beyond the layout in which something stands. Text that a spreadsheet would run has an apostrophe
 * before it, as in {@link SheetReader}; figures typed by hand, other separators and what programs
 * write around a number are understood as there, and missing values as in {@link WideReader}.
 *
 * <p><b>Notes</b>: what was put right ({@code CORRECTED}) or cannot be read ({@code UNREADABLE}),
 * and what is not used ({@code REFUSED}): a row with too few or too many fields, of an unknown
 * cell, of a cell that was given before, of another edition, organ or year than the first row of
 * its form; the rows of a form that comes again after others (as far back as 10 000 forms); a
 * column of an unknown name. There is no form if its edition is unknown.
 *
 * <p>Memory is constant: at most 5000 rows of a form are held, and 2000 fields and 4 million
 * characters of a row.
 */
public final class LongReader extends FormIterator {

  private static final int PIECE = 4;
  private static final int MAX_ROWS = 5_000;
  private static final int REMEMBERED = 10_000;
  private static final int LONGEST_ROW = 4_000;

  private final Notes notes;
  private final ReadOptions options;
  private final RowSource<Row> source;
  private final Set<String> ended = new LinkedHashSet<>();
  private @Nullable LongColumns columns;
  private @Nullable Row ahead;
  private boolean isEnded;
  private int leftOut;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public LongReader(InputStream in, String file, ReadOptions options) {
    super(options, PIECE);
    this.notes = new Notes(file);
    this.options = options;
    this.source = new RowSource<>(in, new RowHandler(), notes);
  }

  @Override
  @Nullable Supplier<Reading> take() {
    LongColumns names = columns;
    if (names == null && !isEnded) {
      names = start();
    }
    Row first = ahead;
    if (names == null || first == null) {
      return notes.isEmpty() ? null : refused(Numbers.NONE);
    }
    String id = names.text(first, LongFormat.FORM);
    List<Row> rows = rows(names, id, first);
    int lost = leftOut;
    leftOut = 0;
    return remember(id)
        ? new LongForm(names, rows, options.layouts(), notes.handOver(), lost)::read
        : interleaved(names, id, rows, lost);
  }

  private Supplier<Reading> refused(Numbers numbers) {
    Reading reading = new Reading(Optional.empty(), Optional.empty(), notes.take(), numbers);
    return () -> reading;
  }

  /** A form that had ended before. */
  private Supplier<Reading> interleaved(LongColumns names, String id, List<Row> rows, int lost) {
    LostValues values = new LostValues(names);
    rows.forEach(values::add);
    int place = names.place(LongFormat.FORM) + 1;
    String raw = values.count() == 0 ? id : values.quoted();
    notes.refuse(rows.get(0), place, LongFormat.FORM, raw, CsvProblems.interleaved(id));
    return refused(new Numbers(0, 0, 0, lost + values.count()));
  }

  /** Reads the row of column names and the first row of figures. */
  private @Nullable LongColumns start() {
    isEnded = true;
    Row names = source.next();
    if (names == null) {
      if (!notes.haveFailure()) {
        notes.refuse(1, CsvProblems.empty());
      }
      return null;
    }
    LongColumns found = LongColumns.of(names, notes);
    if (!found.areEnough(names, notes)) {
      return null;
    }
    columns = found;
    ahead = next(found);
    return found;
  }

  /** The rows of a form; the first row of the next one is kept. */
  private List<Row> rows(LongColumns names, String id, Row first) {
    List<Row> rows = new ArrayList<>();
    LostValues beyond = new LostValues(names);
    Row firstBeyond = null;
    Row row = first;
    while (row != null && names.text(row, LongFormat.FORM).equals(id)) {
      if (rows.size() < MAX_ROWS) {
        rows.add(row);
      } else {
        firstBeyond = firstBeyond == null ? row : firstBeyond;
        beyond.add(row);
      }
      row = next(names);
    }
    ahead = row;
    if (firstBeyond != null) {
      notes.refuse(firstBeyond, 0, "", beyond.quoted(), Problems.tooManyRows(MAX_ROWS));
      leftOut += beyond.count();
    }
    return rows;
  }

  /** The next row that has the right number of fields. */
  private @Nullable Row next(LongColumns names) {
    Row row = source.next();
    while (row != null && (row.isTooLong() || row.size() != names.width())) {
      refuse(row, names);
      row = source.next();
    }
    return row;
  }

  private void refuse(Row row, LongColumns names) {
    String fields = String.join(",", row.fields());
    notes.refuse(
        row,
        0,
        "",
        Excerpt.of(fields, LONGEST_ROW, LONGEST_ROW).toString(),
        row.isTooLong()
            ? CsvProblems.rowTooLong(RowHandler.MAX_FIELDS, RowHandler.MAX_CHARACTERS)
            : Problems.fieldCount(names.width(), row.size()));
    leftOut += names.hasNumber(row) ? 1 : 0;
  }

  /** Whether a form of this id has not ended before, as far back as is remembered. */
  private boolean remember(String id) {
    if (!ended.add(id)) {
      return false;
    }
    if (ended.size() > REMEMBERED) {
      ended.remove(ended.iterator().next());
    }
    return true;
  }

  @Override
  public void close() {
    source.close();
  }
}
