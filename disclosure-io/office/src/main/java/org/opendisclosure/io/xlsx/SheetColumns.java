package org.opendisclosure.io.xlsx;

import java.util.Collections;
import java.util.List;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.model.layout.Layout;

/**
 * The columns of the sheet, which are narrower than those of the tables, so that tables of
 * different widths stand one below the other.
 *
 * @param widths in characters
 * @param fieldColumns how many the labels of the header take
 */
record SheetColumns(List<Integer> widths, int fieldColumns) {

  private static final int REPORT_COLUMNS = 15;
  private static final int REPORT_WIDTH = 7;
  private static final int LABELS = 3;
  private static final int FIGURE_COLUMNS = 3;

  static SheetColumns of(Layout layout) {
    if (!layout.edition().isOneTable()) {
      return new SheetColumns(Collections.nCopies(REPORT_COLUMNS, REPORT_WIDTH), LABELS);
    }
    boolean isNumbered = layout.lines().stream().anyMatch(line -> !line.number().isEmpty());
    return isNumbered
        ? new SheetColumns(List.of(6, 14, 38, 8, 16), 2)
        : new SheetColumns(List.of(20, 38, 8, 16), 1);
  }

  /** The columns of the sheet at which the columns of a table start, and where the last ends. */
  int[] starts(PrintedTable table) {
    int[] starts = new int[table.columns() + 1];
    for (int i = 0; i < table.columns(); i++) {
      starts[i + 1] = starts[i] + width(table, i);
    }
    return starts;
  }

  private int width(PrintedTable table, int column) {
    if (widths.size() != REPORT_COLUMNS) {
      return column == fieldColumns - 1 ? 2 : 1;
    } else if (table.table().isSideBySide()) {
      return 1;
    } else if (table.table().hasColumnGroups()) {
      int room = Math.max(LABELS, REPORT_COLUMNS - (table.columns() - LABELS));
      int outer = Math.max(1, room / 4);
      return column < 2 ? outer : column == 2 ? Math.max(1, room - 2 * outer) : 1;
    }
    int figures = table.columns() - 1;
    int figure = Math.max(1, Math.min(FIGURE_COLUMNS, (REPORT_COLUMNS - LABELS) / figures));
    return column > 0 ? figure : Math.max(1, REPORT_COLUMNS - figures * figure);
  }
}
