package org.opendisclosure.io.sheet.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.cell.Cell;

/**
 * Finds the columns whose headings were lost: they stand between the columns whose headings are
 * known, and only if there are exactly as many as are missing.
 */
final class ColumnGaps {

  private ColumnGaps() {}

  /**
   * Fills gaps; tells whether any was filled.
   *
   * @param cells the cells in printed order
   * @param places the column of each cell, −1 where it is not known
   * @param from the first column that may be one
   * @param figures the columns in which figures stand
   * @param headings the headings of the columns
   */
  static boolean fill(
      List<Cell> cells, int[] places, int from, BitSet figures, List<String> headings) {
    int[] known = Arrays.stream(places).filter(place -> place >= 0).toArray();
    boolean isInOrder = Arrays.equals(known, Arrays.stream(known).sorted().distinct().toArray());
    if (known.length == 0 || known.length == places.length || !isInOrder) {
      return false;
    }
    boolean isFilled = false;
    int start = 0;
    while (start < places.length) {
      int end = start;
      while (end < places.length && places[end] < 0) {
        end++;
      }
      if (end > start) {
        int left = start == 0 ? from - 1 : places[start - 1];
        int right = end == places.length ? Integer.MAX_VALUE : places[end];
        int[] columns = columns(left, right, end - start, figures);
        if (areUnheaded(columns, cells.subList(start, end), headings)) {
          System.arraycopy(columns, 0, places, start, columns.length);
          isFilled = true;
        }
      }
      start = end + 1;
    }
    return isFilled;
  }

  /** The columns between two others: all of them, or those with figures, if these are so many. */
  private static int[] columns(int left, int right, int count, BitSet figures) {
    return right - left - 1 == count
        ? IntStream.range(left + 1, right).toArray()
        : figures.stream().filter(column -> column > left && column < right).toArray();
  }

  /** Whether there is one column for each cell, and none of them has the heading of another. */
  private static boolean areUnheaded(int[] columns, List<Cell> cells, List<String> headings) {
    return columns.length == cells.size()
        && IntStream.range(0, columns.length)
            .allMatch(i -> isUnheaded(columns[i], cells.get(i), headings));
  }

  private static boolean isUnheaded(int column, Cell cell, List<String> headings) {
    LabelKey key = LabelKey.of(column < headings.size() ? headings.get(column) : "");
    return key.isEmpty()
        || SheetFormat.isHeading(key)
        || SheetFormat.is(cell.columnGroup(), key)
        || Nearest.of(key.bare(), List.of(LabelKey.of(cell.column()).bare())).isPresent();
  }

  /** The columns in which figures stand rather than labels. */
  static BitSet figures(List<Row> rows, Predicate<LabelKey> isLabel) {
    BitSet figures = new BitSet();
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (row.isNumber(i) && !isLabel.test(row.key(i))) {
          figures.set(i);
        }
      }
    }
    return figures;
  }
}
