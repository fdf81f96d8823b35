package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;

/** A table with its continuations on further pages. */
final class LongTable {

  private final List<Grid> grids = new ArrayList<>();
  private final GridBuilder table = new GridBuilder();
  private double[] columns = {};
  private List<Row> headings = List.of();
  private @Nullable Boolean staggered;

  LongTable(Grid first) {
    add(first);
  }

  /** Joins a table at the top of a page to that at the foot of the page before. */
  static void join(List<List<Block>> pages) {
    Block last = null;
    for (List<Block> page : pages) {
      if (last instanceof Block.Table before
          && !page.isEmpty()
          && page.get(0) instanceof Block.Table table
          && table.grid().isAsWideAs(before.grid())) {
        before.whole().add(table.grid());
        page.set(0, new Block.Table(table.grid(), before.whole()));
      }
      last = page.isEmpty() ? last : page.get(page.size() - 1);
    }
  }

  private void add(Grid grid) {
    grids.add(grid);
    columns = grid.columnsWith(columns);
  }

  /** Whether a part is a continuation. */
  boolean continuesIn(Grid grid) {
    return grids.get(0) != grid;
  }

  /** Whether its cells are drawn without regard to columns, so that no figure is below its own. */
  boolean isStaggered() {
    if (staggered == null) {
      GridBuilder scratch = new GridBuilder();
      staggered =
          Stagger.isIn(
              grids.stream()
                  .flatMap(grid -> grid.rows(columns, scratch, 1, false).stream())
                  .toList());
    }
    return staggered;
  }

  /** The rows of one of the parts from a line on, without the headings that it repeats. */
  List<Row> rows(Grid grid, int line) {
    List<Row> rows = grid.rows(columns, table, line, isStaggered());
    if (!continuesIn(grid)) {
      headings = rows;
      return rows;
    }
    int repeated = 0;
    while (repeated < Math.min(rows.size(), headings.size())
        && rows.get(repeated).fields().equals(headings.get(repeated).fields())) {
      repeated++;
    }
    return rows.subList(repeated, rows.size());
  }
}
