package org.opendisclosure.io.quirks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pages in the markup of several content systems. */
final class HtmlMedium {

  private final Document document;
  private final Random random;
  private final StringBuilder html = new StringBuilder();
  private final int style;

  private HtmlMedium(Document document, Random random) {
    this.document = document;
    this.random = random;
    this.style = random.nextInt(4);
  }

  static byte[] print(Document document, Random random) {
    HtmlMedium page = new HtmlMedium(document, random);
    page.print();
    Charset charset = document.isGbk() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return page.html.toString().getBytes(charset);
  }

  private void print() {
    html.append(
        "<!DOCTYPE html><html><head><title>年报</title></head><body><div class=\"content\">\n");
    boolean isWrapped = random.nextInt(4) == 0;
    html.append(isWrapped ? "<table><tr><td>" : "");
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Grid grid) {
        table(grid);
      }
    }
    html.append(isWrapped ? "</td></tr></table>" : "").append("</div></body></html>\n");
  }

  private void paragraph(Paragraph paragraph) {
    String text = escaped(paragraph.text()).replace("\n", "<br>");
    switch (style) {
      case 0 -> html.append("<p>").append(text).append("</p>\n");
      case 1 -> html.append("<div><p><strong>").append(text).append("</strong></p></div>\n");
      case 2 ->
          html.append("<p style=\"text-indent:2em\"><span>").append(text).append("</span></p>");
      default -> html.append("<div>").append(text).append("</div>");
    }
  }

  private void table(Grid grid) {
    html.append("<table border=1><tbody>\n");
    for (int row = 0; row < grid.rows().size(); row++) {
      html.append("<tr>");
      for (int column = 0; column < grid.rows().get(row).boxes().size(); column++) {
        if (grid.startsAt(row, column)) {
          cell(grid, row, column);
        }
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private void cell(Grid grid, int row, int column) {
    String tag = style == 1 && grid.rows().get(row).boxes().get(column).isLabel() ? "th" : "td";
    html.append('<').append(tag);
    span("colspan", grid.width(row, column));
    span("rowspan", grid.height(row, column));
    html.append('>').append(content(grid.rows().get(row).boxes().get(column).text()));
    html.append("</").append(tag).append('>');
  }

  private void span(String attribute, int size) {
    if (size > 1) {
      html.append(' ').append(attribute).append("=\"").append(size).append('"');
    }
  }

  private String content(String text) {
    String lines = escaped(text);
    return switch (style) {
      case 0 -> lines.replace("\n", "<br/>");
      case 1 -> "<p><span>" + lines.replace("\n", "</span></p><p><span>") + "</span></p>";
      case 2 -> split(lines).replace("\n", "<br>");
      default -> lines.isEmpty() ? "&nbsp;" : "&nbsp;" + lines.replace("\n", "<br>\n") + " ";
    };
  }

  /** As word processors save pages: a figure in several elements. */
  private String split(String text) {
    int half = text.length() / 2;
    boolean isPlain = text.indexOf('&') < 0;
    return isPlain && half > 0
        ? "<font><span lang=EN-US>"
            + text.substring(0, half)
            + "</span></font><b>"
            + text.substring(half)
            + "</b>"
        : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }
}
