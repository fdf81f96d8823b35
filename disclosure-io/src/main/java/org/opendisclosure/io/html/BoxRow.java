package org.opendisclosure.io.html;

import org.jsoup.nodes.Element;

/** A row of a table that a style sheet makes of boxes. */
final class BoxRow {

  private static final int FEWEST_CELLS = 2;

  private BoxRow() {}

  /** Whether boxes in an element stand side by side as cells and hold no tables. */
  static boolean is(Element element, HtmlStyle style, HtmlPage page) {
    boolean mayBe =
        style.display() == Display.ROW
            || style.display() == Display.TABLE && !element.normalName().equals("table");
    return mayBe && hasCells(element, style, page) && element.selectFirst("table") == null;
  }

  private static boolean hasCells(Element element, HtmlStyle style, HtmlPage page) {
    int cells = 0;
    for (Element child : element.children()) {
      cells += page.style(child, style).display() == Display.CELL ? 1 : 0;
    }
    return cells >= FEWEST_CELLS;
  }
}
