package org.opendisclosure.secondhand;

import java.util.List;

/** Columns by spaces, as wide as their widest text; full-width characters take two places. */
final class SpacedColumns {

  private SpacedColumns() {}

  static void print(List<List<String>> rows, StringBuilder out) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
