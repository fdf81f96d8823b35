package org.opendisclosure.io.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Prints the page of a form, line by line and cell by cell. */
final class PdfPrinter {

  private static final double WIDTH = 595;
  private static final double MARGIN = 50;
  private static final double SIZE = 10;
  private static final double LEADING = 13;
  private static final double PADDING = 3;
  private static final String HEAD = "政府信息公开工作资料汇编";

  private final PrintStyle style;
  private final PdfPages pages;
  private final Map<Cell, Integer> printed = new IdentityHashMap<>();
  private double y;

  private PdfPrinter(PrintStyle style) {
    this.style = style;
    this.pages = new PdfPages((float) WIDTH, style.pageHeight());
  }

  static PdfPages print(StatisticsForm form, PrintStyle style) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, Format.HTML, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return print(out.toString(StandardCharsets.UTF_8), style);
  }

  static PdfPages print(String html, PrintStyle style) {
    PdfPrinter counting = new PdfPrinter(style);
    counting.print(html, 0);
    PdfPrinter printer = new PdfPrinter(style);
    printer.print(html, counting.pages.count());
    return printer.pages;
  }

  private void print(String html, int count) {
    page(count);
    for (Element part : Jsoup.parse(html).select("h1, h2, p, table")) {
      if (part.normalName().equals("table")) {
        y += LEADING;
        table(part, count);
        y += LEADING;
      } else {
        boolean isTitle = !part.normalName().equals("p");
        for (String line : wrapped((isTitle ? "" : "  ") + part.wholeText(), room())) {
          need(LEADING, count);
          pages.text(MARGIN, y + SIZE, SIZE, line);
          y += LEADING;
        }
        y += isTitle ? LEADING / 2 : 0;
      }
    }
  }

  private static double room() {
    return WIDTH - 2 * MARGIN;
  }

  private double bottom() {
    return style.pageHeight() - MARGIN;
  }

  private void page(int count) {
    pages.page();
    y = MARGIN;
    if (style.hasRunningHead()) {
      pages.text(MARGIN, 30, 8, HEAD);
    }
    String number = style.number().of(pages.count(), count);
    pages.text((WIDTH - PdfPages.width(number, 9)) / 2, style.pageHeight() - 25, 9, number);
  }

  private void need(double height, int count) {
    if (y + height > bottom()) {
      page(count);
    }
  }

  static List<String> wrapped(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int c : paragraph.codePoints().toArray()) {
        if (PdfPages.width(line.toString(), SIZE) + PdfPages.width(c, SIZE) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.appendCodePoint(c);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private record Cell(
      int row, int column, int rows, int columns, boolean isHeading, List<String> lines) {}

  private void table(Element table, int count) {
    List<Element> rows = table.select("tr");
    List<Cell> cells = new ArrayList<>();
    int columns = place(rows, cells);
    double[] edges = edges(cells, columns);
    List<Cell> set = new ArrayList<>();
    for (Cell cell : cells) {
      double width = edges[cell.column + cell.columns] - edges[cell.column] - 2 * PADDING;
      set.add(
          new Cell(
              cell.row,
              cell.column,
              cell.rows,
              cell.columns,
              cell.isHeading,
              wrapped(String.join("", cell.lines), width)));
    }
    double[] heights = heights(set, rows.size());
    draw(set, edges, heights, table.select("thead tr").size(), count);
  }

  private static int place(List<Element> rows, List<Cell> cells) {
    boolean[][] taken = new boolean[rows.size() + 60][80];
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Element cell : rows.get(r).children()) {
        while (taken[r][c]) {
          c++;
        }
        int across = span(cell, "colspan");
        int down = Math.min(span(cell, "rowspan"), rows.size() - r);
        for (int i = 0; i < down; i++) {
          for (int j = 0; j < across; j++) {
            taken[r + i][c + j] = true;
          }
        }
        boolean isHeading = cell.attr("scope").startsWith("col");
        cells.add(new Cell(r, c, down, across, isHeading, List.of(cell.text())));
        c += across;
        columns = Math.max(columns, c);
      }
    }
    return columns;
  }

  private static int span(Element cell, String name) {
    return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
  }

  /** Labels get the room that figures leave. */
  private static double[] edges(List<Cell> cells, int columns) {
    double[] wanted = new double[columns];
    for (Cell cell : cells) {
      String text = cell.lines.get(0);
      boolean isLabel = text.codePoints().anyMatch(Character::isLetter);
      double most = cell.isHeading ? 20 : isLabel ? 150 : 400;
      double width = Math.min(most, PdfPages.width(text, SIZE)) / cell.columns + 2 * PADDING + 2;
      for (int i = 0; i < cell.columns && (cell.columns == 1 || columns == cell.columns); i++) {
        wanted[cell.column + i] = Math.max(wanted[cell.column + i], width);
      }
    }
    double figures = 0;
    double labels = 0;
    for (int i = 0; i < columns; i++) {
      wanted[i] = Math.max(wanted[i], 24);
      if (wanted[i] > 65) {
        labels += wanted[i];
      } else {
        figures += wanted[i];
      }
    }
    double[] edges = new double[columns + 1];
    edges[0] = MARGIN;
    double scale = Math.min(1, (room() - figures) / labels);
    for (int i = 0; i < columns; i++) {
      edges[i + 1] = edges[i] + wanted[i] * (wanted[i] > 65 ? scale : 1);
    }
    return edges;
  }

  private static double[] heights(List<Cell> cells, int rows) {
    double[] heights = new double[rows];
    java.util.Arrays.fill(heights, LEADING + 2 * PADDING);
    for (int rowspan = 1; rowspan <= rows; rowspan++) {
      for (Cell cell : cells) {
        if (cell.rows == rowspan) {
          double missing = cell.lines.size() * LEADING + 2 * PADDING;
          for (int i = 0; i < rowspan; i++) {
            missing -= heights[cell.row + i];
          }
          heights[cell.row + rowspan - 1] += Math.max(0, missing);
        }
      }
    }
    return heights;
  }

  private void draw(List<Cell> cells, double[] edges, double[] heights, int heads, int count) {
    need(sum(heights, 0, Math.min(heads + 1, heights.length)), count);
    int row = 0;
    while (row < heights.length) {
      double room = bottom() - y;
      int first = row;
      double height = 0;
      while (row < heights.length && height + heights[row] <= room) {
        height += heights[row];
        row++;
      }
      boolean isSplit =
          style.splitsRows()
              && row < heights.length
              && row >= heads
              && room - height >= LEADING + 2 * PADDING
              && heights[row] > LEADING + 2 * PADDING;
      if (row > first || isSplit) {
        fragment(cells, edges, heights, first, row);
      }
      if (isSplit) {
        split(cells, edges, heights[row], row, room - height, count);
        row++;
      } else if (row < heights.length) {
        if (row == first && y <= MARGIN + LEADING) {
          throw new IllegalArgumentException("a row is higher than the page");
        }
        page(count);
        head(cells, edges, heights, row, heads);
      }
    }
  }

  private void head(List<Cell> cells, double[] edges, double[] heights, int row, int heads) {
    if (style.repeatsHeadings() && row >= heads) {
      Map<Cell, Integer> before = new IdentityHashMap<>(printed);
      printed.clear();
      fragment(cells, edges, heights, 0, heads);
      printed.clear();
      printed.putAll(before);
    }
  }

  /** Draws some rows; a cell that goes on below them prints the rest of its text there. */
  private void fragment(List<Cell> cells, double[] edges, double[] heights, int first, int end) {
    for (Cell cell : cells) {
      int from = Math.max(first, cell.row);
      int to = Math.min(end, cell.row + cell.rows);
      if (from < to) {
        double top = y + sum(heights, first, from);
        cell(cell, edges, top, y + sum(heights, first, to), to == cell.row + cell.rows);
      }
    }
    y += sum(heights, first, end);
  }

  private void cell(Cell cell, double[] edges, double top, double bottom, boolean isEnd) {
    box(edges[cell.column], top, edges[cell.column + cell.columns], bottom);
    int from = printed.getOrDefault(cell, 0);
    int room = (int) ((bottom - top - 2 * PADDING + 0.01) / LEADING);
    int to = isEnd ? cell.lines.size() : Math.min(cell.lines.size(), from + room);
    double text = (to - from) * LEADING;
    double down = style.isCentred() ? Math.max(PADDING, (bottom - top - text) / 2) : PADDING;
    text(cell, edges, top + down, from, to);
    printed.put(cell, to);
  }

  /** Draws a row on two pages: as many lines of each cell as there is room, then the others. */
  private void split(
      List<Cell> cells, double[] edges, double height, int row, double room, int count) {
    int fitting = (int) ((room - 2 * PADDING) / LEADING);
    double upper = fitting * LEADING + 2 * PADDING;
    for (int half = 0; half < 2; half++) {
      double bottom = y + (half == 0 ? upper : height - fitting * LEADING);
      for (Cell cell : cells) {
        if (cell.row <= row && cell.row + cell.rows > row) {
          cell(cell, edges, y, bottom, half == 1 && cell.row + cell.rows == row + 1);
        }
      }
      y = bottom;
      if (half == 0) {
        page(count);
      }
    }
  }

  private void text(Cell cell, double[] edges, double top, int from, int to) {
    for (int i = from; i < to; i++) {
      String line = cell.lines.get(i);
      boolean isFigure = !line.isEmpty() && line.codePoints().noneMatch(Character::isLetter);
      double width = PdfPages.width(line, SIZE);
      double x =
          isFigure
              ? edges[cell.column + cell.columns] - PADDING - width
              : edges[cell.column] + PADDING;
      pages.text(x, top + (i - from) * LEADING + SIZE, SIZE, line);
    }
  }

  private void box(double left, double top, double right, double bottom) {
    if (style.rulings() == PrintStyle.Rulings.LINES) {
      pages.line(left, top, right, top).line(left, bottom, right, bottom);
      pages.line(left, top, left, bottom).line(right, top, right, bottom);
    } else if (style.rulings() == PrintStyle.Rulings.BARS) {
      pages.bar(left, top, right, top).bar(left, bottom, right, bottom);
      pages.bar(left, top, left, bottom).bar(right, top, right, bottom);
    }
  }

  private static double sum(double[] heights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += heights[i];
    }
    return sum;
  }
}
