package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/**
 * A head whose merged cells were lost and left no blanks, so that nothing stands over its column.
 * It names all lines of the table in their order, and all columns of each: so does the row of
 * figures.
 */
final class CrowdedHead {

  private CrowdedHead() {}

  /** The cells in the order of the headings; empty if these are not just those of the table. */
  static List<Cell> cells(Head head, HeadWords words) {
    if (!head.isCrowded()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    List<GridCell> headings = new ArrayList<>();
    for (GridCell cell : head.inReadingOrder()) {
      List<Line> named = words.lines(cell.key());
      if (words.isColumn(cell.key())) {
        headings.add(cell);
      } else if (named.size() == 1) {
        lines.add(named.get(0));
      } else if (!words.isStub(cell.key())) {
        return List.of();
      }
    }
    List<Cell> cells =
        words.table().lines().stream().flatMap(line -> words.printed(line).stream()).toList();
    boolean areAll = lines.equals(words.table().lines()) && headings.size() == cells.size();
    for (int i = 0; areAll && i < cells.size(); i++) {
      areAll = words.isColumn(cells.get(i), headings.get(i).key());
    }
    return areAll ? cells : List.of();
  }
}
