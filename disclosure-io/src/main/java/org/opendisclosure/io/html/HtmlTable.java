package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.Publication;

/** The rows of one table in the order in which they are shown. */
final class HtmlTable {

  private static final int MAX_ROWS = 10_000;
  private static final Pattern SPAN = Pattern.compile("\\s*\\+?(\\d{1,5}).*", Pattern.DOTALL);

  private final Element table;
  private final HtmlStyle outer;
  private final HtmlPage page;
  private final CollapsedColumns columns;
  private final GridBuilder grid = new GridBuilder();

  HtmlTable(Element table, HtmlStyle outer, HtmlPage page) {
    this.table = table;
    this.outer = outer;
    this.page = page;
    this.columns = CollapsedColumns.of(table, page);
  }

  /** Hands on the caption and all rows; tells whether there was room for them. */
  boolean into(Publication publication) {
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && !caption(child, publication)) {
        return false;
      }
    }
    for (RowGroup group : RowGroup.of(table, outer, page)) {
      if (!rows(group, publication)) {
        return false;
      }
    }
    return true;
  }

  /** A caption that is only read out, and not seen, is a title all the same. */
  private boolean caption(Element caption, Publication publication) {
    HtmlStyle style = page.style(caption, outer);
    boolean isLeftOut = style.isAbsent() || !style.text().isVisible();
    String title = isLeftOut ? "" : HtmlCell.of(caption, style.shown(), page.cascade()).text();
    return publication.paragraph(page.line(caption), title);
  }

  private boolean rows(RowGroup group, Publication publication) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < group.rows().size(); i++) {
      RowGroup.Shown shown = group.rows().get(i);
      rows.add(row(shown.row(), shown.style(), group.rows().size() - i));
    }
    return rows.stream().allMatch(publication::row);
  }

  private Row row(Element row, HtmlStyle style, int rowsLeft) {
    grid.startRow(page.line(row));
    HtmlCells cells = new HtmlCells(row, style, page);
    for (int i = 0; i < cells.size(); i++) {
      int rows = span(cells.element(i), "rowspan", MAX_ROWS);
      grid.cell(
          columns.shown(grid.next(), cells.text(i)),
          Math.max(1, span(cells.element(i), "colspan", GridBuilder.MAX_COLUMNS)),
          rows == 0 ? rowsLeft : Math.min(rows, rowsLeft));
    }
    return grid.endRow();
  }

  /** A number as browsers take it; 0 for as many as there are. */
  static int span(Element cell, String attribute, int most) {
    if (!cell.hasAttr(attribute)) {
      return 1;
    }
    Matcher digits = SPAN.matcher(cell.attr(attribute));
    return digits.matches() ? Math.min(most, Integer.parseInt(digits.group(1))) : 1;
  }
}
