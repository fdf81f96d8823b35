package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a row stand under the headings of its table.
 *
 * @param kind whether each figure stands under one heading
 * @param columns for each cell of the line, the columns of the row in which its figures start
 * @param merged the cells of the line that share one figure with others
 */
record RowFit(Kind kind, List<List<Integer>> columns, List<Boolean> merged) {

  /** Whether each figure stands under one heading. */
  enum Kind {
    UNDER_HEADINGS,
    /** Some do not, but there are as many figures as headings. */
    IN_ORDER,
    /** It cannot be told to which headings they belong. */
    UNCLEAR
  }

  /** The fit of a row whose figures stand behind the cell in a column. */
  static RowFit of(Row row, Head head, int[] places, int label) {
    if (!row.hasSpans() || head.isEmpty()) {
      return single(row, places);
    }
    List<List<Integer>> columns = new ArrayList<>();
    List<Boolean> merged = new ArrayList<>();
    boolean fits = true;
    boolean isAcross = false;
    for (int place : places) {
      List<Integer> starts = place < 0 ? List.of() : stated(row, place, head.end(place));
      boolean isMerged = false;
      for (int start : starts) {
        boolean isWithin = start(row, start) >= place && end(row, start) <= head.end(place);
        isMerged |= !isWithin;
        isAcross |= !isWithin && !isWholeHeadings(row, start, head);
      }
      fits &= !isMerged;
      columns.add(starts);
      merged.add(isMerged);
    }
    if (fits) {
      return new RowFit(Kind.UNDER_HEADINGS, columns, merged);
    }
    RowFit inOrder = inOrder(row, head, places, label);
    if (inOrder != null) {
      return inOrder;
    }
    return new RowFit(isAcross ? Kind.UNCLEAR : Kind.UNDER_HEADINGS, columns, merged);
  }

  private static RowFit single(Row row, int[] places) {
    List<List<Integer>> columns = new ArrayList<>();
    for (int place : places) {
      columns.add(place < 0 || row.isBlank(place) ? List.of() : List.of(place));
    }
    return new RowFit(
        Kind.UNDER_HEADINGS, columns, Collections.nCopies(places.length, Boolean.FALSE));
  }

  /** The first columns of the cells between two columns in which something stands. */
  private static List<Integer> stated(Row row, int from, int to) {
    List<Integer> columns = new ArrayList<>();
    for (int i = from; i < Math.min(to, row.size()); i++) {
      boolean isNew = i == from || row.cell(i) != row.cell(i - 1);
      if (isNew && !row.cell(i).isBlank()) {
        columns.add(i);
      }
    }
    return columns;
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

  /** The cells of the row in the order of the headings, if there are as many. */
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
    List<List<Integer>> columns = new ArrayList<>();
    for (int place : places) {
      int index = place < 0 ? -1 : headings.indexOf(head.start(place));
      boolean isStated = index >= 0 && !row.cell(cells.get(index)).isBlank();
      columns.add(isStated ? List.of(cells.get(index)) : List.of());
    }
    return new RowFit(Kind.IN_ORDER, columns, Collections.nCopies(places.length, Boolean.FALSE));
  }

  boolean isMerged(int cell) {
    return merged.get(cell);
  }

  /** Whether what starts in a column is a figure of the line. */
  boolean takes(int column) {
    for (List<Integer> taken : columns) {
      if (taken.contains(column)) {
        return true;
      }
    }
    return false;
  }
}
