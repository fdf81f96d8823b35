package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;

/** Collects the fields of each row that is not blank, up to limits that no form comes near. */
final class RowHandler extends LineHandler<Row> {

  static final int MAX_FIELDS = 2_000;
  static final int MAX_CHARACTERS = 1 << 22;

  private List<String> fields = new ArrayList<>();
  private long characters;

  @Override
  void begin() {
    fields = new ArrayList<>();
    characters = 0;
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    nextColumn();
    characters += length;
    if (!isTooLong()) {
      fields.add(shown(buffer, offset, length));
    }
  }

  @Override
  @Nullable Row build() {
    Row row = Row.of(line(), fields, isTooLong());
    return row.isBlank() && !row.isTooLong() ? null : row;
  }

  private boolean isTooLong() {
    return count() > MAX_FIELDS || characters > MAX_CHARACTERS;
  }
}
