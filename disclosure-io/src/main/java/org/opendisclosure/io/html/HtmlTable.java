package org.opendisclosure.io.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.sheet.GridBuilder;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.sheet.Row;

/** The rows of one table, with its merged cells spread over the places that they cover. */
final class HtmlTable {

  private static final int MAX_ROWS = 10_000;
  private static final Pattern SPAN = Pattern.compile("\\d{1,5}");

  private final Element table;
  private final HtmlStyle outer;
  private final GridBuilder grid = new GridBuilder();

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
              : publication.row(row(part, style));
      if (!hasRoom) {
        return false;
      }
    }
    return true;
  }

  private Row row(Element row, HtmlStyle style) {
    grid.startRow(HtmlContent.line(row));
    for (Element cell : row.children()) {
      if ((cell.normalName().equals("td") || cell.normalName().equals("th"))
          && !HtmlStyle.of(cell, style).isHidden()) {
        grid.cell(
            HtmlCell.text(cell, style),
            span(cell, "colspan", GridBuilder.MAX_COLUMNS),
            span(cell, "rowspan", MAX_ROWS));
      }
    }
    return grid.endRow();
  }

  private static int span(Element cell, String attribute, int most) {
    String digits = cell.attr(attribute).strip();
    return SPAN.matcher(digits).matches()
        ? Math.max(1, Math.min(most, Integer.parseInt(digits)))
        : 1;
  }
}
