package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Tables of Markdown that are drawn with dashes and bars, with merged cells, as pandoc does. */
final class DrawnMedium {

  private static final Box NOTHING = Box.of(Box.Role.LABEL, "");

  private final List<List<Box>> rows = new ArrayList<>();
  private final int columns;
  private final int[] widths;
  private final int heads;
  private final StringBuilder text = new StringBuilder();

  private DrawnMedium(Grid grid) {
    columns = grid.columns();
    widths = new int[columns];
    for (Grid.Row row : grid.rows()) {
      List<Box> boxes = new ArrayList<>(row.boxes());
      boxes.addAll(Collections.nCopies(columns - boxes.size(), NOTHING));
      rows.add(boxes);
    }
    heads = (int) grid.rows().stream().takeWhile(Grid.Row::isHead).count();
    rows.forEach(this::widen);
  }

  static byte[] print(Document document, Random random) {
    return MarkdownMedium.print(document, grid -> new DrawnMedium(grid).drawn());
  }

  /** Makes room for the texts of a row; a merged cell takes it from its last column. */
  private void widen(List<Box> row) {
    for (int column = 0; column < columns; column = end(row, column)) {
      int last = end(row, column) - 1;
      for (String line : lines(row.get(column))) {
        widths[last] += Math.max(0, places(line) - width(column, last));
      }
    }
  }

  private int width(int from, int last) {
    int width = 3 * (last - from);
    for (int column = from; column <= last; column++) {
      width += widths[column];
    }
    return width;
  }

  private static int end(List<Box> row, int column) {
    int end = column + 1;
    while (end < row.size() && row.get(end) == row.get(column) && row.get(column) != NOTHING) {
      end++;
    }
    return end;
  }

  private String drawn() {
    for (int row = 0; row < rows.size(); row++) {
      rule(row);
      int height = rows.get(row).stream().mapToInt(box -> lines(box).size()).max().orElse(1);
      for (int line = 0; line < height; line++) {
        line(row, line);
      }
    }
    rule(rows.size());
    return text.append('\n').toString();
  }

  private void line(int row, int line) {
    List<Box> boxes = rows.get(row);
    for (int column = 0; column < columns; column = end(boxes, column)) {
      List<String> lines = isFromAbove(row, column) ? List.of() : lines(boxes.get(column));
      String said = line < lines.size() ? lines.get(line) : "";
      int room = width(column, end(boxes, column) - 1) - places(said);
      text.append("| ").append(said).append(" ".repeat(room + 1));
    }
    text.append("|\n");
  }

  /** Draws the line above a row, open where a cell reaches through it. */
  private void rule(int row) {
    String sign = row == heads && heads > 0 && row < rows.size() ? "=" : "-";
    for (int column = 0; column <= columns; column++) {
      boolean isDrawnLeft = column > 0 && !isFromAbove(row, column - 1);
      boolean isDrawnRight = column < columns && !isFromAbove(row, column);
      boolean isEdge = isEdge(row - 1, column) || isEdge(row, column);
      text.append(isEdge ? isDrawnLeft || isDrawnRight ? "+" : "|" : isDrawnLeft ? sign : " ");
      if (column < columns) {
        text.append((isDrawnRight ? sign : " ").repeat(widths[column] + 2));
      }
    }
    text.append('\n');
  }

  private boolean isFromAbove(int row, int column) {
    return row > 0
        && row < rows.size()
        && rows.get(row).get(column) == rows.get(row - 1).get(column)
        && rows.get(row).get(column) != NOTHING;
  }

  /** Whether one cell ends before a place of a row, and another one starts there. */
  private boolean isEdge(int row, int column) {
    boolean isOuter = column == 0 || column == columns;
    return isOuter
        || row >= 0
            && row < rows.size()
            && (rows.get(row).get(column - 1) != rows.get(row).get(column)
                || rows.get(row).get(column) == NOTHING);
  }

  private static List<String> lines(Box box) {
    return box.text().replace("|", "\\|").lines().toList();
  }

  private static int places(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : isMark(c) ? 0 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x20000;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
