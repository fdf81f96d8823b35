package org.opendisclosure.io.sheet.several;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.model.layout.Layouts;

/**
 * Finds the forms that offices collect in one table: a list with a column for each organ, scope or
 * period, or a row for each below the labels of the list's lines.
 *
 * <p>A table is parted only if headings say whose figures stand below them. What is worked out from
 * forms, such as a change in per cent, is none, and told.
 */
public final class SeveralForms {

  private SeveralForms() {}

  /**
   * Parts the rows of a document.
   *
   * @param rows all of them
   * @param layouts the variants of forms, whose lines are known
   * @param notes knows the places of rows that are none of the document
   * @return the forms; empty if there is one, or nothing tells
   */
  public static Optional<Split> of(List<Row> rows, Layouts layouts, Notes notes) {
    return ListWords.of(rows, layouts)
        .flatMap(words -> parted(rows, words, new Parting(words, notes)));
  }

  /**
   * Whether rows are a table of several forms.
   *
   * @param rows all rows of a document
   * @param layouts the variants of forms
   */
  public static boolean areIn(List<Row> rows, Layouts layouts) {
    return of(rows, layouts, new Notes("")).isPresent();
  }

  private static Optional<Split> parted(List<Row> rows, ListWords words, Parting parting) {
    int across = 0;
    int down = 0;
    for (Row row : rows) {
      int lines = words.lines(row).size();
      across = Math.max(across, row.hasNumber(0) ? 0 : lines);
      down += lines > 0 ? 1 : 0;
    }
    boolean areRows =
        across > 1 && across > down - across
            || down == 1 && rows.stream().anyMatch(words::namesOrgans);
    return areRows
        ? FormRows.of(rows, words, parting)
        : down > 0 ? FormColumns.of(rows, words, parting) : Optional.empty();
  }
}
