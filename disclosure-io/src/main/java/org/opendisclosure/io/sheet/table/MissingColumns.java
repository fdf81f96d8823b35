package org.opendisclosure.io.sheet.table;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
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

  /** Names what is missing, in the order of printing. */
  void tell(Notes notes, List<Row> rows) {
    Set<String> names = new LinkedHashSet<>();
    if (!words.isList() && !headed.isEmpty()) {
      words.table().lines().forEach(each -> names.addAll(missing(each)));
    }
    if (!names.isEmpty()) {
      String raw = String.join("、", names);
      notes.keep(rows.get(0).line(), 0, words.table().title(), raw, Problems.MISSING_COLUMNS);
    }
  }

  /** The headings that a line lacks; of lines side by side, its label says which line it is. */
  private List<String> missing(Line line) {
    boolean isAcross = words.table().isSideBySide();
    List<Cell> cells = words.printed(line);
    if (cells.stream().noneMatch(headed::contains)) {
      return isAcross ? List.of(line.label()) : List.of();
    }
    return cells.stream()
        .filter(cell -> !headed.contains(cell))
        .map(cell -> isAcross ? line.label() + " · " + cell.column() : cell.column())
        .toList();
  }
}
