package org.opendisclosure.io.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.model.cell.Figures;

/**
 * Prints a table as rows of texts for media without merged cells: of a merged cell, all but the
 * first place is empty.
 */
public final class GridRows {

  private final Figures figures;

  /** In how many rows from here on each column is covered by a cell that is written. */
  private final int[] covered;

  /** The rows of one table, from the first. */
  public GridRows(Figures figures, PrintedTable table) {
    this.figures = figures;
    this.covered = new int[table.columns()];
  }

  /** The next row, without the empty places at its end that are due to merging only. */
  public List<String> next(List<TableCell> cells) {
    List<String> row = new ArrayList<>();
    int end = 0;
    for (TableCell cell : cells) {
      while (covered[row.size()] > 0) {
        row.add("");
      }
      Arrays.fill(covered, row.size(), row.size() + cell.columns(), cell.rows());
      row.add(CellText.of(figures, cell));
      end = row.size();
      row.addAll(Collections.nCopies(cell.columns() - 1, ""));
    }
    Arrays.setAll(covered, column -> Math.max(0, covered[column] - 1));
    return row.subList(0, end);
  }
}
