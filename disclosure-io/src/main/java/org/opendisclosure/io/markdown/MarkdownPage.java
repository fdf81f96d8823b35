package org.opendisclosure.io.markdown;

import java.util.List;
import org.opendisclosure.io.copy.TextLine;
import org.opendisclosure.io.grid.Row;

/**
 * A Markdown document as a page on which everything stands in the same lines: tags as they are, and
 * all else put in tags.
 */
final class MarkdownPage {

  private final StringBuilder page = new StringBuilder();
  private int line = 1;

  private MarkdownPage() {}

  /** The page. */
  static String of(List<MarkdownBlock> blocks) {
    MarkdownPage page = new MarkdownPage();
    blocks.forEach(page::block);
    return page.page.toString();
  }

  private void block(MarkdownBlock block) {
    if (block instanceof MarkdownBlock.Heading heading) {
      paragraph(heading.line(), heading.text());
    } else if (block instanceof MarkdownBlock.Text text) {
      paragraph(text.line(), text.text());
    } else if (block instanceof MarkdownBlock.Table table) {
      table(table);
    } else if (block instanceof MarkdownBlock.Tags tags) {
      for (TextLine tag : tags.lines()) {
        goTo(tag.number());
        page.append(tag.text());
      }
    }
  }

  private void paragraph(int number, String text) {
    goTo(number);
    page.append("<p>").append(escaped(text)).append("</p>");
  }

  private void table(MarkdownBlock.Table table) {
    goTo(table.line());
    page.append("<table>");
    List<Row> rows = table.rows().stream().map(MarkdownBlock.TableRow::row).toList();
    for (int i = 0; i < rows.size(); i++) {
      goTo(rows.get(i).line());
      page.append("<tr>");
      row(rows, i);
      page.append("</tr>");
    }
    page.append("</table>");
  }

  private void row(List<Row> rows, int index) {
    Row row = rows.get(index);
    for (int column = 0; column < row.size(); column++) {
      boolean isFromAbove = index > 0 && isSame(rows.get(index - 1), row, column);
      if (row.startsAt(column) && !isFromAbove) {
        page.append("<td rowspan=").append(rowSpan(rows, index, column));
        page.append(" colspan=").append(columnSpan(row, column)).append('>');
        page.append(escaped(row.text(column))).append("</td>");
      }
    }
  }

  private static int rowSpan(List<Row> rows, int index, int column) {
    int end = index + 1;
    while (end < rows.size() && isSame(rows.get(end), rows.get(index), column)) {
      end++;
    }
    return end - index;
  }

  private static int columnSpan(Row row, int column) {
    int end = column + 1;
    while (end < row.size() && row.cell(end) == row.cell(column)) {
      end++;
    }
    return end - column;
  }

  private static boolean isSame(Row row, Row other, int column) {
    return column < row.size() && row.cell(column) == other.cell(column);
  }

  private void goTo(int number) {
    while (line < number) {
      page.append('\n');
      line++;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
