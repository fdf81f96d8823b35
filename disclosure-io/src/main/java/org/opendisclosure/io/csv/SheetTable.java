package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.CellText;
import org.opendisclosure.model.cell.Figures;

/** Writes a printed table as rows; of a merged cell, all but the first place is empty. */
final class SheetTable {

  private final FormOutput output;
  private final Figures figures;

  /** In how many rows from here on each column is covered by a cell that is written. */
  private final int[] covered;

  private SheetTable(FormOutput output, Figures figures, int columns) {
    this.output = output;
    this.figures = figures;
    this.covered = new int[columns];
  }

  static void write(FormOutput output, Figures figures, PrintedTable table) {
    SheetTable sheet = new SheetTable(output, figures, table.columns());
    for (PrintedTable.Section section : table.sections()) {
      section.head().forEach(sheet::row);
      section.body().forEach(sheet::row);
    }
  }

  /** Writes a row without the empty places at its end that are due to merging only. */
  private void row(List<TableCell> cells) {
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
    output.row(row.subList(0, end));
    Arrays.setAll(covered, column -> Math.max(0, covered[column] - 1));
  }
}
