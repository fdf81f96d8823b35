package org.opendisclosure.io.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the column of row numbers that data frames write before all others. */
final class RowNumbers {

  private static final Pattern NAME = Pattern.compile("(?:Unnamed: \\d{1,3})?");

  private RowNumbers() {}

  /** Whether a column is the first and has no name. */
  static boolean areIn(List<String> names, int column) {
    return column == 0 && names.size() > 1 && NAME.matcher(names.get(0).strip()).matches();
  }
}
