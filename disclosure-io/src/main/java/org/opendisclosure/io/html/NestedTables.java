package org.opendisclosure.io.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells a table with figures wrapped into tables from one that only arranges tables on a page. */
final class NestedTables {

  /** What is wrapped into a cell of a form has few cells and little text. */
  private static final int MOST_CELLS = 6;

  private static final int LONGEST_WRAPPED = 60;

  /** A row of a form has more cells than a page has columns. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int LONGEST_CELL = 400;

  private NestedTables() {}

  /** Whether the rows of a table are to be read, rather than the tables in it. */
  static boolean isForm(Element table) {
    List<Element> inner = table.getElementsByTag("table");
    return inner.size() == 1
        || inner.stream().skip(1).allMatch(NestedTables::isWrapped) && hasRowsOfForm(table);
  }

  private static boolean isWrapped(Element table) {
    return table.select("td, th").size() <= MOST_CELLS && table.text().length() <= LONGEST_WRAPPED;
  }

  private static boolean hasRowsOfForm(Element table) {
    boolean hasColumns = false;
    for (Element group : table.children()) {
      for (Element row : group.children()) {
        hasColumns |= row.childrenSize() >= FEWEST_COLUMNS;
        if (row.children().stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
          return false;
        }
      }
    }
    return hasColumns;
  }
}
