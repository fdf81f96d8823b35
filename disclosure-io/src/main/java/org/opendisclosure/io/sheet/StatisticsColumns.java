package org.opendisclosure.io.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.io.text.LineMatcher;

/**
 * Where number, label, unit and figure stand in the rows of a statistics table; −1 where there is
 * no such column.
 */
record StatisticsColumns(int number, int firstLabel, int lastLabel, int unit, int value) {

  private static final int LONGEST_UNIT = 3;

  /** The columns that a row of headings names, or null if the row is none. */
  static @Nullable StatisticsColumns ofHeadings(Row row) {
    int number = -1;
    int label = -1;
    int unit = -1;
    int value = -1;
    for (int i = 0; i < row.fields().size(); i++) {
      LabelKey key = LabelKey.of(row.field(i));
      number = number < 0 && SheetFormat.isNumber(key) ? i : number;
      label = label < 0 && SheetFormat.isLabel(key) ? i : label;
      unit = unit < 0 && SheetFormat.isUnit(key) ? i : unit;
      value = value < 0 && SheetFormat.isValue(key) ? i : value;
    }
    if (label < 0 || value < label) {
      return null;
    }
    int last = (unit > label ? unit : value) - 1;
    return new StatisticsColumns(number, label, last, unit, value);
  }

  /** The columns of a table without headings: labels stand where most known labels stand. */
  static StatisticsColumns of(List<Row> rows, LineMatcher matcher) {
    Map<Integer, Integer> places = new TreeMap<>();
    Map<Integer, Integer> units = new TreeMap<>();
    for (Row row : rows) {
      for (int i = 0; i < row.fields().size(); i++) {
        if (matcher.knows(row.text(i))) {
          places.merge(i, 1, Integer::sum);
          units.merge(SheetWords.hasWord(row.field(i + 1)) ? i + 1 : -1, 1, Integer::sum);
        }
      }
    }
    int label = most(places);
    boolean hasUnit = 2 * units.getOrDefault(label + 1, 0) > places.getOrDefault(label, 0);
    return new StatisticsColumns(
        label - 1, label, label, hasUnit ? label + 1 : -1, label + (hasUnit ? 2 : 1));
  }

  private static int most(Map<Integer, Integer> places) {
    return places.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /**
   * The column of a row's label: the last one that is known, unless it is that of a group with a
   * label behind it; or else the last one stated.
   */
  int label(Row row, LineMatcher matcher, Labels labels) {
    int last = firstLabel;
    for (int i = lastLabel; i >= firstLabel; i--) {
      if (matcher.knows(row.text(i))) {
        boolean isGroup = last > firstLabel && labels.isGroup(LabelKey.of(row.text(i)));
        return isGroup ? last : i;
      }
      boolean isUnit = i > firstLabel && row.text(i).strip().length() <= LONGEST_UNIT;
      last = last == firstLabel && !isUnit ? i : last;
    }
    return last;
  }

  String number(Row row) {
    return row.text(number);
  }

  String unit(Row row) {
    return row.text(unit);
  }
}
