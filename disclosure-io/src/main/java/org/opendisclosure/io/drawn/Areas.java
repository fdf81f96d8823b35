package org.opendisclosure.io.drawn;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table: neighbouring places between which no line is drawn are one area. Places are
 * numbered row by row.
 */
final class Areas {

  /** How much of an edge must be drawn to part two cells. */
  private static final double DRAWN = 0.6;

  private final int width;
  private final int[] area;
  private final int[] sizes;

  /** The areas between these edges, as far as lines across and down are drawn there. */
  Areas(double[] rows, double[] columns, List<Ruling> across, List<Ruling> down) {
    width = Math.max(1, columns.length - 1);
    area = new int[(rows.length - 1) * width];
    sizes = new int[area.length];
    Arrays.setAll(area, place -> place);
    for (int place = 0; place < area.length; place++) {
      int row = place / width;
      int column = place % width;
      if (column > 0 && !isDrawn(down, columns[column], rows[row], rows[row + 1])) {
        unite(place, place - 1);
      }
      if (row > 0 && !isDrawn(across, rows[row], columns[column], columns[column + 1])) {
        unite(place, place - width);
      }
    }
    for (int place = 0; place < area.length; place++) {
      sizes[first(place)]++;
    }
  }

  private static boolean isDrawn(List<Ruling> lines, double at, double from, double to) {
    double drawn = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= Ruling.SAME) {
        drawn += Math.max(0, Math.min(line.to(), to) - Math.max(line.from(), from));
      }
    }
    return drawn >= DRAWN * (to - from);
  }

  private void unite(int one, int other) {
    int first = first(one);
    int second = first(other);
    area[Math.max(first, second)] = Math.min(first, second);
  }

  int count() {
    return area.length;
  }

  /** How many places a row has. */
  int width() {
    return width;
  }

  /** The first place of the area to which a place belongs. */
  int first(int place) {
    int first = place;
    while (area[first] != first) {
      first = area[first];
    }
    return first;
  }

  /** How many columns an area covers in the row of its first place. */
  int columns(int first) {
    int columns = 1;
    while ((first + columns) % width != 0 && first(first + columns) == first) {
      columns++;
    }
    return columns;
  }

  /** How many rows an area covers in the column of its first place. */
  int rows(int first) {
    int rows = 1;
    while (first + rows * width < area.length && first(first + rows * width) == first) {
      rows++;
    }
    return rows;
  }

  /** Whether an area is a cell, merged or not, and no angle where a line is missing. */
  boolean isCell(int first) {
    return sizes[first] == columns(first) * rows(first);
  }
}
