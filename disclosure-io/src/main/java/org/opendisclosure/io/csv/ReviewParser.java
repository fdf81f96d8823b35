package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.rules.Sentence;

/** Reads table four: three groups of columns side by side over one row of figures. */
final class ReviewParser {

  private final SheetContent content;
  private final Table table;
  private final List<Cell> columns;
  private final List<Row> above = new ArrayList<>();
  private @Nullable Row headings;
  private boolean isRead;

  ReviewParser(SheetContent content, Table table) {
    this.content = content;
    this.table = table;
    this.columns = table.lines().get(0).cells();
  }

  void read(List<Row> rows) {
    for (Row row : rows) {
      if (ColumnMatch.count(row, columns) > 1) {
        headings = row;
      } else if (headings == null) {
        above.add(row);
      } else if (isRead) {
        keep(row);
      } else {
        figures(headings, row);
        isRead = true;
      }
    }
  }

  private void figures(Row headings, Row row) {
    Cell[] places = byGroup(headings);
    if (places == null) {
      places = areInOrder() ? byOccurrence(headings) : null;
    }
    if (places == null) {
      int expected = table.lines().stream().mapToInt(line -> line.cells().size()).sum();
      Sentence message = Problems.wrongWidth(expected, headings.fields().size());
      content.notes().refuse(row, 0, table.title(), String.join(",", row.fields()), message);
      return;
    }
    for (int i = 0; i < row.fields().size(); i++) {
      Cell cell = i < places.length ? places[i] : null;
      if (cell != null) {
        content.cells().read(cell, "", row, i);
      } else if (!row.isBlank(i)) {
        content.notes().refuse(row, i + 1, "", row.field(i), Problems.noColumn());
      }
    }
  }

  /** The cells by the groups that stand over the columns, or null if these do not tell. */
  private @Nullable Cell @Nullable [] byGroup(Row headings) {
    @Nullable Cell[] places = new Cell[headings.fields().size()];
    Set<Cell> seen = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      Line line = group(i);
      if (line != null && !headings.isBlank(i)) {
        LabelKey key = LabelKey.of(headings.text(i));
        for (Cell cell : line.cells()) {
          places[i] = SheetWords.isColumn(cell, key) ? cell : places[i];
        }
      }
      Cell place = places[i];
      if (place == null ? !headings.isBlank(i) : !seen.add(place)) {
        return null;
      }
    }
    return places;
  }

  /** The line whose label stands over a column or, merged, to the left of it in its group. */
  private @Nullable Line group(int column) {
    Line line = null;
    int start = 0;
    for (Row row : above) {
      int place = column;
      while (place >= start && row.isBlank(place)) {
        place--;
      }
      if (place >= start) {
        start = place;
        line = line(row.text(place));
      }
    }
    return line;
  }

  private @Nullable Line line(String label) {
    List<Line> lines = content.words().labels().candidates(LabelKey.of(label), table);
    return lines.size() == 1 ? lines.get(0) : null;
  }

  /** Whether the groups are named in the order in which the form prints them, or not at all. */
  private boolean areInOrder() {
    for (Row row : above) {
      int last = -1;
      for (String label : row.texts(0)) {
        Line line = line(label);
        if (line != null && line.index() < last) {
          return false;
        }
        last = line == null ? last : line.index();
      }
    }
    return true;
  }

  /** The cells by the order of equal headings, if each heading stands once for every group. */
  private @Nullable Cell @Nullable [] byOccurrence(Row headings) {
    @Nullable Cell[] places = new Cell[headings.fields().size()];
    for (int c = 0; c < columns.size(); c++) {
      int occurrence = 0;
      for (int i = 0; i < places.length; i++) {
        LabelKey key = LabelKey.of(headings.text(i));
        if (!key.isEmpty() && SheetWords.isColumn(columns.get(c), key)) {
          if (occurrence == table.lines().size()) {
            return null;
          }
          places[i] = table.lines().get(occurrence).cells().get(c);
          occurrence++;
        }
      }
      if (occurrence != table.lines().size()) {
        return null;
      }
    }
    return places;
  }

  private void keep(Row row) {
    int label = row.firstColumn(0);
    Line last = table.lines().get(table.lines().size() - 1);
    content.keep(
        table,
        last.id(),
        Optional.empty(),
        Optional.empty(),
        row,
        label,
        row.texts(label + 1),
        LineMatcher.Outcome.UNKNOWN);
  }
}
