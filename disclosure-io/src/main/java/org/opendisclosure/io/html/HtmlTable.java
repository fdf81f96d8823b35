package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.sheet.Publication;

/** The rows of one table, with its merged cells spread over the places that they cover. */
final class HtmlTable {

  private static final int MAX_COLUMNS = 200;
  private static final int MAX_ROWS = 10_000;
  private static final Pattern SPAN = Pattern.compile("\\d{1,5}");

  private final Element table;
  private final HtmlStyle outer;
  private final int[] coveredRows = new int[MAX_COLUMNS];

  HtmlTable(Element table, HtmlStyle outer) {
    this.table = table;
    this.outer = outer;
  }

  /** Hands on the caption and all rows; tells whether there was room for them. */
  boolean into(Publication publication) {
    boolean hasRoom = true;
    for (Element part : table.select("caption, tr")) {
      HtmlStyle style = HtmlStyle.of(part, outer);
      if (style.isHidden()) {
        continue;
      }
      hasRoom &=
          part.normalName().equals("caption")
              ? publication.paragraph(HtmlContent.line(part), HtmlCell.text(part, outer))
              : publication.row(HtmlContent.line(part), fields(part, style));
      if (!hasRoom) {
        return false;
      }
    }
    return true;
  }

  private List<String> fields(Element row, HtmlStyle style) {
    List<String> fields = new ArrayList<>();
    for (Element cell : row.children()) {
      if ((cell.normalName().equals("td") || cell.normalName().equals("th"))
          && !HtmlStyle.of(cell, style).isHidden()) {
        covered(fields);
        put(cell, HtmlCell.text(cell, style), fields);
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

  private void put(Element cell, String text, List<String> fields) {
    int columns = span(cell, "colspan", MAX_COLUMNS);
    int rows = span(cell, "rowspan", MAX_ROWS);
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
}
