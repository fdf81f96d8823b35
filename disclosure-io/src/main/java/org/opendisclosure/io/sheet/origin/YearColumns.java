package org.opendisclosure.io.sheet.origin;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.SheetFormat;

/** Columns of a list that are headed by years: that of the report's year holds its figures. */
public final class YearColumns {

  private YearColumns() {}

  /**
   * The rows of a list with the heading of figures over the column of a year.
   *
   * @param rows all rows
   * @param own the year of the report; 0 if it is not known
   * @param notes takes which column is read
   */
  public static List<Row> named(List<Row> rows, int own, Notes notes) {
    return rows.stream().map(row -> named(row, own, notes)).toList();
  }

  private static Row named(Row row, int own, Notes notes) {
    if (!namesYears(row) || !row.hasKey(SheetFormat::isLabel) || row.hasKey(SheetFormat::isValue)) {
      return row;
    }
    int[] columns =
        IntStream.range(0, row.size())
            .filter(i -> YearMark.ofCell(row.text(i), false, own).equals(OptionalInt.of(own)))
            .toArray();
    if (columns.length != 1) {
      return row;
    }
    notes.correct(row, row.text(columns[0]), row.raw(), Problems.YEAR_COLUMN);
    return row.with(columns[0], SheetFormat.VALUE);
  }

  private static boolean namesYears(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (YearMark.namesYears(row.text(i))) {
        return true;
      }
    }
    return false;
  }
}
