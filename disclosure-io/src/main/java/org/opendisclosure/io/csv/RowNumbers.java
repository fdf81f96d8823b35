package org.opendisclosure.io.csv;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;

/** Tells the column of row numbers that data frames write before all others. */
final class RowNumbers {

  private static final Pattern NAME = Pattern.compile("(?:Unnamed: \\d{1,3})?");

  private static final int FEWEST_ROWS = 5;

  private RowNumbers() {}

  /** The rows of a sheet without the column that numbers them all from the first on. */
  static List<Row> leftOut(List<Row> rows, Notes notes) {
    if (!areIn(rows)) {
      return rows;
    }
    notes.correct(rows.get(0), "", "", CsvProblems.rowNumbers());
    return rows.stream()
        .map(row -> Row.of(row.line(), row.fields().subList(1, row.fields().size())))
        .toList();
  }

  private static boolean areIn(List<Row> rows) {
    boolean isNamed = rows.get(0).field(0).isBlank();
    int first = isNamed ? 1 : 0;
    int start = rows.size() > first && isNamed && rows.get(1).field(0).equals("1") ? 1 : 0;
    for (int i = first; i < rows.size(); i++) {
      if (rows.get(i).fields().size() < 2
          || !rows.get(i).field(0).equals(String.valueOf(start + i - first))) {
        return false;
      }
    }
    return rows.size() >= FEWEST_ROWS;
  }

  /** Whether a column is the first and has no name. */
  static boolean areIn(List<String> names, int column) {
    return column == 0 && names.size() > 1 && NAME.matcher(names.get(0).strip()).matches();
  }
}
