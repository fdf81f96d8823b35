package org.opendisclosure.secondhand;

import java.util.List;

/** A cell a line with a bar behind it; behind a short row, a line of bars for what is covered. */
final class FillerBars {

  private FillerBars() {}

  static void print(Table table, StringBuilder out) {
    int width = table.width();
    for (List<Spot> row : table.rows()) {
      row.forEach(spot -> out.append((TextPrint.text(spot) + " |").strip()).append('\n'));
      int missing = width - row.size();
      if (missing > 0) {
        out.append("|".repeat(missing)).append('\n');
      }
    }
  }
}
