package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.PlainNumber;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;

/**
 * Builds a form from each row while the row is split: plain figures go from the parser's buffer
 * into the vector of figures without becoming strings.
 *
 * <p>What is left to do of a row when it is split, any thread may do.
 *
 * <p>The row of column names and the first row of figures are collected first, because only the
 * latter names the edition and with it the cells.
 */
final class WideHandler extends LineHandler<Supplier<WideRow>> {

  private final Layouts layouts;
  private final Notes notes;
  private @Nullable List<String> names;
  private @Nullable WideColumns columns;
  private List<String> collected = new ArrayList<>();
  private @Nullable WideForm form;
  private boolean isRefused;
  private boolean isBlank;
  private long[] counts = {};
  private int size;
  private int[] places = {};
  private int mark;

  WideHandler(Layouts layouts, Notes notes) {
    this.layouts = layouts;
    this.notes = notes;
  }

  /** Whether the file is not {@code wide} at all, so that no row can be read. */
  boolean isRefused() {
    return isRefused;
  }

  /** Whether there has been a row of column names. */
  boolean hasNames() {
    return names != null;
  }

  @Override
  void begin() {
    mark = notes.size();
    isBlank = true;
    if (columns == null) {
      collected = new ArrayList<>();
    } else {
      form = new WideForm(columns, notes, line());
      counts = blank();
    }
  }

  /** No figures yet; the form has an array of its own, because it may be built later. */
  private long[] blank() {
    long[] blank = new long[size];
    Arrays.fill(blank, Figures.BLANK);
    return blank;
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    int column = nextColumn();
    isBlank = isBlank && isBlank(buffer, offset, length);
    WideForm row = form;
    if (row == null) {
      if (column < RowHandler.MAX_FIELDS) {
        collected.add(shown(buffer, offset, length));
      }
    } else if (length > 0 && column < places.length) {
      int place = places[column];
      long count = place < 0 ? PlainNumber.NONE : PlainNumber.parse(buffer, offset, length);
      if (count == PlainNumber.NONE) {
        row.field(column, shown(buffer, offset, length));
      } else {
        counts[place] = count;
      }
    }
  }

  private static boolean isBlank(char[] buffer, int offset, int length) {
    return length == 0 || new String(buffer, offset, length).isBlank();
  }

  @Override
  @Nullable Supplier<WideRow> build() {
    if (isBlank && count() <= RowHandler.MAX_FIELDS) {
      notes.cut(mark);
      form = null;
      return null;
    }
    List<String> header = names;
    if (header == null) {
      names = collected;
      if (!WideColumns.areNames(names)) {
        Sentence message = CsvProblems.missingColumn(WideFormat.EDITION);
        notes.refuse(line(), message);
        isRefused = true;
        return () -> WideRow.REFUSED;
      }
      return null;
    }
    WideForm row = form;
    if (row == null) {
      row = first(header);
      if (row == null) {
        return () -> WideRow.REFUSED;
      }
    }
    return finish(row);
  }

  /** The first row of figures, fed again now that the edition is known. */
  private @Nullable WideForm first(List<String> header) {
    if (count() != header.size()) {
      refuseCount(header.size());
      return null;
    }
    WideColumns found = WideColumns.of(header, collected, layouts, notes, line());
    if (found == null) {
      isRefused = true;
      return null;
    }
    columns = found;
    places = found.counts();
    size = found.edition().catalogue().size();
    counts = blank();
    mark = notes.size();
    WideForm row = new WideForm(found, notes, line());
    row.fields(collected);
    return row;
  }

  private Supplier<WideRow> finish(WideForm row) {
    form = null;
    long[] figures = counts;
    if (count() != row.columns().width()) {
      refuseCount(row.columns().width());
      return () -> new WideRow(Optional.empty(), row.build(figures).numbers().lost());
    }
    return () -> row.build(figures);
  }

  /** What was noted about the fields says nothing when they stand in wrong columns. */
  private void refuseCount(int expected) {
    notes.cut(mark);
    notes.refuse(line(), Problems.fieldCount(expected, count()));
  }
}
