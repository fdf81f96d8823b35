package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.GridCell;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;

/** Finds the label of a row, and the groups around it, left of its figures. */
final class RowLabels {

  private final HeadWords words;
  private final LineMatcher matcher;

  RowLabels(HeadWords words, LineMatcher matcher) {
    this.words = words;
    this.matcher = matcher;
  }

  /**
   * The column of the innermost label: the last one before the figures that is known, unless it is
   * that of a group with a label behind it; or else the last word.
   */
  int of(Row row, Head head) {
    int word = -1;
    for (int i = Math.min(end(head), row.size()) - 1; i >= 0; i--) {
      LabelKey key = row.key(i);
      if (matcher.knows(key)) {
        return word >= 0 && words.isStub(key) ? word : i;
      }
      word = word < 0 && isWord(row, i) ? i : word;
    }
    if (word >= 0 && end(head) == Integer.MAX_VALUE) {
      return first(row);
    }
    return word >= 0 ? word : Math.max(head.labels(), 0);
  }

  private boolean isWord(Row row, int column) {
    return NumberLook.hasWord(row.field(column))
        && !row.isNumber(column)
        && !words.isUnit(row.text(column));
  }

  /** The first word that is no group, where nothing tells which columns hold labels. */
  private int first(Row row) {
    int first = row.firstColumn(0);
    for (int i = first; i >= 0; i = row.firstColumn(i + 1)) {
      if (NumberLook.hasWord(row.field(i)) && !words.isStub(row.key(i))) {
        return i;
      }
    }
    return first;
  }

  /** The first column that may hold no label. */
  private static int end(Head head) {
    int label = head.labels();
    int unit = head.units();
    int figure = head.firstFigure();
    return unit > label ? unit : figure > label ? figure : Integer.MAX_VALUE;
  }

  /** The last known label among the figures, where merged cells reach further down than theirs. */
  int among(Row row, int from) {
    for (int i = row.size() - 1; i >= from; i--) {
      if (NumberLook.hasWord(row.field(i)) && matcher.knows(row.key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The groups left of a label, outermost first, those that reach down from above among them. */
  List<String> groups(Row row, int label) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < Math.min(label, row.size()); i++) {
      GridCell cell = row.cell(i);
      if (words.isStub(cell.key()) && !groups.contains(cell.text())) {
        groups.add(cell.text());
      }
    }
    return groups;
  }
}
