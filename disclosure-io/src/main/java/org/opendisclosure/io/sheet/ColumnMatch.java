package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Cell;

/** Finds the columns in which the cells of a line stand, by the headings. */
final class ColumnMatch {

  private ColumnMatch() {}

  /** The cells of a line that have a column of their own in print. */
  static List<Cell> printed(List<Cell> cells) {
    return cells.stream().filter(cell -> !UnitCells.isUnit(cell)).toList();
  }

  /**
   * The column of each cell, −1 where none is headed so. Headings that are cut off so that they are
   * the same for several cells count only if all of these are there; they are in printed order
   * then.
   */
  static int[] of(List<String> headings, int from, List<Cell> cells) {
    Map<List<Integer>, List<Integer>> columns = new LinkedHashMap<>();
    for (int column = from; column < headings.size(); column++) {
      List<Integer> candidates = candidates(headings.get(column), cells);
      if (!candidates.isEmpty()) {
        columns.computeIfAbsent(candidates, key -> new ArrayList<>()).add(column);
      }
    }
    int[] places = new int[cells.size()];
    Arrays.fill(places, -1);
    columns.forEach(
        (candidates, found) -> {
          if (candidates.size() == 1 || candidates.size() == found.size()) {
            for (int i = 0; i < candidates.size(); i++) {
              places[candidates.get(i)] = found.get(i);
            }
          }
        });
    return places;
  }

  private static List<Integer> candidates(String heading, List<Cell> cells) {
    LabelKey key = LabelKey.of(heading);
    if (key.isEmpty() || !SheetWords.isColumn(key)) {
      return List.of();
    }
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (SheetWords.isColumn(cells.get(i), key)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /** How many different fields of a row are headings of these cells. */
  static int count(Row row, List<Cell> cells) {
    Set<List<Integer>> headings = new HashSet<>();
    for (int i = 0; i < row.fields().size(); i++) {
      headings.add(candidates(row.text(i), cells));
    }
    headings.remove(List.<Integer>of());
    return headings.size();
  }
}
