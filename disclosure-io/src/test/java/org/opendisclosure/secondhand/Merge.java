package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
      case OMIT -> omitting(table);
      case BLANK, REPEAT, REPEAT_ALL -> filled(table);
    };
  }

  private static Table omitting(Table table) {
    Table plain = new Table();
    table.rows().forEach(row -> plain.row(row.stream().map(spot -> spot.over(1, 1)).toList()));
    return plain;
  }

  private Table filled(Table table) {
    int width = table.width();
    List<List<Spot>> rows = new ArrayList<>();
    table
        .rows()
        .forEach(row -> rows.add(new ArrayList<>(Collections.nCopies(width, Spot.blank()))));
    for (Table.Placed at : table.placed()) {
      Spot spot = at.spot();
      int end = Math.min(at.row() + spot.rows(), rows.size());
      for (int row = at.row(); row < end; row++) {
        for (int i = 0; i < spot.columns(); i++) {
          rows.get(row).set(at.column() + i, row == at.row() && i == 0 ? first(spot) : copy(spot));
        }
      }
    }
    Table plain = new Table();
    rows.forEach(plain::row);
    return plain;
  }

  private Spot first(Spot spot) {
    Spot single = spot.over(1, 1);
    int places = spot.columns() * spot.rows();
    return this == REPEAT_ALL && places > 1 && spot.figure().isPresent()
        ? single.holding(spot.figure().get().counted(spot.figure().get().numbers() * places))
        : single;
  }

  private Spot copy(Spot spot) {
    boolean isRepeated = this == REPEAT_ALL || this == REPEAT && spot.figure().isEmpty();
    Spot copy = isRepeated ? spot.over(1, 1) : Spot.blank();
    return new Spot(copy.pieces(), 1, 1, copy.isHead(), java.util.Optional.empty(), copy.format());
  }
}
