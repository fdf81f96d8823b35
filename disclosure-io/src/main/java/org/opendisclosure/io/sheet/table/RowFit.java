package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;

/** How the cells of a row stand under the headings of its table. */
final class RowFit {

  /** Whether each figure stands under one heading. */
  enum Kind {
    UNDER_HEADINGS,
    /** Some do not, but there are as many figures as headings. */
    IN_ORDER,
    /** It cannot be told to which headings they belong. */
    UNCLEAR
  }

  private static final int[] NONE = {};

  private final Kind kind;
  private final int[][] columns;
  private final boolean[] merged;

  private RowFit(Kind kind, int[][] columns, boolean[] merged) {
    this.kind = kind;
    this.columns = columns;
    this.merged = merged;
  }

  /** The fit of a row whose figures stand behind the cell in a column. */
  static RowFit of(Row row, Head head, int[] places, int label) {
    int[][] columns = new int[places.length][];
    boolean[] merged = new boolean[places.length];
    if (!row.hasSpans() || head.isEmpty()) {
      for (int i = 0; i < places.length; i++) {
        columns[i] = places[i] < 0 || row.isBlank(places[i]) ? NONE : new int[] {places[i]};
      }
      return new RowFit(Kind.UNDER_HEADINGS, columns, merged);
    }
    boolean fits = true;
    boolean isAcross = false;
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      columns[i] = place < 0 ? NONE : stated(row, place, head.end(place));
      for (int start : columns[i]) {
        boolean isWithin = start(row, start) >= place && end(row, start) <= head.end(place);
        merged[i] |= !isWithin;
        isAcross |= !isWithin && !isWholeHeadings(row, start, head);
      }
      fits &= !merged[i];
    }
    RowFit inOrder = fits ? null : inOrder(row, head, places, label);
    return inOrder != null
        ? inOrder
        : new RowFit(isAcross ? Kind.UNCLEAR : Kind.UNDER_HEADINGS, columns, merged);
  }

  /** The first columns of the cells between two columns in which something stands. */
  private static int[] stated(Row row, int from, int to) {
    IntStream.Builder columns = IntStream.builder();
    for (int i = from; i < Math.min(to, row.size()); i++) {
      boolean isNew = i == from || row.cell(i) != row.cell(i - 1);
      if (isNew && !row.cell(i).isBlank()) {
        columns.add(i);
      }
    }
    return columns.build().toArray();
  }

  private static int start(Row row, int column) {
    int start = column;
    while (start > 0 && row.cell(start - 1) == row.cell(column)) {
      start--;
    }
    return start;
  }

  private static int end(Row row, int column) {
    int end = column + 1;
    while (end < row.size() && row.cell(end) == row.cell(column)) {
      end++;
    }
    return end;
  }

  /** Whether a cell covers whole headings, so that it is merged rather than out of place. */
  private static boolean isWholeHeadings(Row row, int column, Head head) {
    int start = start(row, column);
    int end = end(row, column);
    return head.start(start) == start && head.end(end - 1) == end;
  }

  /**
   * The cells of the row in the order of the headings, if there are as many. Where the row is as
   * wide as the head, no figure may stand beside the heading that it would get.
   */
  private static @Nullable RowFit inOrder(Row row, Head head, int[] places, int label) {
    List<Integer> cells = new ArrayList<>();
    for (int i = label < 0 ? 0 : end(row, label); i < row.size(); i = end(row, i)) {
      cells.add(i);
    }
    List<Integer> headings = new ArrayList<>();
    for (int i = Math.max(0, head.firstFigure()); i < head.width(); i = head.end(i)) {
      headings.add(i);
    }
    if (cells.size() != headings.size()) {
      return null;
    }
    int[][] columns = new int[places.length][];
    for (int i = 0; i < places.length; i++) {
      int index = places[i] < 0 ? -1 : headings.indexOf(head.start(places[i]));
      boolean isStated = index >= 0 && !row.cell(cells.get(index)).isBlank();
      columns[i] = isStated ? new int[] {cells.get(index)} : NONE;
      if (isStated
          && row.size() == head.width()
          && isBeside(row, cells.get(index), head, places[i])) {
        return null;
      }
    }
    return new RowFit(Kind.IN_ORDER, columns, new boolean[places.length]);
  }

  private static boolean isBeside(Row row, int cell, Head head, int place) {
    return end(row, cell) <= head.start(place) || head.end(place) <= cell;
  }

  Kind kind() {
    return kind;
  }

  /** The columns of the row in which the figures of a cell start. */
  int[] columns(int cell) {
    return columns[cell];
  }

  /** Whether a cell of the line shares its figure with others. */
  boolean isMerged(int cell) {
    return merged[cell];
  }

  /** Whether what starts in a column is a figure of the line. */
  boolean takes(int column) {
    for (int[] taken : columns) {
      for (int start : taken) {
        if (start == column) {
          return true;
        }
      }
    }
    return false;
  }
}
