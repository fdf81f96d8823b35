package org.opendisclosure.io.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a cell in a sheet, from 0. */
record CellPlace(int row, int column) {

  private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
  private static final int LETTERS = 26;

  /** The place that a name such as D5 means; empty if it is no such name. */
  static Optional<CellPlace> of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    int row = Integer.parseInt(parts.group(2));
    return row == 0 ? Optional.empty() : Optional.of(new CellPlace(row - 1, column - 1));
  }

  /** The name of a column, from 0. */
  static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      name.insert(0, (char) ('A' + rest % LETTERS));
    }
    return name.toString();
  }

  /** Such as D5. */
  String name() {
    return columnName(column) + (row + 1);
  }
}
