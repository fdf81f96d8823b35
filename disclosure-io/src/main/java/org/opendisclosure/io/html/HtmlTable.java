package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.Characters;

/** The rows of one table, with its merged cells spread over the places that they cover. */
final class HtmlTable {

  private static final int MAX_COLUMNS = 200;
  private static final int MAX_ROWS = 10_000;
  private static final Pattern SPAN = Pattern.compile("\\d{1,5}");
  private static final Pattern BREAKS = Pattern.compile(" *\n[ \n]*");

  private final Element table;
  private final int[] coveredRows = new int[MAX_COLUMNS];

  HtmlTable(Element table) {
    this.table = table;
  }

  /** Hands on the caption and all rows; tells whether there was room for them. */
  boolean into(Publication publication) {
    boolean hasRoom = true;
    for (Element part : table.select("caption, tr")) {
      if (HtmlContent.isHidden(part)) {
        continue;
      }
      hasRoom &=
          part.normalName().equals("caption")
              ? publication.paragraph(HtmlContent.line(part), text(part))
              : publication.row(HtmlContent.line(part), fields(part));
      if (!hasRoom) {
        return false;
      }
    }
    return true;
  }

  private List<String> fields(Element row) {
    List<String> fields = new ArrayList<>();
    for (Element cell : row.children()) {
      if ((cell.normalName().equals("td") || cell.normalName().equals("th"))
          && !HtmlContent.isHidden(cell)) {
        covered(fields);
        put(cell, fields);
      }
    }
    covered(fields);
    return fields;
  }

  /** Blank fields where cells of rows above reach down. */
  private void covered(List<String> fields) {
    while (fields.size() < MAX_COLUMNS && coveredRows[fields.size()] > 0) {
      coveredRows[fields.size()]--;
      fields.add("");
    }
  }

  private void put(Element cell, List<String> fields) {
    int columns = span(cell, "colspan", MAX_COLUMNS);
    int rows = span(cell, "rowspan", MAX_ROWS);
    String text = text(cell);
    for (int i = 0; i < columns && fields.size() < MAX_COLUMNS; i++) {
      coveredRows[fields.size()] = rows - 1;
      fields.add(i == 0 ? text : "");
    }
  }

  private static int span(Element cell, String attribute, int most) {
    String digits = cell.attr(attribute).strip();
    return SPAN.matcher(digits).matches()
        ? Math.max(1, Math.min(most, Integer.parseInt(digits)))
        : 1;
  }

  /** Lines that the page shows one below the other may be two figures and stay apart. */
  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(Characters.singleSpaces(words.getWholeText()));
          } else if (node instanceof Element element
              && (element.isBlock() || element.normalName().equals("br"))) {
            text.append('\n');
          }
        });
    return BREAKS.matcher(text).replaceAll("\n").strip();
  }
}
