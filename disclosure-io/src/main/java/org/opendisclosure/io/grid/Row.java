package org.opendisclosure.io.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.LabelKey;

/**
 * One row of a file: the cells in its places. A cell that is merged over several columns, or
 * reaches down from a row above, is in all places that it covers; its text stands in the first of
 * them only.
 *
 * <p>Sources such as CSV do not say which cells are merged. Each of their places is a cell of its
 * own, and {@link #hasSpans()} is false.
 */
public final class Row {

  private static final LabelKey NOTHING = LabelKey.of("");

  private final int line;
  private final GridCell[] cells;
  private final @Nullable BitSet starts;
  private final boolean isTooLong;

  private Row(int line, GridCell[] cells, @Nullable BitSet starts, boolean isTooLong) {
    this.line = line;
    this.cells = cells;
    this.starts = starts;
    this.isTooLong = isTooLong;
  }

  /**
   * A row whose merged cells are known.
   *
   * @param line the line on which it starts, from 1
   * @param cells the cell in each place
   * @param starts the places in which a cell starts
   */
  static Row of(int line, List<GridCell> cells, BitSet starts) {
    return new Row(line, cells.toArray(GridCell[]::new), starts, false);
  }

  /** A row of which nothing tells whether cells are merged. */
  public static Row of(int line, List<String> fields) {
    return of(line, fields, false);
  }

  /**
   * A row of which nothing tells whether cells are merged.
   *
   * @param line the line on which it starts, from 1
   * @param fields what stands in it, verbatim
   * @param isTooLong whether it exceeds a limit; the fields are incomplete then
   */
  public static Row of(int line, List<String> fields, boolean isTooLong) {
    GridCell[] cells = new GridCell[fields.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new GridCell(fields.get(i), line, i);
    }
    return new Row(line, cells, null, isTooLong);
  }

  /** The line on which the row starts, from 1. */
  public int line() {
    return line;
  }

  /** What stands in the places, verbatim; empty where a cell only reaches. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(cells.length);
    for (int i = 0; i < cells.length; i++) {
      fields.add(field(i));
    }
    return Collections.unmodifiableList(fields);
  }

  /** How many places the row has. */
  public int size() {
    return cells.length;
  }

  /** How many characters stand in the row. */
  public int length() {
    int length = 0;
    for (int i = 0; i < cells.length; i++) {
      length += field(i).length();
    }
    return length;
  }

  /** Whether the row exceeds a limit, so that its fields are incomplete. */
  public boolean isTooLong() {
    return isTooLong;
  }

  /** Whether the source says which cells are merged. */
  public boolean hasSpans() {
    return starts != null;
  }

  /** The cell that covers a place. */
  public GridCell cell(int column) {
    return cells[column];
  }

  /** Whether a cell starts in a place. */
  public boolean startsAt(int column) {
    return column >= 0 && column < cells.length && (starts == null || starts.get(column));
  }

  /** A field with neutralisation undone, empty beyond the end. */
  public String text(int column) {
    return startsAt(column) ? cells[column].text() : "";
  }

  /** A field as it stands, empty beyond the end. */
  public String field(int column) {
    return startsAt(column) ? cells[column].field() : "";
  }

  public boolean isBlank(int column) {
    return !startsAt(column) || cells[column].isBlank();
  }

  /** What the text in a place says as a label; empty beyond the end. */
  public LabelKey key(int column) {
    return startsAt(column) ? cells[column].key() : NOTHING;
  }

  /** Whether what stands in some place is such a label; empty places are asked, too. */
  public boolean hasKey(Predicate<LabelKey> kind) {
    for (int i = 0; i < cells.length; i++) {
      if (kind.test(key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands in a place looks like a number. */
  public boolean isNumber(int column) {
    return startsAt(column) && cells[column].isNumber();
  }

  /** Whether what stands in a place from one on looks like a number. */
  public boolean hasNumber(int from) {
    for (int i = Math.max(from, 0); i < cells.length; i++) {
      if (isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  public boolean isBlank() {
    return firstColumn(0) < 0;
  }

  /** What stands in the row, as notes show it: commas could belong to figures. */
  public String raw() {
    return String.join(" | ", fields());
  }

  /** Whether one text stands in the row, perhaps repeated in each place of a merged cell. */
  public boolean isOneText() {
    int first = firstColumn(0);
    for (int i = firstColumn(first + 1); i >= 0; i = firstColumn(i + 1)) {
      if (!field(i).equals(field(first))) {
        return false;
      }
    }
    return first >= 0;
  }

  /** The same row with nothing in the cell that covers a place. */
  public Row without(int column) {
    return with(column, "");
  }

  /** The same row with another text in the cell that covers a place. */
  public Row with(int column, String field) {
    GridCell changed = new GridCell(field, cells[column].line(), cells[column].column());
    GridCell[] others = cells.clone();
    for (int i = 0; i < others.length; i++) {
      others[i] = cells[i] == cells[column] ? changed : cells[i];
    }
    return new Row(line, others, starts, isTooLong);
  }

  /** The same row with nothing before one place and no places from another one on. */
  public Row part(int from, int to) {
    int end = Math.min(to, cells.length);
    GridCell[] own = Arrays.copyOf(cells, end);
    for (int i = 0; i < Math.min(from, end); i++) {
      own[i] = new GridCell("", line, i);
    }
    return new Row(line, own, starts == null ? null : starts.get(0, end), isTooLong);
  }

  /** The same row with nothing in the cells that start in a range of places. */
  public Row cleared(int from, int to) {
    GridCell[] own = cells.clone();
    BitSet ownStarts = starts == null ? null : (BitSet) starts.clone();
    for (int i = from; i < Math.min(to, own.length); i++) {
      boolean reachesIn = from > 0 && cells[i] == cells[from - 1];
      if (!reachesIn) {
        own[i] = new GridCell("", line, i);
        if (ownStarts != null) {
          ownStarts.set(i);
        }
      }
    }
    return new Row(line, own, ownStarts, isTooLong);
  }

  /** The first column from the given one on that is not blank, or −1. */
  public int firstColumn(int from) {
    for (int i = from; i < cells.length; i++) {
      if (!isBlank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The texts from a column on. */
  public List<String> texts(int from) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i < cells.length; i++) {
      texts.add(text(i));
    }
    return Collections.unmodifiableList(texts);
  }
}
