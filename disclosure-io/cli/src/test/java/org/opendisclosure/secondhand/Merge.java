package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left of merged cells. */
enum Merge {
  /** Cells span what they cover. */
  SPAN,
  /** The text stands in the first place, the others are blank. */
  BLANK,
  /** The text stands in every place, figures in the first. */
  REPEAT,
  /** The text stands in every place, figures too. */
  REPEAT_ALL,
  /** The places that are covered are left out. */
  OMIT;

  Table of(Table table) {
    return switch (this) {
      case SPAN -> table;
      case OMIT -> omitting(table).hiddenAs(table);
      case BLANK, REPEAT, REPEAT_ALL -> filled(table).hiddenAs(table);
    };
  }

  /** How often a figure of a cell may be printed at most. */
  int timesOf(Spot spot) {
    return this == REPEAT_ALL ? spot.columns() * spot.rows() : 1;
  }

  private static Table omitting(Table table) {
    Table plain = new Table();
    table.rows().forEach(row -> plain.row(row.stream().map(spot -> spot.over(1, 1)).toList()));
    return plain;
  }

  private Table filled(Table table) {
    List<List<Spot>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new ArrayList<>()));
    for (Table.Placed at : table.placed()) {
      Spot spot = at.spot();
      int end = Math.min(at.row() + spot.rows(), rows.size());
      for (int row = at.row(); row < end; row++) {
        for (int i = 0; i < spot.columns(); i++) {
          boolean isFirst = row == at.row() && i == 0;
          put(rows.get(row), at.column() + i, isFirst ? spot.over(1, 1) : copy(spot));
        }
      }
    }
    Table plain = new Table();
    rows.forEach(plain::row);
    return plain;
  }

  private static void put(List<Spot> row, int column, Spot spot) {
    while (row.size() <= column) {
      row.add(Spot.blank());
    }
    row.set(column, spot);
  }

  private Spot copy(Spot spot) {
    boolean isRepeated = this == REPEAT_ALL || this == REPEAT && spot.figure().isEmpty();
    Spot copy = isRepeated ? spot.over(1, 1) : Spot.blank();
    return new Spot(copy.pieces(), 1, 1, copy.isHead(), Optional.empty(), copy.format());
  }
}
