package org.opendisclosure.io.sheet.table;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;

/**
 * Columns that the edition prints and a table lacks, although it has others of the same rows. Where
 * a print is too wide for its paper, the last columns are not in the file at all, and nothing else
 * tells of them.
 */
final class MissingColumns {

  private final HeadWords words;
  private final Set<Cell> headed = new HashSet<>();

  MissingColumns(HeadWords words) {
    this.words = words;
  }

  /** Takes the cells of a row that have a column of their own. */
  void found(List<Cell> cells, int[] places) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        headed.add(cells.get(i));
      }
    }
  }

  /** The headings of what is missing, in the order of printing. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Line line : words.isList() || headed.isEmpty() ? List.<Line>of() : words.table().lines()) {
      List<Cell> cells = words.printed(line);
      boolean isThere = cells.stream().anyMatch(headed::contains);
      if (words.table().isSideBySide() && !isThere) {
        names.add(line.label());
      }
      for (Cell cell : cells) {
        if (isThere && !headed.contains(cell)) {
          names.add(words.table().isSideBySide() ? name(line, cell) : cell.column());
        }
      }
    }
    return names;
  }

  private static String name(Line line, Cell cell) {
    return line.label() + " · " + cell.column();
  }
}
