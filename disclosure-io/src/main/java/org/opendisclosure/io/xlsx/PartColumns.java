package org.opendisclosure.io.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The columns of the tables in a sheet. Tables of different widths that stand one below the other
 * share the columns of the sheet, so that each merges some of them in all its rows; those that it
 * merges away are none of its own.
 */
final class PartColumns {

  private final Map<Integer, BitSet> dropped = new HashMap<>();

  /**
   * Finds them.
   *
   * @param covered by row the columns that a merged cell reaches from the left
   * @param isTitle whether a text is the title of a part, at which another table starts
   */
  PartColumns(
      NavigableMap<Integer, NavigableMap<Integer, String>> rows,
      Map<Integer, BitSet> covered,
      Predicate<String> isTitle) {
    BitSet part = all();
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.entrySet()) {
      if (row.getValue().size() == 1 && isTitle.test(row.getValue().firstEntry().getValue())) {
        part = all();
      } else {
        part.and(covered.getOrDefault(row.getKey(), new BitSet()));
      }
      dropped.put(row.getKey(), part);
    }
  }

  private static BitSet all() {
    BitSet all = new BitSet();
    all.set(0, SheetRows.MAX_COLUMNS);
    return all;
  }

  /** The fields of a row in the columns of its table. */
  List<String> kept(int row, List<String> fields) {
    BitSet without = dropped.getOrDefault(row, new BitSet());
    return IntStream.range(0, fields.size())
        .filter(column -> !without.get(column))
        .mapToObj(fields::get)
        .toList();
  }

  /** The column of the sheet, from 0, in which a column of the table stands. */
  int inSheet(int row, int column) {
    BitSet without = dropped.getOrDefault(row, new BitSet());
    int place = without.nextClearBit(0);
    for (int i = 0; i < column; i++) {
      place = without.nextClearBit(place + 1);
    }
    return place;
  }
}
