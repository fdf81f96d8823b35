package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * One row of a file: the cells in its places. A cell that is merged over several columns, or
 * reaches down from a row above, is in all places that it covers; its text stands in the first of
 * them only.
 *
 * <p>Sources such as CSV do not say which cells are merged. Each of their places is a cell of its
 * own, and {@link #hasSpans()} is false.
 */
public final class Row {

  private final int line;
  private final List<GridCell> cells;
  private final BitSet starts;
  private final List<String> fields;
  private final boolean hasSpans;
  private final boolean isTooLong;

  private Row(int line, List<GridCell> cells, BitSet starts, boolean hasSpans, boolean isTooLong) {
    this.line = line;
    this.cells = List.copyOf(cells);
    this.starts = starts;
    this.hasSpans = hasSpans;
    this.isTooLong = isTooLong;
    List<String> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      texts.add(starts.get(i) ? cells.get(i).field() : "");
    }
    this.fields = Collections.unmodifiableList(texts);
  }

  /**
   * A row whose merged cells are known.
   *
   * @param line the line on which it starts, from 1
   * @param cells the cell in each place
   * @param starts the places in which a cell starts
   */
  static Row of(int line, List<GridCell> cells, BitSet starts) {
    return new Row(line, cells, starts, true, false);
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
    List<GridCell> cells = new ArrayList<>(fields.size());
    BitSet starts = new BitSet();
    for (String field : fields) {
      starts.set(cells.size());
      cells.add(new GridCell(field, line, cells.size()));
    }
    return new Row(line, cells, starts, false, isTooLong);
  }

  /** The line on which the row starts, from 1. */
  public int line() {
    return line;
  }

  /** What stands in the places, verbatim; empty where a cell only reaches. */
  public List<String> fields() {
    return fields;
  }

  /** How many places the row has. */
  public int size() {
    return cells.size();
  }

  /** Whether the row exceeds a limit, so that its fields are incomplete. */
  public boolean isTooLong() {
    return isTooLong;
  }

  /** Whether the source says which cells are merged. */
  public boolean hasSpans() {
    return hasSpans;
  }

  /** The cell that covers a place. */
  GridCell cell(int column) {
    return cells.get(column);
  }

  /** Whether a cell starts in a place. */
  boolean startsAt(int column) {
    return starts.get(column);
  }

  /** A field with neutralisation undone, empty beyond the end. */
  public String text(int column) {
    return isStart(column) ? cells.get(column).text() : "";
  }

  /** A field as it stands, empty beyond the end. */
  public String field(int column) {
    return column < 0 || column >= fields.size() ? "" : fields.get(column);
  }

  public boolean isBlank(int column) {
    return !isStart(column) || cells.get(column).isBlank();
  }

  private boolean isStart(int column) {
    return column >= 0 && starts.get(column);
  }

  public boolean isBlank() {
    return firstColumn(0) < 0;
  }

  /** What stands in the row, as notes show it: commas could belong to figures. */
  public String raw() {
    return String.join(" | ", fields);
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

  /** The first column from the given one on that is not blank, or −1. */
  public int firstColumn(int from) {
    for (int i = from; i < fields.size(); i++) {
      if (!isBlank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The texts from a column on. */
  public List<String> texts(int from) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i < fields.size(); i++) {
      texts.add(text(i));
    }
    return Collections.unmodifiableList(texts);
  }
}
