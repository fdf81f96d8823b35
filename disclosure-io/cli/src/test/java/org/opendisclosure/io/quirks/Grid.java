package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** A table of a document: rows of places, in each of which a box stands or reaches into it. */
final class Grid implements Block {

  /** A row; headings stand above figures. */
  record Row(boolean isHead, List<Box> boxes) {

    static Row of(boolean isHead, Stream<Box> boxes) {
      return new Row(isHead, new ArrayList<>(boxes.toList()));
    }

    /** The same in boxes of its own. */
    Row copy() {
      IdentityHashMap<Box, Box> copies = new IdentityHashMap<>();
      return of(
          isHead, boxes.stream().map(box -> copies.computeIfAbsent(box, known -> known.copy())));
    }

    Stream<Box> figures() {
      return boxes.stream().filter(box -> box.cell().isPresent());
    }

    /** The line of the form that is printed in the row; empty for table four, which has three. */
    Optional<Line> line() {
      List<Line> lines = figures().map(box -> box.cell().orElseThrow().line()).distinct().toList();
      return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /** The first place of a figure. */
    int firstFigure() {
      return IntStream.range(0, boxes.size())
          .filter(i -> boxes.get(i).cell().isPresent())
          .findFirst()
          .orElse(boxes.size());
    }
  }

  private final Optional<Table> table;
  private final List<Row> rows = new ArrayList<>();

  private Grid(Optional<Table> table) {
    this.table = table;
  }

  static Grid of(Table table) {
    return new Grid(Optional.of(table));
  }

  /** Labels and values of the header, side by side. */
  static Grid ofHeader() {
    return new Grid(Optional.empty());
  }

  /** A table for some of the rows. */
  Grid part(List<Row> some) {
    Grid part = new Grid(table);
    part.rows.addAll(some);
    return part;
  }

  boolean isHeader() {
    return table.isEmpty();
  }

  boolean is(String id) {
    return table.filter(known -> known.id().equals(id)).isPresent();
  }

  List<Row> rows() {
    return rows;
  }

  List<Row> body() {
    return rows.stream().filter(row -> !row.isHead()).toList();
  }

  int columns() {
    return rows.stream().mapToInt(row -> row.boxes().size()).max().orElse(0);
  }

  /** All boxes, each once. */
  Set<Box> boxes() {
    Set<Box> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Box> inOrder = new LinkedHashSet<>();
    for (Row row : rows) {
      for (Box box : row.boxes()) {
        if (boxes.add(box)) {
          inOrder.add(box);
        }
      }
    }
    return inOrder;
  }

  /** Whether a box starts at a place, rather than reaching into it. */
  boolean startsAt(int row, int column) {
    Box box = rows.get(row).boxes().get(column);
    return !(isSame(box, row - 1, column) || isSame(box, row, column - 1));
  }

  /** How many columns the box at a place covers from there on. */
  int width(int row, int column) {
    Box box = rows.get(row).boxes().get(column);
    int end = column;
    while (isSame(box, row, end)) {
      end++;
    }
    return end - column;
  }

  /** How many rows the box at a place covers from there on. */
  int height(int row, int column) {
    Box box = rows.get(row).boxes().get(column);
    int end = row;
    while (isSame(box, end, column)) {
      end++;
    }
    return end - row;
  }

  private boolean isSame(Box box, int row, int column) {
    return row >= 0
        && row < rows.size()
        && column >= 0
        && column < rows.get(row).boxes().size()
        && rows.get(row).boxes().get(column) == box;
  }
}
