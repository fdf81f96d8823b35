package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LineMatcher;

/** The head of a list that has none: labels stand where most known labels stand. */
final class ListHead {

  private ListHead() {}

  /** A head that names the columns of number, label, unit and figure. */
  static Head of(List<Row> rows, HeadWords words, LineMatcher matcher) {
    Map<Integer, Integer> places = new TreeMap<>();
    Map<Integer, Integer> units = new TreeMap<>();
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (matcher.knows(row.key(i))) {
          places.merge(i, 1, Integer::sum);
          units.merge(i, hasWord(row, i + 1) ? 1 : 0, Integer::sum);
        }
      }
    }
    if (places.isEmpty()) {
      return new Head(words, List.of());
    }
    int label = Collections.max(places.entrySet(), Map.Entry.comparingByValue()).getKey();
    List<String> headings = new ArrayList<>(Collections.nCopies(label, ""));
    if (label > 0) {
      headings.set(label - 1, SheetFormat.NUMBER);
    }
    headings.add(SheetFormat.LABEL);
    if (2 * units.getOrDefault(label, 0) > places.getOrDefault(label, 0)) {
      headings.add(SheetFormat.UNIT);
    }
    headings.add(SheetFormat.VALUE);
    return new Head(words, List.of(Row.of(rows.get(0).line(), headings)));
  }

  private static boolean hasWord(Row row, int column) {
    return NumberLook.hasWord(row.field(column)) && !row.isNumber(column);
  }
}
