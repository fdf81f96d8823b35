package org.opendisclosure.world;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/**
 * A page as most offices publish it: paragraphs and bare tables, full-width brackets, organ and
 * year in the title, and table four under a head of three rows, in which the columns of the reviews
 * stand beside the two groups of the lawsuits.
 */
final class OfficePage {

  private static final int OUTCOMES = 5;

  private final StatisticsForm form;
  private final StringBuilder html = new StringBuilder();

  private OfficePage(StatisticsForm form) {
    this.form = form;
  }

  static String of(StatisticsForm form) {
    return new OfficePage(form).print();
  }

  /** A form as the project writes it. */
  static byte[] written(StatisticsForm form, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  private String print() {
    Document own = Jsoup.parse(new String(written(form, Format.HTML), StandardCharsets.UTF_8));
    html.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>信息公开</title></head>");
    html.append("<body>\n<p align=\"center\">").append(title()).append("</p>\n");
    for (Element part : own.select("h2, .narrative, table:not(.fields)")) {
      if (part.normalName().equals("table")) {
        table(part);
      } else {
        html.append("<p>").append(published(part.text())).append("</p>\n");
      }
    }
    return html.append("</body></html>\n").toString();
  }

  private String title() {
    String what = form.edition() == Edition.STATISTICS_2017 ? "度政府信息公开情况统计表" : "政府信息公开工作年度报告";
    return form.getHeader().getOrgan().orElseThrow()
        + form.getHeader().getYear().orElseThrow()
        + "年"
        + what;
  }

  private void table(Element table) {
    html.append("<table border=\"1\">\n");
    Optional<Element> reviews =
        Optional.ofNullable(table.selectFirst("th[colspan=5][rowspan=2]"))
            .filter(group -> group.text().equals("行政复议"));
    if (reviews.isPresent()) {
      reviewHead(table.select("thead tr").get(2).children());
      rows(table.select("tbody tr"));
    } else {
      rows(table.select("tr"));
    }
    html.append("</table>\n");
  }

  private void reviewHead(List<Element> leaves) {
    html.append("<tr><td colspan=\"5\">行政复议</td><td colspan=\"10\">行政诉讼</td></tr>\n<tr>");
    for (Element leaf : leaves.subList(0, OUTCOMES)) {
      html.append("<td rowspan=\"2\">").append(leaf.text()).append("</td>");
    }
    html.append("<td colspan=\"5\">未经复议直接起诉</td><td colspan=\"5\">复议后起诉</td></tr>\n<tr>");
    for (Element leaf : leaves.subList(OUTCOMES, leaves.size())) {
      html.append("<td>").append(leaf.text()).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void rows(List<Element> rows) {
    for (Element row : rows) {
      html.append("<tr>");
      for (Element cell : row.children()) {
        html.append("<td");
        span(cell, "colspan");
        span(cell, "rowspan");
        html.append('>').append(published(cell.text())).append("</td>");
      }
      html.append("</tr>\n");
    }
  }

  private void span(Element cell, String name) {
    if (cell.hasAttr(name)) {
      html.append(' ').append(name).append("=\"").append(cell.attr(name)).append('"');
    }
  }

  private static String published(String text) {
    return text.replace('(', '（').replace(')', '）').replace("&", "&amp;").replace("<", "&lt;");
  }
}
