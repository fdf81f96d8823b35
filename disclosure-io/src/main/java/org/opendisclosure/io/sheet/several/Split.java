package org.opendisclosure.io.sheet.several;

import java.util.List;
import org.opendisclosure.io.grid.Row;

/**
 * A table parted into its forms.
 *
 * @param forms the forms in the order of the table, at least one
 * @param untaken the figures that are of none of them
 */
public record Split(List<Part> forms, Untaken untaken) {

  /**
   * One form of a table.
   *
   * @param origin what the table says of it
   * @param rows its rows, as if it stood alone
   * @param line where its heading or its first row stands
   * @param column the same, from 1
   * @param heading what stands there
   * @param untaken those of its figures that are in none of the rows
   */
  public record Part(
      Origin origin, List<Row> rows, int line, int column, String heading, Untaken untaken) {}
}
