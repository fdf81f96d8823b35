package org.opendisclosure.io.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.HeaderField;

/** At which place each column of a {@code long} file stands. */
final class LongColumns {

  private final Map<String, Integer> places = new HashMap<>();
  private final int width;

  private LongColumns(int width) {
    this.width = width;
  }

  /** The columns; the notes say which names are not used. */
  static LongColumns of(Row names, Notes notes) {
    LongColumns columns = new LongColumns(names.size());
    for (int i = 0; i < names.size(); i++) {
      String name = name(names.field(i).strip());
      if (RowNumbers.areIn(names.fields(), i)) {
        notes.correct(names.line(), 1, "", "", CsvProblems.rowNumbers());
      } else if (!LongFormat.COLUMNS.contains(name)) {
        String nearest = Nearest.of(name, LongFormat.COLUMNS).orElse("");
        notes.refuse(names, i + 1, name, "", CsvProblems.unknownName(name, nearest));
      } else if (columns.places.putIfAbsent(name, i) != null) {
        notes.refuse(names, i + 1, name, "", CsvProblems.repeatedName(name));
      }
    }
    return columns;
  }

  /** The name of a column, for which organ and year may have one that forms print. */
  private static String name(String written) {
    return HeaderField.find(written)
        .map(HeaderField::id)
        .filter(LongFormat.COLUMNS::contains)
        .orElse(written);
  }

  /** Whether a form can be read from these columns; if not, a note says what is missing. */
  boolean areEnough(Row names, Notes notes) {
    boolean areEnough = true;
    for (String name : List.of(LongFormat.FORM, LongFormat.EDITION, LongFormat.VALUE)) {
      areEnough &= has(name, names, notes);
    }
    if (!places.containsKey(LongFormat.CELL) && !places.containsKey(LongFormat.ROW)) {
      areEnough &= has(LongFormat.CELL, names, notes);
    }
    return areEnough;
  }

  private boolean has(String name, Row names, Notes notes) {
    if (!places.containsKey(name)) {
      notes.refuse(names, 0, name, "", CsvProblems.missingColumn(name));
    }
    return places.containsKey(name);
  }

  int width() {
    return width;
  }

  /** The place of a column, or −1. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /** What stands in a column, as it stands; empty if there is no such column. */
  String field(Row row, String name) {
    return row.field(place(name));
  }

  /** Whether a row states a number of a form, not of its header, its remarks or explanations. */
  boolean hasNumber(Row row) {
    return switch (field(row, LongFormat.STATE).strip()) {
      case LongFormat.HEADER, LongFormat.NOTE, LongFormat.EXPLANATION -> false;
      default -> Digits.areNumber(field(row, LongFormat.VALUE));
    };
  }

  /** What stands in a column, neutralisation undone; empty if there is no such column. */
  String text(Row row, String name) {
    return row.text(place(name));
  }
}
