package org.opendisclosure.io.sheet.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.SheetContent;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.model.HeaderField;

/**
 * Rows beside which years stand, such as 2022年 and 2023年 before the figures of a line. Where there
 * are several years, only the rows of the report's year are read; where none is, none of them.
 */
final class YearRows {

  /** A row and the column in which its year stands; −1 if it has none. */
  private record Dated(Row row, int column, OptionalInt year) {

    Row bare() {
      return column < 0 ? row : row.without(column);
    }
  }

  private YearRows() {}

  static List<Row> chosen(List<Row> rows, SheetContent content, int own) {
    List<Dated> dated = dated(rows, own);
    Set<Integer> years = new HashSet<>();
    dated.forEach(row -> row.year().ifPresent(years::add));
    boolean isOwn = years.size() == 1 && years.contains(own);
    if (years.size() < 2 && !isOwn) {
      return rows;
    }
    List<Row> chosen = new ArrayList<>();
    List<Dated> others = new ArrayList<>();
    for (Dated row : dated) {
      if (row.year().isPresent() && row.year().getAsInt() != own) {
        others.add(row);
      } else {
        chosen.add(row.bare());
      }
    }
    if (!others.isEmpty()) {
      leaveOut(others, content);
    }
    return chosen;
  }

  private static void leaveOut(List<Dated> others, SheetContent content) {
    Dated first = others.get(0);
    String year = first.row().cell(first.column()).text();
    List<Row> rows = others.stream().map(Dated::bare).toList();
    content.unused().leaveOut(rows, year, Problems.ANOTHER_YEARS_TABLE);
  }

  private static List<Dated> dated(List<Row> rows, int own) {
    Set<Integer> headed = new HashSet<>();
    List<Dated> dated = new ArrayList<>();
    for (Row row : rows) {
      int column = column(row, headed, own);
      OptionalInt year =
          column < 0
              ? OptionalInt.empty()
              : YearMark.ofCell(row.cell(column).text(), headed.contains(column), own);
      dated.add(new Dated(row, column, year));
      addHeadings(row, headed);
    }
    return dated;
  }

  /** The column of the year before the figures of a row, or −1. */
  private static int column(Row row, Set<Integer> headed, int own) {
    for (int i = 0; i < row.size(); i++) {
      GridCell cell = row.cell(i);
      boolean isYear = YearMark.ofCell(cell.text(), headed.contains(i), own).isPresent();
      if (isYear) {
        return row.hasNumber(i + 1) ? i : -1;
      } else if (cell.isNumber()) {
        return -1;
      }
    }
    return -1;
  }

  /** Adds the columns that a row heads as those of years. */
  private static void addHeadings(Row row, Set<Integer> headed) {
    for (int i = 0; i < row.size(); i++) {
      GridCell cell = row.cell(i);
      if (YearMark.namesYears(cell.text()) && HeaderWords.of(cell.key()) == HeaderField.YEAR) {
        headed.add(i);
      }
    }
  }
}
