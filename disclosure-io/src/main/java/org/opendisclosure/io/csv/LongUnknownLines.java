package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;

/** Joins the rows of {@code long} that hold unknown lines, one row for each value. */
final class LongUnknownLines {

  private static final String FIRST = "1";

  private final LongColumns columns;
  private final List<UnknownLine> lines = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private @Nullable UnknownLine open;
  private int leftOut;

  LongUnknownLines(LongColumns columns) {
    this.columns = columns;
  }

  void add(Edition edition, Row row, Notes notes) {
    if (columns.text(row, LongFormat.ROW).isBlank()) {
      leaveOut(row);
      String value = columns.text(row, LongFormat.VALUE);
      notes.refuse(row, columns.place(LongFormat.ROW) + 1, "", value, Problems.NO_LABEL);
      return;
    }
    String column = columns.text(row, LongFormat.COLUMN).strip();
    UnknownLine line = line(edition, row);
    if (!UnknownLines.isPlaced(line, edition)) {
      leaveOut(row);
      notes.refuse(
          row,
          columns.place(LongFormat.CELL) + 1,
          line.getLabel(),
          columns.text(row, LongFormat.VALUE),
          Problems.noPlace(line.getTable(), line.getAfter()));
      return;
    }
    if (column.isEmpty() || column.equals(FIRST) || !line.equals(open)) {
      close();
      open = line;
    }
    String value = columns.text(row, LongFormat.VALUE);
    if (!column.isEmpty() || !value.isBlank()) {
      values.add(value);
    }
  }

  private void leaveOut(Row row) {
    leftOut += columns.hasNumber(row) ? 1 : 0;
  }

  /** How many numbers stand in rows that have no place. */
  int leftOut() {
    return leftOut;
  }

  private UnknownLine line(Edition edition, Row row) {
    return UnknownLine.builder()
        .table(table(edition, columns.text(row, LongFormat.TABLE)))
        .after(columns.text(row, LongFormat.CELL))
        .number(UnknownLines.stated(columns.text(row, LongFormat.NUMBER)))
        .label(columns.text(row, LongFormat.ROW))
        .unit(UnknownLines.stated(columns.text(row, LongFormat.UNIT)))
        .build();
  }

  /** The identifier of a table that is given by its title. */
  static String table(Edition edition, String text) {
    String key = LabelKey.of(text).text();
    return edition.catalogue().tables().stream()
        .filter(table -> LabelKey.of(table.title()).text().equals(key))
        .findFirst()
        .map(Table::id)
        .orElse(text);
  }

  private void close() {
    if (open != null) {
      lines.add(open.withValues(values));
    }
    open = null;
    values.clear();
  }

  /** The lines in the order of their rows. */
  List<UnknownLine> build() {
    close();
    return lines;
  }
}
