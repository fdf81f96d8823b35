package org.opendisclosure.world;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The cells of a page, one a line, as programs that write workbooks take them: row and column from
 * 0, rows and columns covered, text, with tabs between. A paragraph is a cell of a row of its own.
 */
final class CellList {

  private final StringBuilder lines = new StringBuilder();
  private final Map<Integer, BitSet> covered = new HashMap<>();
  private int row;

  private CellList() {}

  static String of(String page) {
    CellList cells = new CellList();
    for (Element part : Jsoup.parse(page).select("p, table")) {
      if (part.normalName().equals("table")) {
        part.select("tr").forEach(cells::row);
      } else if (!part.text().isEmpty()) {
        cells.cell(0, 1, 1, part.text());
        cells.row++;
      }
    }
    return cells.lines.toString();
  }

  private void row(Element tr) {
    int column = 0;
    for (Element cell : tr.children()) {
      BitSet taken = covered.getOrDefault(row, new BitSet());
      column = taken.nextClearBit(column);
      int rows = span(cell, "rowspan");
      int columns = span(cell, "colspan");
      for (int i = 0; i < rows; i++) {
        covered.computeIfAbsent(row + i, key -> new BitSet()).set(column, column + columns);
      }
      cell(column, rows, columns, cell.text());
    }
    row++;
  }

  private static int span(Element cell, String name) {
    return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
  }

  private void cell(int column, int rows, int columns, String text) {
    lines.append(row).append('\t').append(column).append('\t').append(rows);
    lines.append('\t').append(columns).append('\t').append(text).append('\n');
  }
}
