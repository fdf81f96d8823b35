package org.opendisclosure.io.sheet.several;

import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;

/**
 * The columns of figures under one heading.
 *
 * @param start the first of them
 * @param end behind the last of them
 * @param heading all that stands over them
 * @param meaning whose figures they hold
 */
record FormColumn(int start, int end, String heading, Meaning meaning) {

  boolean holdsForm() {
    return meaning.isForm();
  }

  FormColumn with(Meaning other) {
    return new FormColumn(start, end, heading, other);
  }

  /** The row of one form: its labels and what stands in these columns. */
  Row of(Row row, int firstFigure) {
    return row.part(0, end).cleared(firstFigure, start);
  }

  /** Whether what stands in a place reaches beyond these columns. */
  boolean isExceededBy(Row row, int column) {
    GridCell cell = row.cell(column);
    boolean reachesBack = start > 0 && start <= row.size() && row.cell(start - 1) == cell;
    return reachesBack || end < row.size() && row.cell(end) == cell;
  }
}
