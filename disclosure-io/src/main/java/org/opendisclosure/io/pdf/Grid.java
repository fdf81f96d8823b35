package org.opendisclosure.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rulings of one table, and the characters between them. */
final class Grid {

  /** How much of an edge must be drawn to part two cells. */
  private static final double DRAWN = 0.6;

  private static final int MOST_LINES = 1_000;

  private final List<Ruling> across;
  private final List<Ruling> down;
  private final double[] columns;
  private final double[] rows;
  private final List<Glyph> glyphs = new ArrayList<>();

  private Grid(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
    this.columns = places(across, down);
    this.rows = places(down, across);
  }

  /** Where lines stand, the ends of crossing lines included: some tables are open at the sides. */
  private static double[] places(List<Ruling> crossing, List<Ruling> standing) {
    return merged(
        Stream.concat(
                standing.stream().map(Ruling::at),
                Stream.of(
                    crossing.stream().mapToDouble(Ruling::from).min().orElse(0),
                    crossing.stream().mapToDouble(Ruling::to).max().orElse(0)))
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  private static double[] merged(double[] places) {
    Arrays.sort(places);
    int count = 0;
    for (double place : places) {
      if (count == 0 || place - places[count - 1] > 1.5 * Ruling.NEAR) {
        places[count] = place;
        count++;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** The tables of a page; frames around a single area are none. */
  static List<Grid> of(List<Ruling> across, List<Ruling> down) {
    List<Grid> grids = new ArrayList<>();
    if (across.size() > MOST_LINES || down.size() > MOST_LINES) {
      return grids;
    }
    List<Ruling> left = new ArrayList<>(across);
    List<Ruling> leftDown = new ArrayList<>(down);
    while (!left.isEmpty()) {
      List<Ruling> rows = new ArrayList<>(List.of(left.remove(0)));
      List<Ruling> columns = new ArrayList<>();
      boolean isGrowing = true;
      while (isGrowing) {
        isGrowing = move(leftDown, columns, stroke -> rows.stream().anyMatch(r -> r.meets(stroke)));
        isGrowing |= move(left, rows, stroke -> columns.stream().anyMatch(stroke::meets));
      }
      Grid grid = new Grid(rows, columns);
      if (!columns.isEmpty()
          && grid.columns.length > 1
          && grid.rows.length > 1
          && grid.columns.length + grid.rows.length > 4) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.width() * grid.height()));
    return grids;
  }

  private static boolean move(List<Ruling> from, List<Ruling> to, Predicate<Ruling> fits) {
    List<Ruling> moved = from.stream().filter(fits).toList();
    from.removeAll(moved);
    to.addAll(moved);
    return !moved.isEmpty();
  }

  boolean contains(Glyph glyph) {
    return new Box(left(), top(), right(), bottom()).contains(glyph.centre(), glyph.middle());
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
  }

  double left() {
    return columns[0];
  }

  double right() {
    return columns[columns.length - 1];
  }

  double top() {
    return rows[0];
  }

  double bottom() {
    return rows[rows.length - 1];
  }

  double width() {
    return right() - left();
  }

  double height() {
    return bottom() - top();
  }

  /** Whether this table may go on in another: its sides stand as far from each other. */
  boolean isAsWideAs(Grid other) {
    return Math.abs(width() - other.width()) <= 2 * Ruling.NEAR;
  }

  /** The places of the columns from the left side on, joined with those of other pages. */
  double[] columnsWith(double[] others) {
    double[] own = Arrays.stream(columns).map(column -> column - left()).toArray();
    double[] all = Arrays.copyOf(own, own.length + others.length);
    System.arraycopy(others, 0, all, own.length, others.length);
    return merged(all);
  }

  /** What stands in the cells, each in the first row and column that it covers. */
  List<List<String>> cells(double[] columnsFromLeft) {
    double[] edges = Arrays.stream(columnsFromLeft).map(column -> column + left()).toArray();
    int width = Math.max(1, edges.length - 1);
    int[] area = areas(edges, width);
    List<List<Glyph>> contents = new ArrayList<>();
    for (int i = 0; i < area.length; i++) {
      contents.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int cell = index(rows, glyph.middle()) * width + index(edges, glyph.centre());
      contents.get(root(area, cell)).add(glyph);
    }
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < contents.size(); i += width) {
      cells.add(
          contents.subList(i, i + width).stream()
              .map(content -> GlyphLine.joined(GlyphLine.of(content)))
              .toList());
    }
    return cells;
  }

  private static int index(double[] edges, double place) {
    int index = 0;
    while (index < edges.length - 2 && place > edges[index + 1]) {
      index++;
    }
    return index;
  }

  /** Joins neighbouring places between which no line is drawn; each area has its first place. */
  private int[] areas(double[] edges, int width) {
    int[] area = new int[(rows.length - 1) * width];
    Arrays.setAll(area, i -> i);
    for (int i = 0; i < area.length; i++) {
      int row = i / width;
      int column = i % width;
      if (column > 0 && !isDrawn(down, edges[column], rows[row], rows[row + 1])) {
        unite(area, i, i - 1);
      }
      if (row > 0 && !isDrawn(across, rows[row], edges[column], edges[column + 1])) {
        unite(area, i, i - width);
      }
    }
    return area;
  }

  private static boolean isDrawn(List<Ruling> lines, double at, double from, double to) {
    double drawn = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= 1.5 * Ruling.NEAR) {
        drawn += Math.max(0, Math.min(line.to(), to) - Math.max(line.from(), from));
      }
    }
    return drawn >= DRAWN * (to - from);
  }

  private static void unite(int[] area, int one, int other) {
    int first = root(area, one);
    int second = root(area, other);
    area[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] area, int place) {
    int root = place;
    while (area[root] != root) {
      root = area[root];
    }
    return root;
  }
}
