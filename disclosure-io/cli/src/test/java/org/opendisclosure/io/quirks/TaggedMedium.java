package org.opendisclosure.io.quirks;

import java.util.Random;

/** Tables of Markdown in tags, as converters of pages and scans write them. */
final class TaggedMedium {

  private TaggedMedium() {}

  static byte[] print(Document document, Random random) {
    boolean isOneLine = random.nextBoolean();
    String start = isOneLine && random.nextBoolean() ? "<html><body>" : "";
    String end = start.isEmpty() ? "" : "</body></html>";
    String gap = isOneLine ? "" : "\n";
    String attributes = random.nextBoolean() ? "" : " border=\"1\"";
    return MarkdownMedium.print(
        document, grid -> start + table(grid, "<table" + attributes + ">", gap) + end + "\n\n");
  }

  private static String table(Grid grid, String start, String gap) {
    StringBuilder html = new StringBuilder(start).append(gap);
    for (int row = 0; row < grid.rows().size(); row++) {
      html.append("<tr>").append(gap);
      for (int column = 0; column < grid.rows().get(row).boxes().size(); column++) {
        if (grid.startsAt(row, column)) {
          cell(grid, row, column, html);
          html.append(gap);
        }
      }
      html.append("</tr>").append(gap);
    }
    return html.append("</table>").toString();
  }

  private static void cell(Grid grid, int row, int column, StringBuilder html) {
    html.append("<td");
    span("rowspan", grid.height(row, column), html);
    span("colspan", grid.width(row, column), html);
    String text = grid.rows().get(row).boxes().get(column).text();
    html.append('>')
        .append(text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))
        .append("</td>");
  }

  private static void span(String attribute, int size, StringBuilder html) {
    if (size > 1) {
      html.append(' ').append(attribute).append("=\"").append(size).append('"');
    }
  }
}
