package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;

/** A printed table: rows of cells with spans, from the left, covered places left out. */
final class Table implements Block {

  private final List<List<Spot>> rows = new ArrayList<>();
  private final List<List<Spot>> hidden = new ArrayList<>();

  /**
   * A cell in its place.
   *
   * @param row its first row, from 0
   * @param column its first column, from 0
   * @param spot the cell
   */
  record Placed(int row, int column, Spot spot) {}

  void row(List<Spot> spots) {
    rows.add(new ArrayList<>(spots));
  }

  void row(Spot... spots) {
    row(List.of(spots));
  }

  /** Puts a row that is not displayed before another. */
  void hide(List<Spot> row, int before) {
    rows.add(before, row);
    hidden.add(row);
  }

  /** Hides the rows that are hidden in a table of as many rows. */
  Table hiddenAs(Table table) {
    for (int i = 0; i < rows.size(); i++) {
      if (table.isHidden(table.rows.get(i))) {
        hidden.add(rows.get(i));
      }
    }
    return this;
  }

  boolean isHidden(List<Spot> row) {
    return hidden.stream().anyMatch(other -> other == row);
  }

  List<List<Spot>> rows() {
    return rows;
  }

  /** All cells in their places, rows as pages lay them out. */
  List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Spot spot : rows.get(row)) {
        while (isTaken(taken, column, row)) {
          column++;
        }
        all.add(new Placed(row, column, spot));
        for (int i = 0; i < spot.columns(); i++, column++) {
          while (taken.size() <= column) {
            taken.add(0);
          }
          taken.set(column, row + spot.rows());
        }
      }
    }
    return all;
  }

  private static boolean isTaken(List<Integer> taken, int column, int row) {
    return column < taken.size() && taken.get(column) > row;
  }

  int width() {
    return placed().stream().mapToInt(at -> at.column() + at.spot().columns()).max().orElse(0);
  }
}
