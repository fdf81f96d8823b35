package org.opendisclosure.io.doc;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.word.CellSpan;

/** What the end of a row says of its cells: their edges, how they are merged, their colors. */
final class DocRowShape {

  /** The shape of a row that has no end. */
  static final DocRowShape UNKNOWN = new DocRowShape();

  private static final int ALONG = 3;
  private static final int GOES_ON_BELOW = 0x20;
  private static final int FIRST_OF_COLUMN = 0x40;
  private static final int DESCRIPTION = 20;
  private static final int SHADE = 10;

  /** How many shades one modification holds at most; the next has those behind. */
  private static final int SHADES = 22;

  /** Twentieths of a point of which nobody reads anything. */
  private static final int FLAT = 20;

  /** A cell: its width, flags and whether it has a color. */
  private record Cell(int width, int flags, boolean isShaded) {}

  private final List<Cell> cells = new ArrayList<>();
  private int left;
  private int height;

  private DocRowShape() {}

  static DocRowShape of(Sprms sprm) {
    DocRowShape shape = new DocRowShape();
    while (sprm.next()) {
      shape.take(sprm);
    }
    return shape;
  }

  private void take(Sprms sprm) {
    switch (sprm.kind()) {
      case 0xD608 -> define(sprm);
      case 0x9407 -> height = sprm.s16(0);
      case 0x5624 -> merge(sprm.u8(0), sprm.u8(1), true);
      case 0x5625 -> merge(sprm.u8(0), sprm.u8(1), false);
      case 0xD62B -> mergeDown(sprm.u8(0), sprm.u8(1));
      case 0x7623 -> widen(sprm.u8(0), sprm.u8(1), sprm.s16(2));
      case 0x7621 -> insert(sprm.u8(0), sprm.u8(1), sprm.s16(2));
      case 0x5622 -> delete(sprm.u8(0), sprm.u8(1));
      case 0xD612 -> shade(sprm, 0);
      case 0xD616 -> shade(sprm, SHADES);
      case 0xD60C -> shade(sprm, 2 * SHADES);
      case 0xD609 -> shadeAsBefore(sprm);
      default -> {}
    }
  }

  private void define(Sprms sprm) {
    cells.clear();
    int count = sprm.u8(0);
    left = sprm.s16(1);
    int descriptions = 1 + 2 * (count + 1);
    for (int i = 0; i < count; i++) {
      int width = sprm.s16(1 + 2 * (i + 1)) - sprm.s16(1 + 2 * i);
      cells.add(new Cell(width, sprm.u16(descriptions + DESCRIPTION * i), false));
    }
  }

  private void set(int cell, int flags) {
    if (cell < cells.size()) {
      cells.set(cell, new Cell(cells.get(cell).width(), flags, cells.get(cell).isShaded()));
    }
  }

  private int flags(int cell) {
    return cell < cells.size() ? cells.get(cell).flags() : 0;
  }

  private void merge(int from, int to, boolean isMerged) {
    for (int i = from; i < to; i++) {
      int along = !isMerged ? 0 : i == from ? 1 : 2;
      set(i, flags(i) & ~ALONG | along);
    }
  }

  private void mergeDown(int cell, int how) {
    int down = how == 0 ? 0 : how == 1 ? GOES_ON_BELOW : GOES_ON_BELOW | FIRST_OF_COLUMN;
    set(cell, flags(cell) & ~(GOES_ON_BELOW | FIRST_OF_COLUMN) | down);
  }

  private void widen(int from, int to, int width) {
    for (int i = from; i < Math.min(to, cells.size()); i++) {
      cells.set(i, new Cell(width, cells.get(i).flags(), cells.get(i).isShaded()));
    }
  }

  private void insert(int at, int count, int width) {
    for (int i = 0; i < count && cells.size() < GridBuilder.MAX_COLUMNS; i++) {
      cells.add(Math.min(at, cells.size()), new Cell(width, 0, false));
    }
  }

  private void delete(int from, int to) {
    int last = Math.min(to, cells.size());
    if (from < last) {
      cells.subList(from, last).clear();
    }
  }

  private void shade(Sprms sprm, int first) {
    for (int i = 0; (i + 1) * SHADE <= sprm.length(); i++) {
      shade(first + i, DocColor.isShade(sprm, i * SHADE));
    }
  }

  private void shadeAsBefore(Sprms sprm) {
    for (int i = 0; (i + 1) * 2 <= sprm.length(); i++) {
      shade(i, DocColor.isOldShade(sprm.u16(2 * i)));
    }
  }

  private void shade(int cell, boolean isShaded) {
    if (cell < cells.size() && isShaded) {
      cells.set(cell, new Cell(cells.get(cell).width(), cells.get(cell).flags(), true));
    }
  }

  /** Whether a row of just this height shows nothing. */
  boolean isFlat() {
    return height < 0 && height >= -FLAT;
  }

  boolean isShaded(int cell) {
    return cell < cells.size() && cells.get(cell).isShaded();
  }

  /** The edges of its cells from left to right, in twentieths of a point. */
  int[] edges() {
    int[] edges = new int[cells.isEmpty() ? 0 : cells.size() + 1];
    int edge = left;
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edge;
      edge += i < cells.size() ? Math.max(0, cells.get(i).width()) : 0;
    }
    return edges;
  }

  /** What a cell takes that covers so many columns. */
  CellSpan span(int cell, int columns) {
    CellSpan span = CellSpan.ONE.across(columns);
    int flags = flags(cell);
    if ((flags & GOES_ON_BELOW) != 0) {
      span = span.down((flags & FIRST_OF_COLUMN) != 0);
    }
    return (flags & ALONG) == 0 ? span : span.along((flags & ALONG) == firstAlong());
  }

  /** How the first of merged cells is marked, which programs do not agree on. */
  private int firstAlong() {
    return cells.stream()
        .map(cell -> cell.flags() & ALONG)
        .filter(along -> along > 0)
        .findFirst()
        .orElse(0);
  }
}
