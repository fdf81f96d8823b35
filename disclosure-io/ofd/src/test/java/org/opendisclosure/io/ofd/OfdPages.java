package org.opendisclosure.io.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes pages as GB/T 33190 describes them, and nothing else. */
final class OfdPages implements Paper {

  private static final double POINTS = 72 / 25.4;
  private static final String NAMESPACE = "http://www.ofdspec.org/2016";

  /** A piece of a line: where its characters stand. */
  private record Run(double x, double size, String text) {}

  /** What stands on one page: its objects, and the pieces of its lines from top to bottom. */
  private static final class Sheet {
    private final StringBuilder objects = new StringBuilder();
    private final StringBuilder rulings = new StringBuilder();
    private final Map<Double, TreeMap<Double, Run>> lines = new TreeMap<>();
  }

  private final double width;
  private final double height;
  private final OfdStyle style;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String resources = "";
  private String more = "";
  private String body = "";
  private int id = 100;

  OfdPages(double width, double height, OfdStyle style) {
    this.width = width;
    this.height = height;
    this.style = style;
  }

  /** A page of A4, as a program writes it that has an object for each cell. */
  static OfdPages small() {
    OfdPages pages = new OfdPages(595, 842, OfdStyle.BY_CELL);
    pages.page();
    return pages;
  }

  /**
   * A page with a report of two figures, of which the first, in line 155 from 260 on, is left out.
   */
  static OfdPages report() {
    return report(595, 842);
  }

  /** The same on paper of another size. */
  static OfdPages report(double width, double height) {
    OfdPages pages = new OfdPages(width, height, OfdStyle.BY_CELL);
    pages.page();
    pages.text(60, 40, 12, "某市交通运输局2021年政府信息公开工作年度报告");
    pages.text(60, 70, 12, "二、主动公开政府信息情况");
    for (int row = 0; row < 4; row++) {
      pages.line(50, 100 + 40 * row, 450, 100 + 40 * row);
    }
    for (int column : List.of(50, 250, 450)) {
      pages.line(column, 100, column, 220);
    }
    pages.text(60, 115, 10, "信息内容");
    pages.text(260, 115, 10, "本年处理决定数量");
    pages.text(60, 155, 10, "行政许可");
    pages.text(60, 195, 10, "行政处罚");
    pages.text(260, 190, 10, "56");
    return pages;
  }

  @Override
  public void page() {
    sheets.add(new Sheet());
  }

  private Sheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  @Override
  public void text(double x, double baseline, double size, String text) {
    if (style.isByLine()) {
      sheet()
          .lines
          .computeIfAbsent(baseline * 1000 + size, key -> new TreeMap<>())
          .put(x, new Run(x, size, text));
    } else {
      sheet().objects.append(object(List.of(new Run(x, size, text)), baseline, ""));
    }
  }

