package org.opendisclosure.io.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.PiecedText;

/** The rulings of one table, and the words between them. */
final class Grid {

  private final List<Ruling> across;
  private final List<Ruling> down;
  private final double[] columns;
  private final double[] rows;
  private final List<List<Glyph>> words = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();

  Grid(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
    this.columns = places(across, down);
    this.rows = places(down, across);
  }

  /** Where lines stand, the ends of crossing lines included: some tables are open at the sides. */
  private static double[] places(List<Ruling> crossing, List<Ruling> standing) {
    return merged(
        DoubleStream.concat(
            standing.stream().mapToDouble(Ruling::at),
            DoubleStream.of(
                crossing.stream().mapToDouble(Ruling::from).min().orElse(0),
                crossing.stream().mapToDouble(Ruling::to).max().orElse(0))));
  }

  private static double[] merged(DoubleStream all) {
    double[] places = all.sorted().toArray();
    int count = 0;
    for (double place : places) {
      if (count == 0 || place - places[count - 1] > Ruling.SAME) {
        places[count] = place;
        count++;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /**
   * The table with the cells to its left that have neither top nor foot on this page, as merged
   * labels have that begin on a page before and end on one behind it.
   *
   * @param lines lines down that meet no line across
   */
  Grid withOpenCells(List<Ruling> lines) {
    List<Ruling> open =
        lines.stream()
            .filter(line -> line.at() < left())
            .filter(line -> line.from() <= top() + Ruling.SAME)
            .filter(line -> line.to() >= bottom() - Ruling.SAME)
            .toList();
    List<Ruling> all = new ArrayList<>(down);
    all.addAll(open);
    return open.isEmpty() ? this : new Grid(across, all);
  }

  /** Whether it has several cells. */
  boolean isTable() {
    return columns.length > 1 && rows.length > 1 && columns.length + rows.length > 4;
  }

  /** Whether a word begins or ends in the table. */
  boolean contains(List<Glyph> word) {
    Box box = new Box(left(), top(), right(), bottom());
    return word.stream().anyMatch(glyph -> box.contains(glyph.centre(), glyph.middle()));
  }

  void add(List<Glyph> word) {
    words.add(word);
  }

  /** Whether something stands within the table. */
  boolean isAround(Box box) {
    return box.left() > left()
        && box.right() < right()
        && box.top() > top()
        && box.bottom() < bottom();
  }

  /** Takes something drawn that is no text. */
  void picture(Box box) {
    pictures.add(box);
  }

  double left() {
    return columns[0];
  }

  private double right() {
    return columns[columns.length - 1];
  }

  double top() {
    return rows[0];
  }

  private double bottom() {
    return rows[rows.length - 1];
  }

  double width() {
    return right() - left();
  }

  double height() {
    return bottom() - top();
  }

  /** How many rows it has. */
  int size() {
    return rows.length - 1;
  }

  /** Whether this table may go on in another: its sides stand as far from each other. */
  boolean isAsWideAs(Grid other) {
    return Math.abs(width() - other.width()) <= 2 * Ruling.NEAR;
  }

  /** The places of the columns from the left side on, joined with those of other pages. */
  double[] columnsWith(double[] others) {
    return merged(
        DoubleStream.concat(
            Arrays.stream(columns).map(column -> column - left()), Arrays.stream(others)));
  }

  /**
   * Lays the rows out.
   *
   * @param line where the first of them stands
   * @param isStaggered whether no figure is certain to stand in its own column
   */
  List<Row> rows(double[] columnsFromLeft, GridBuilder table, int line, boolean isStaggered) {
    double[] edges = Arrays.stream(columnsFromLeft).map(column -> column + left()).toArray();
    Areas areas = new Areas(rows, edges, across, down);
    List<List<Glyph>> contents = contents(areas, edges);
    PicturedCells pictured = new PicturedCells(areas, rows, edges, contents);
    pictures.forEach(pictured::add);
    List<Row> laid = new ArrayList<>();
    for (int place = 0; place < areas.count(); place++) {
      if (place % areas.width() == 0) {
        table.startRow(line + laid.size());
      }
      if (place == areas.first(place) && pictured.has(place)) {
        table.cell(PiecedText.picture(""), areas.columns(place), areas.rows(place));
      } else {
        cell(place, areas, contents.get(place), table, isStaggered);
      }
      if ((place + 1) % areas.width() == 0) {
        laid.add(table.endRow());
      }
    }
    return laid;
  }

  /** Adds the cell whose first place it is; of an area that is no cell, each place is one. */
  private static void cell(
      int place, Areas areas, List<Glyph> content, GridBuilder table, boolean isStaggered) {
    int first = areas.first(place);
    boolean isCell = areas.isCell(first);
    if (place == first) {
      String text = GlyphLine.joined(GlyphLine.of(content));
      boolean isUnclear = (!isCell || isStaggered) && AlignedTable.isFigure(text);
      table.cell(
          isUnclear ? text + PiecedText.APART : text,
          isCell ? areas.columns(place) : 1,
          isCell ? areas.rows(place) : 1);
    } else if (!isCell) {
      table.cell("", 1, 1);
    }
  }

  /** What stands in each area, at its first place. */
  private List<List<Glyph>> contents(Areas areas, double[] edges) {
    List<List<Glyph>> contents = new ArrayList<>();
    for (int i = 0; i < areas.count(); i++) {
      contents.add(new ArrayList<>());
    }
    for (List<Glyph> word : words) {
      int[] places = word.stream().mapToInt(glyph -> place(glyph, areas, edges)).toArray();
      boolean isCrossing = Arrays.stream(places).distinct().count() > 1;
      contents.get(places[places.length / 2]).addAll(isCrossing ? List.of(apart(word)) : word);
    }
    return contents;
  }

  private int place(Glyph glyph, Areas areas, double[] edges) {
    int row = index(rows, glyph.middle());
    return areas.first(row * areas.width() + index(edges, glyph.centre()));
  }

  static int index(double[] edges, double place) {
    int index = 0;
    while (index < edges.length - 2 && place > edges[index + 1]) {
      index++;
    }
    return index;
  }

  /** A figure that crosses a line: which side it belongs to is not certain. */
  private static Glyph apart(List<Glyph> word) {
    Glyph whole = word.get(0);
    for (Glyph glyph : word.subList(1, word.size())) {
      whole = whole.with(glyph);
    }
    return new Glyph(
        whole.text() + PiecedText.APART,
        whole.left(),
        whole.right(),
        whole.baseline(),
        whole.size());
  }
}
