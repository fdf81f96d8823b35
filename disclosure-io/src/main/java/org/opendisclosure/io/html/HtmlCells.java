package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of one row that are laid out, and what they show. */
final class HtmlCells {

  private final List<Element> elements = new ArrayList<>();
  private final List<HtmlCell> cells = new ArrayList<>();
  private boolean hasText;

  /** The cells of a row of a table, or of boxes that are set as cells. */
  HtmlCells(Element row, HtmlStyle style, HtmlPage page) {
    for (Element child : row.children()) {
      HtmlStyle own = page.style(child, style);
      boolean isCell = isCell(child) || own.display() == Display.CELL;
      if (isCell && !own.isAbsent()) {
        HtmlCell cell = HtmlCell.of(child, style.isHidden() ? own.hidden() : own, page.cascade());
        elements.add(child);
        cells.add(cell);
        hasText |= !cell.text().isEmpty();
        if (cell.text().isEmpty()) {
          page.unseen(child);
        }
      }
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  int size() {
    return cells.size();
  }

  Element element(int cell) {
    return elements.get(cell);
  }

  /** A picture in a row of pictures is furniture; beside a text it may stand for a figure. */
  String text(int cell) {
    return hasText ? cells.get(cell).figure() : cells.get(cell).text();
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      texts.add(text(i));
    }
    return texts;
  }
}
