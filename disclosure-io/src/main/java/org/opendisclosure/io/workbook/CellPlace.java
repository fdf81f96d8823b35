package org.opendisclosure.io.workbook;

import java.util.Optional;
import org.opendisclosure.io.packed.PartXml;

/** The place of a cell in a sheet, from 0. */
public record CellPlace(int row, int column) {

  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;
  private static final char FIXED = '$';

  /** The place that a name such as D5 or $D$5 means; empty if it is no such name. */
  public static Optional<CellPlace> of(String name) {
    int letters = behindFixed(name, 0);
    int column = 0;
    int next = letters;
    while (next < name.length() && isLetter(name.charAt(next)) && next - letters < MOST_LETTERS) {
      column = column * LETTERS + (name.charAt(next) & ~0x20) - 'A' + 1;
      next++;
    }
    int digits = behindFixed(name, next);
    int row = name.length() - digits > MOST_DIGITS ? 0 : PartXml.whole(name.substring(digits), 0);
    return column == 0 || row == 0
        ? Optional.empty()
        : Optional.of(new CellPlace(row - 1, column - 1));
  }

  private static int behindFixed(String name, int at) {
    return at < name.length() && name.charAt(at) == FIXED ? at + 1 : at;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The name of a column, from 0. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      name.insert(0, (char) ('A' + rest % LETTERS));
    }
    return name.toString();
  }

  /** Such as D5. */
  public String name() {
    return columnName(column) + (row + 1);
  }
}
