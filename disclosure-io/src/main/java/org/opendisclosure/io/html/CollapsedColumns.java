package org.opendisclosure.io.html;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.html.css.CssProperty;
import org.opendisclosure.io.text.PiecedText;

/** The columns of a table that a style collapses: some browsers show them, others do not. */
final class CollapsedColumns {

  private final BitSet columns = new BitSet();
  private final HtmlPage page;
  private int next;

  private CollapsedColumns(HtmlPage page) {
    this.page = page;
  }

  static CollapsedColumns of(Element table, HtmlPage page) {
    CollapsedColumns columns = new CollapsedColumns(page);
    for (Element child : table.children()) {
      if (child.normalName().equals("colgroup")) {
        columns.group(child);
      }
    }
    return columns;
  }

  private void group(Element group) {
    boolean isCollapsed = isCollapsed(group);
    boolean isDivided = false;
    for (Element child : group.children()) {
      if (child.normalName().equals("col")) {
        add(child, isCollapsed || isCollapsed(child));
        isDivided = true;
      }
    }
    if (!isDivided) {
      add(group, isCollapsed);
    }
  }

  private void add(Element element, boolean isCollapsed) {
    int end = next + Math.max(1, HtmlTable.span(element, "span", GridBuilder.MAX_COLUMNS));
    columns.set(next, end, isCollapsed);
    next = Math.min(end, GridBuilder.MAX_COLUMNS);
  }

  private boolean isCollapsed(Element element) {
    return page.cascade()
        .declared(element)
        .getOrDefault(CssProperty.VISIBILITY, "")
        .equals("collapse");
  }

  /** What a cell shows that starts in a column; a figure that may not be seen is none. */
  String shown(int column, String text) {
    return columns.get(column) && NumberLook.is(text) ? PiecedText.UNCLEAR + text : text;
  }
}
