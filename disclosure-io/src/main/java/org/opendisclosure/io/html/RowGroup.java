package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of a table within which its merged cells end.
 *
 * @param rows those that are laid out
 * @param display where it stands
 */
record RowGroup(List<Shown> rows, Display display) {

  /** A row and how it is shown. */
  record Shown(Element row, HtmlStyle style) {}

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
      RowGroup group = new RowGroup(rows(child, style, page), style.display());
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

  private static List<Shown> rows(Element group, HtmlStyle style, HtmlPage page) {
    List<Shown> rows = new ArrayList<>();
    for (Element child : group.children()) {
      if (child.normalName().equals("tr")) {
        HtmlStyle own = page.style(child, style);
        if (!page.leavesOut(child, own)) {
          rows.add(new Shown(child, style.isHidden() ? own.hidden() : own));
        }
      }
    }
    return rows;
  }
}