  /** Text with attributes of its object. */
  OfdPages text(double x, double baseline, double size, String text, String attributes) {
    sheet().objects.append(object(List.of(new Run(x, size, text)), baseline, attributes));
    return this;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    double wide = Math.max(0.5, Math.abs(x2 - x1));
    double high = Math.max(0.5, Math.abs(y2 - y1));
    String path =
        style.hasBars()
            ? data("M 0 0 L %s 0 L %s %s L 0 %s C", wide, wide, high, high)
            : data("M 0 0 L %s %s", x2 - x1, y2 - y1);
    String paint = style.hasBars() ? " Stroke=\"false\" Fill=\"true\"" : "";
    String colour = style.hasBars() ? "<ofd:FillColor Value=\"0 0 0\"/>" : "";
    sheet()
        .rulings
        .append(
            "<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" LineWidth=\"%s\"%s%s>%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(
                    id++, mm(left), mm(top), mm(wide), mm(high), own(0.5), matrix(), paint, colour,
                    path));
  }

  /** XML of objects as it is. */
  OfdPages draw(String xml) {
    sheet().objects.append(xml);
    return this;
  }

  /** A part of the file. */
  OfdPages part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** XML of resources of the document. */
  OfdPages resources(String xml) {
    resources += xml;
    return this;
  }

  /** More elements of the document. */
  OfdPages document(String xml) {
    more += xml;
    return this;
  }

  /** More elements of the body of the document. */
  OfdPages body(String xml) {
    body += xml;
    return this;
  }

  private String matrix() {
    return style.hasMatrix() ? " CTM=\"%s 0 0 %s 0 0\"".formatted(mm(1), mm(1)) : "";
  }

  /** A length in the places of an object. */
  private String own(double points) {
    return style.hasMatrix() ? number(points) : mm(points);
  }

  private String data(String pattern, Object... points) {
    Object[] values = new Object[points.length];
    for (int i = 0; i < points.length; i++) {
      values[i] = own((Double) points[i]);
    }
    return pattern.formatted(values);
  }

  static String mm(double points) {
    return number(points / POINTS);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** A text object with the pieces of one line. */
  private String object(List<Run> runs, double baseline, String attributes) {
    double left = runs.get(0).x;
    double size = runs.get(0).size;
    StringBuilder text = new StringBuilder();
    List<Double> starts = new ArrayList<>();
    double right = left;
    for (Run run : runs) {
      double x = run.x;
      for (int c : run.text.codePoints().toArray()) {
        text.appendCodePoint(c);
        starts.add(x);
        x += Paper.width(c, size);
      }
      right = x;
    }
    return """
    <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="3" Size="%s"%s %s>\
    <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>
    """
        .formatted(
            id++,
            mm(left),
            mm(baseline - size),
            mm(Math.max(1, right - left)),
            mm(1.2 * size),
            own(size),
            matrix(),
            attributes,
            own(size),
            deltas(starts),
            text.toString().replace("&", "&amp;").replace("<", "&lt;"));
  }

  private String deltas(List<Double> starts) {
    if (starts.size() < 2) {
      return "";
    }
    List<String> deltas = new ArrayList<>();
    int i = 1;
    while (i < starts.size()) {
      String delta = own(starts.get(i) - starts.get(i - 1));
      int times = 1;
      while (style.hasGroups()
          && i + times < starts.size()
          && own(starts.get(i + times) - starts.get(i + times - 1)).equals(delta)) {
        times++;
      }
      deltas.add(times == 1 ? delta : "g " + times + " " + delta);
      i += times;
    }
    return " DeltaX=\"" + String.join(" ", deltas) + "\"";
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "OFD.xml",
        "<ofd:OFD xmlns:ofd=\"%s\" DocType=\"OFD\" Version=\"1.1\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>%s</ofd:DocBody></ofd:OFD>"
            .formatted(NAMESPACE, body));
    all.put("Doc_0/Document.xml", document());
    all.put(
        "Doc_0/PublicRes.xml",
        "<ofd:Res xmlns:ofd=\"%s\">%s</ofd:Res>".formatted(NAMESPACE, resources));
    for (int i = 0; i < sheets.size(); i++) {
      page(i, sheets.get(i), all);
    }
    all.putAll(parts);
    all.replaceAll((name, xml) -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + prefixed(xml));
    return packed(all);
  }

  private String prefixed(String xml) {
    return style.prefix().equals("ofd:")
        ? xml
        : xml.replace("xmlns:ofd=", "xmlns=").replace("<ofd:", "<").replace("</ofd:", "</");
  }

  private String document() {
    StringBuilder pages = new StringBuilder();
    StringBuilder templates = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      pages.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(10 + i, i));
      templates.append(
          style.hasTemplate()
              ? "<ofd:TemplatePage ID=\"%d\" BaseLoc=\"/Doc_0/Tpls/Tpl_%d.xml\"/>"
                  .formatted(5000 + i, i)
              : "");
    }
    return """
    <ofd:Document xmlns:ofd="%s"><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea>\
    <ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
    %s</ofd:CommonData><ofd:Pages>%s</ofd:Pages>%s</ofd:Document>\
    """
        .formatted(NAMESPACE, mm(width), mm(height), templates, pages, more);
  }

  private void page(int number, Sheet sheet, Map<String, String> all) {
    StringBuilder objects = new StringBuilder(sheet.objects);
    sheet.lines.forEach(
        (key, runs) ->
            objects.append(object(List.copyOf(runs.values()), Math.floor(key) / 1000, "")));
    String use = "";
    if (style.hasTemplate()) {
      use = "<ofd:Template TemplateID=\"%d\" ZOrder=\"Background\"/>".formatted(5000 + number);
      all.put("Doc_0/Tpls/Tpl_" + number + ".xml", content("", sheet.rulings.toString()));
    } else {
      objects.insert(0, sheet.rulings);
    }
    all.put("Doc_0/Pages/Page_" + number + "/Content.xml", content(use, objects.toString()));
  }

  private static String content(String before, String objects) {
    return """
    <ofd:Page xmlns:ofd="%s">%s<ofd:Content><ofd:Layer ID="1" Type="Body">
    %s</ofd:Layer></ofd:Content></ofd:Page>\
    """
        .formatted(NAMESPACE, before, objects);
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
