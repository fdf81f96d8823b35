package org.opendisclosure.secondhand;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Prints a form as a page. */
final class PagePrint {

  private final PageLooks looks;
  private final boolean isHeaded;
  private final StringBuilder out = new StringBuilder();

  PagePrint(Random random) {
    this.looks = new PageLooks(random);
    this.isHeaded = random.nextBoolean();
  }

  byte[] of(Paper paper) {
    for (Block block : paper.blocks) {
      if (block instanceof Table table) {
        table(paper.plan.merge.of(table));
      } else if (block instanceof Paragraph text) {
        paragraph(text);
      }
    }
    String page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>td{border:1px solid}\n"
            + looks.sheet()
            + "</style></head><body>\n"
            + out
            + "</body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private void paragraph(Paragraph text) {
    String tag =
        switch (text.role()) {
          case TITLE -> "p align=\"center\"";
          case HEADING -> isHeaded ? "h2" : "p";
          case BODY -> "p";
          case RIGHT -> "p style=\"text-align:right\"";
        };
    String end = tag.replaceFirst(" .*", "");
    out.append('<').append(tag).append('>').append(escape(text.text()));
    out.append("</").append(end).append(">\n");
  }

  private void table(Table table) {
    out.append("<table>\n");
    for (List<Spot> row : table.rows()) {
      out.append(table.isHidden(row) ? looks.hiddenRow() : "<tr>");
      row.forEach(this::cell);
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void cell(Spot spot) {
    String tag = isHeaded && spot.isHead() ? "th" : "td";
    out.append('<').append(tag);
    span("colspan", spot.columns());
    span("rowspan", spot.rows());
    out.append('>');
    spot.pieces().forEach(piece -> out.append(looks.of(piece)));
    out.append("</").append(tag).append('>');
  }

  private void span(String name, int count) {
    if (count > 1) {
      out.append(' ').append(name).append("=\"").append(count).append('"');
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
