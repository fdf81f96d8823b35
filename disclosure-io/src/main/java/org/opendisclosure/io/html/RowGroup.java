package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of a table within which its merged cells end.
 *
 * @param rows those that are laid out
 * @param style how the group is shown
 */
record RowGroup(List<Element> rows, HtmlStyle style) {

  /** The groups of a table in the order in which they are shown: the head first, the foot last. */
  static List<RowGroup> of(Element table, HtmlStyle outer, HtmlPage page) {
    List<RowGroup> groups = new ArrayList<>();
    RowGroup head = null;
    RowGroup foot = null;
    for (Element child : table.children()) {
      HtmlStyle style = page.style(child, outer);
      if (!isGroup(child) || page.leavesOut(child, style)) {
        continue;
      }
      RowGroup group = new RowGroup(rows(child, style, page), style);
      if (style.display() == Display.HEADER_GROUP && head == null) {
        head = group;
      } else if (style.display() == Display.FOOTER_GROUP && foot == null) {
        foot = group;
      } else {
        groups.add(group);
      }
    }
    if (head != null) {
      groups.add(0, head);
    }
    if (foot != null) {
      groups.add(foot);
    }
    return groups;
  }

  private static boolean isGroup(Element element) {
    return switch (element.normalName()) {
      case "thead", "tbody", "tfoot" -> true;
      default -> false;
    };
  }

  private static List<Element> rows(Element group, HtmlStyle style, HtmlPage page) {
    List<Element> rows = new ArrayList<>();
    for (Element child : group.children()) {
      if (child.normalName().equals("tr") && !page.leavesOut(child, page.style(child, style))) {
        rows.add(child);
      }
    }
    return rows;
  }
}
