package org.opendisclosure.io.csv;

import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.Excerpt;

/** The numbers of rows of {@code long} that are not used, for the note that says so. */
final class LostValues {

  private static final int MOST_CHARACTERS = 64_000;

  private final LongColumns columns;
  private final Excerpt quoted = new Excerpt(MOST_CHARACTERS, MOST_CHARACTERS);
  private int count;

  LostValues(LongColumns columns) {
    this.columns = columns;
  }

  void add(Row row) {
    if (columns.hasNumber(row)) {
      quoted.add(quoted.isEmpty() ? "" : "; ");
      quoted.add(columns.text(row, LongFormat.VALUE));
      count++;
    }
  }

  /** How many numbers there are. */
  int count() {
    return count;
  }

  /** The numbers, as far as there is room. */
  String quoted() {
    return quoted.toString();
  }
}
