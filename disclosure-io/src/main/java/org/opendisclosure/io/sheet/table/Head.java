package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Cell;

/**
 * The head of a table: over each column a path of labels, outermost first. A label stands over all
 * columns that its cell covers. Where merged cells were lost it stands over the first of them, and
 * reaches as far as places right of it are blank.
 */
final class Head {

  private static final LabelKey NOTHING = LabelKey.of("");

  private final HeadWords words;
  private final List<Row> rows;
  private final List<List<GridCell>> paths = new ArrayList<>();
  private final List<@Nullable GridCell> leaves = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<LabelKey> keys = new ArrayList<>();
  private final int numbers;
  private final int labels;
  private final int units;
  private final int firstFigure;

  Head(HeadWords words, List<Row> rows) {
    this.words = words;
    this.rows = List.copyOf(rows);
    int width = rows.stream().mapToInt(Row::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      paths.add(path(column));
    }
    paths.forEach(this::leaf);
    numbers = find(SheetFormat::isNumber);
    labels = find(SheetFormat::isLabel);
    units = find(SheetFormat::isUnit);
    firstFigure = find(words::isColumn);
  }

  /** The heading is the lowest label that names a column, or what broken ones make together. */
  private void leaf(List<GridCell> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (words.isColumn(path.get(i).key())
          && (i == path.size() - 1 || !hasColumnsBelow(path.get(i)))) {
        add(path.get(i), path.get(i).text());
        return;
      }
    }
    for (int i = path.size() - 2; i >= 0; i--) {
      String joined =
          String.join("", path.subList(i, path.size()).stream().map(GridCell::text).toList());
      if (words.isColumn(LabelKey.of(joined))) {
        add(path.get(path.size() - 1), joined);
        return;
      }
    }
    GridCell lowest = path.isEmpty() ? null : path.get(path.size() - 1);
    add(lowest, lowest == null ? "" : lowest.text());
  }

  /** Whether a label stands over the headings of columns; it is that of none where one is wrong. */
  private boolean hasColumnsBelow(GridCell label) {
    return paths.stream()
        .filter(path -> path.contains(label))
        .flatMap(path -> path.subList(path.indexOf(label) + 1, path.size()).stream())
        .anyMatch(below -> words.isColumn(below.key()));
  }

  private void add(@Nullable GridCell cell, String heading) {
    leaves.add(cell);
    headings.add(heading);
    keys.add(LabelKey.of(heading));
  }

  /** The cells over a column in which something stands, from top to bottom, each once. */
  List<GridCell> own(int column) {
    return paths.get(column);
  }

  private List<GridCell> path(int column) {
    List<GridCell> path = new ArrayList<>();
    for (Row row : rows) {
      GridCell cell = column < row.size() ? row.cell(column) : null;
      if (cell != null && !cell.isBlank() && !path.contains(cell)) {
        path.add(cell);
      }
    }
    return path;
  }

  /**
   * The labels that may reach over a column from the left, because it is blank there: those that
   * start in the nearest column in which any does.
   */
  List<GridCell> reaching(int column) {
    List<GridCell> labels = new ArrayList<>();
    int nearest = -1;
    for (Row row : rows) {
      int start = Math.min(column, row.size() - 1);
      while (start >= 0 && row.cell(start).isBlank()) {
        start--;
      }
      if (start > nearest && !words.isColumn(row.key(start))) {
        labels.clear();
        nearest = start;
      }
      if (start >= 0 && start == nearest) {
        labels.add(row.cell(start));
      }
    }
    return labels;
  }

  /** Whether no row has a blank place before its last text. */
  boolean isCrowded() {
    return rows.stream()
        .allMatch(
            row -> {
              int blank = 0;
              while (blank < row.size() && !row.cell(blank).isBlank()) {
                blank++;
              }
              return row.firstColumn(blank) < 0;
            });
  }

  /** All cells in which something stands, row by row, each once. */
  List<GridCell> inReadingOrder() {
    Set<GridCell> cells = new LinkedHashSet<>();
    for (Row row : rows) {
      for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
        cells.add(row.cell(i));
      }
    }
    return List.copyOf(cells);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Row> rows() {
    return rows;
  }

  int width() {
    return headings.size();
  }

  /** The headings of all columns; empty where there is none. */
  List<String> headings() {
    return headings;
  }

  /** The heading of a column; empty where there is none. */
  String heading(int column) {
    return column < headings.size() ? headings.get(column) : "";
  }

  /** What the heading of a column says; empty where there is none. */
  LabelKey key(int column) {
    return column < keys.size() ? keys.get(column) : NOTHING;
  }

  private int find(Predicate<LabelKey> kind) {
    for (int i = 0; i < headings.size(); i++) {
      if (kind.test(keys.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The column of the lines' numbers, or −1. */
  int numbers() {
    return numbers;
  }

  /** The first column of labels that is headed so, or −1. */
  int labels() {
    return labels;
  }

  /** The column of units, or −1. */
  int units() {
    return units;
  }

  /** The first column with the heading of a figure, or −1. */
  int firstFigure() {
    return firstFigure;
  }

  /** Where the columns under the heading of a column end. */
  int end(int column) {
    GridCell leaf = leaf(column);
    int end = column + 1;
    while (leaf != null && end < leaves.size() && leaves.get(end) == leaf) {
      end++;
    }
    return end;
  }

  /** The cell whose text is the heading of a column; null if nothing stands over it. */
  @Nullable GridCell leaf(int column) {
    return column < leaves.size() ? leaves.get(column) : null;
  }

  /** The first column under the same heading. */
  int start(int column) {
    GridCell leaf = leaf(column);
    int start = column;
    while (leaf != null && start > 0 && leaves.get(start - 1) == leaf) {
      start--;
    }
    return start;
  }

  /**
   * The column of each cell, −1 where none is headed so. Headings that are cut off so that they are
   * the same for several cells count only if all of these are there; they are in printed order
   * then.
   */
  int[] places(List<Cell> cells) {
    Map<List<Integer>, List<Integer>> columns = new LinkedHashMap<>();
    for (int column = 0; column < headings.size(); column = end(column)) {
      List<Integer> candidates = candidates(keys.get(column), cells);
      if (!candidates.isEmpty()) {
        columns.computeIfAbsent(candidates, key -> new ArrayList<>()).add(column);
      }
    }
    int[] places = new int[cells.size()];
    Arrays.fill(places, -1);
    columns.forEach(
        (candidates, found) -> {
          if (candidates.size() == 1) {
            places[candidates.get(0)] = nearest(cells.get(candidates.get(0)), found);
          } else if (candidates.size() == found.size()) {
            for (int i = 0; i < candidates.size(); i++) {
              places[candidates.get(i)] = found.get(i);
            }
          }
        });
    return places;
  }

  /** Of several columns the first that is headed in the printed word, else the first of all. */
  private int nearest(Cell cell, List<Integer> columns) {
    String printed = columns.size() == 1 ? "" : LabelKey.of(cell.column()).text();
    return columns.stream()
        .filter(column -> keys.get(column).text().equals(printed))
        .findFirst()
        .orElse(columns.get(0));
  }

  private List<Integer> candidates(LabelKey key, List<Cell> cells) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (words.isColumn(cells.get(i), key)) {
        candidates.add(i);
      }
    }
    return candidates;
  }
}
