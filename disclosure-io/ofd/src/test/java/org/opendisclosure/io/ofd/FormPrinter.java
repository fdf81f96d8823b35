package org.opendisclosure.io.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Draws the page of a form on paper: lines of text and tables, whose rows are never broken. */
final class FormPrinter {

  private static final double MARGIN = 50;
  private static final double SIZE = 9;
  private static final double LEADING = 12;
  private static final double PADDING = 3;

  /** A cell of a table, and its text in lines. */
  private record Cell(int row, int column, int rows, int columns, List<String> lines) {}

  private final Paper paper;
  private final double width;
  private final double height;
  private double y;

  private FormPrinter(Paper paper, double width, double height) {
    this.paper = paper;
    this.width = width;
    this.height = height;
  }

  static void print(StatisticsForm form, Paper paper, double width, double height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, Format.HTML, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    FormPrinter printer = new FormPrinter(paper, width, height);
    printer.page();
    String page = out.toString(StandardCharsets.UTF_8);
    for (Element part : Jsoup.parse(page).select("h1, h2, p, table")) {
      if (part.normalName().equals("table")) {
        printer.table(part);
      } else {
        printer.text((part.normalName().equals("p") ? "\u3000\u3000" : "") + part.wholeText());
      }
      printer.y += LEADING / 2;
    }
  }

  private void page() {
    paper.page();
    y = MARGIN;
  }

  private void need(double room) {
    if (y + room > height - MARGIN) {
      page();
    }
  }

  private void text(String text) {
    for (String line : wrapped(text, width - 2 * MARGIN)) {
      need(LEADING);
      if (!line.isEmpty()) {
        paper.text(MARGIN, y + SIZE, SIZE, line);
      }
      y += LEADING;
    }
  }

  private static List<String> wrapped(String text, double room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int c : paragraph.codePoints().toArray()) {
        if (Paper.width(line.toString(), SIZE) + Paper.width(c, SIZE) > room) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.appendCodePoint(c);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void table(Element table) {
    List<Element> rows = table.select("tr");
    List<Cell> cells = new ArrayList<>();
    double[] edges = edges(place(rows, cells));
    List<Cell> set = new ArrayList<>();
    for (Cell cell : cells) {
      double room = edges[cell.column + cell.columns] - edges[cell.column] - 2 * PADDING;
      set.add(
          new Cell(
              cell.row, cell.column, cell.rows, cell.columns, wrapped(cell.lines.get(0), room)));
    }
    draw(set, edges, heights(set, rows.size()));
  }

  /** Puts the cells into a raster; gives the longest text of one cell in each column. */
  private static int[] place(List<Element> rows, List<Cell> cells) {
    boolean[][] taken = new boolean[rows.size() + 1][80];
    int[] longest = new int[80];
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
          Arrays.fill(taken[r + i], c, c + across, true);
        }
        cells.add(new Cell(r, c, down, across, List.of(cell.text())));
        boolean isFigure = cell.text().codePoints().noneMatch(Character::isLetter);
        int length = isFigure ? cell.text().length() / 2 + 1 : Math.min(12, cell.text().length());
        longest[c] = across > 1 ? longest[c] : Math.max(longest[c], isFigure ? length : length / 2);
        c += across;
        columns = Math.max(columns, c);
      }
    }
    return Arrays.copyOf(longest, columns);
  }

  private static int span(Element cell, String name) {
    return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
  }

  private double[] edges(int[] longest) {
    double all = Arrays.stream(longest).map(length -> length + 2).sum();
    double[] edges = new double[longest.length + 1];
    edges[0] = MARGIN;
    for (int i = 0; i < longest.length; i++) {
      edges[i + 1] = edges[i] + (width - 2 * MARGIN) * (longest[i] + 2) / all;
    }
    return edges;
  }

  private static double[] heights(List<Cell> cells, int rows) {
    double[] heights = new double[rows];
    Arrays.fill(heights, LEADING + 2 * PADDING);
    for (int rowspan = 1; rowspan <= rows; rowspan++) {
      for (Cell cell : cells) {
        if (cell.rows == rowspan) {
          double missing = cell.lines.size() * LEADING + 2 * PADDING;
          missing -= Arrays.stream(heights, cell.row, cell.row + rowspan).sum();
          heights[cell.row + rowspan - 1] += Math.max(0, missing);
        }
      }
    }
    return heights;
  }

  private void draw(List<Cell> cells, double[] edges, double[] heights) {
    int first = 0;
    while (first < heights.length) {
      need(heights[first]);
      int end = first + 1;
      double used = heights[first];
      while (end < heights.length && y + used + heights[end] <= height - MARGIN) {
        used += heights[end];
        end++;
      }
      part(cells, edges, heights, first, end);
      y += used;
      first = end;
      if (first < heights.length) {
        page();
      }
    }
  }

  /** Draws some rows; a cell that spans more has its text where it begins. */
  private void part(List<Cell> cells, double[] edges, double[] heights, int first, int end) {
    for (Cell cell : cells) {
      int from = Math.max(first, cell.row);
      int to = Math.min(end, cell.row + cell.rows);
      if (from < to) {
        double top = y + Arrays.stream(heights, first, from).sum();
        double bottom = y + Arrays.stream(heights, first, to).sum();
        double left = edges[cell.column];
        double right = edges[cell.column + cell.columns];
        paper.line(left, top, right, top);
        paper.line(left, bottom, right, bottom);
        paper.line(left, top, left, bottom);
        paper.line(right, top, right, bottom);
        if (from == cell.row) {
          text(cell, left, right, top);
        }
      }
    }
  }

  private void text(Cell cell, double left, double right, double top) {
    for (int i = 0; i < cell.lines.size(); i++) {
      String line = cell.lines.get(i);
      boolean isFigure = line.codePoints().noneMatch(Character::isLetter);
      double x = isFigure ? right - PADDING - Paper.width(line, SIZE) : left + PADDING;
      if (!line.isEmpty()) {
        paper.text(x, top + PADDING + i * LEADING + SIZE, SIZE, line);
      }
    }
  }
}
