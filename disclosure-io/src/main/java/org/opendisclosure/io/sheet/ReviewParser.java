package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
    List<Row> below = new ArrayList<>();
    for (Row row : rows) {
      boolean isHeadings = ColumnMatch.count(row, columns) > 1;
      boolean isAbove = below.stream().allMatch(PageNumber::isPlain);
      if (isAbove && (isHeadings || headings == null || namesGroups(row))) {
        head(row, isHeadings);
      } else {
        below.add(row);
      }
    }
    above.stream().filter(ReviewParser::hasFigures).forEach(this::keep);
    boolean hasMore = below.stream().anyMatch(row -> !PageNumber.isPlain(row));
    for (Row row : below) {
      if (isRead || headings == null || hasMore && PageNumber.isPlain(row)) {
        keep(row);
      } else {
        figures(headings, row);
        isRead = true;
      }
    }
  }

  /** Takes a row above the figures; a table that goes on after a page has them again. */
  private void head(Row row, boolean isHeadings) {
    if (isHeadings) {
      headings = row;
    } else {
      above.add(row);
    }
  }

  private static boolean hasFigures(Row row) {
    return !ColumnGaps.figures(List.of(row), label -> false).isEmpty();
  }

  /** Whether a row of headings names groups again. */
  private boolean namesGroups(Row row) {
    return !hasFigures(row)
        && row.texts(0).stream().anyMatch(label -> line(label) != null || isStub(label));
  }

  private void figures(Row headings, Row row) {
    boolean isLabelled = above.stream().anyMatch(this::hasGroups);
    Cell[] places = isLabelled ? byGroup(headings) : null;
    if (places != null) {
      fill(places, headings, row);
      figures(places, row);
      return;
    }
    places = byOccurrence(headings);
    if (places == null || isLabelled && !fitsGroups(places)) {
      int expected = table.lines().stream().mapToInt(line -> line.cells().size()).sum();
      Sentence message =
          isLabelled
              ? Problems.unclearGroups()
              : Problems.wrongWidth(expected, headings.fields().size());
      content.notes().refuse(row, 0, table.title(), String.join(",", row.fields()), message);
      return;
    }
    content.notes().correct(row, table.title(), "", Problems.positional());
    figures(places, row);
  }

  /** Whether the labels tell all groups but one, and none says that a column is of another. */
  private boolean fitsGroups(@Nullable Cell[] places) {
    long told =
        IntStream.range(0, places.length)
            .mapToObj(this::group)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (told < table.lines().size() - 1) {
      return false;
    }
    for (int i = 0; i < places.length; i++) {
      Cell cell = places[i];
      int column = i;
      boolean fits =
          cell == null
              || above.stream()
                  .filter(this::hasGroups)
                  .map(row -> row.text(start(row, column)))
                  .allMatch(label -> fits(label, cell.line()));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(String label, Line line) {
    return label.isBlank()
        || line(label) == line
        || line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, LabelKey.of(label)));
  }

  /** Reads nothing if a figure stands where nothing is headed: others may be out of place, too. */
  private void figures(@Nullable Cell[] places, Row row) {
    List<Integer> strays = new ArrayList<>();
    for (int i = 0; i < row.fields().size(); i++) {
      if (!row.isBlank(i) && (i >= places.length || places[i] == null)) {
        strays.add(i);
      }
    }
    if (strays.stream().anyMatch(column -> ColumnGaps.isFigure(row.text(column)))) {
      String raw = String.join(",", row.fields());
      content.notes().refuse(row, 0, table.title(), raw, Problems.unheadedFigure());
      return;
    }
    for (int i = 0; i < places.length; i++) {
      Cell cell = places[i];
      if (cell != null) {
        content.cells().read(cell, "", row, i);
      }
    }
    strays.forEach(i -> content.notes().refuse(row, i + 1, "", row.field(i), Problems.noColumn()));
  }

  /** The cells by the groups that stand over the columns, or null if these do not tell. */
  private @Nullable Cell @Nullable [] byGroup(Row headings) {
    @Nullable Cell[] places = new Cell[headings.fields().size()];
    Set<Cell> seen = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      LabelKey key = LabelKey.of(headings.text(i));
      if (columns.stream().anyMatch(cell -> SheetWords.isColumn(cell, key))) {
        Cell place = cell(group(i), key);
        if (place == null || !seen.add(place)) {
          return null;
        }
        places[i] = place;
      }
    }
    return places;
  }

  /** Finds columns whose headings were lost by their neighbours in the same group. */
  private void fill(@Nullable Cell[] places, Row headings, Row row) {
    List<Cell> cells = table.lines().stream().flatMap(line -> line.cells().stream()).toList();
    List<@Nullable Cell> known = Arrays.asList(places);
    int[] columns = cells.stream().mapToInt(known::indexOf).toArray();
    BitSet figures = ColumnGaps.figures(List.of(row), label -> false);
    if (!ColumnGaps.fill(cells, columns, 0, figures, headings.texts(0))) {
      return;
    }
    for (int i = 0; i < columns.length; i++) {
      Cell cell = cells.get(i);
      boolean isLost = columns[i] >= 0 && columns[i] < places.length && !known.contains(cell);
      if (isLost && group(columns[i]) == cell.line()) {
        places[columns[i]] = cell;
        content.notes().correct(headings, cell.column(), "", Problems.lostHeading());
      }
    }
  }

  private static @Nullable Cell cell(@Nullable Line line, LabelKey key) {
    List<Cell> cells = line == null ? List.of() : line.cells();
    return cells.stream().filter(cell -> SheetWords.isColumn(cell, key)).findFirst().orElse(null);
  }

  /** The line whose label stands over a column or, merged, to the left of it in its group. */
  private @Nullable Line group(int column) {
    List<Row> labelled = above.stream().filter(this::hasGroups).toList();
    int start = labelled.stream().mapToInt(row -> start(row, column)).max().orElse(-1);
    Line line = null;
    for (Row row : labelled) {
      String label = row.text(start);
      Line own = line(label);
      boolean isKnown = label.isBlank() || own != null || isStub(label);
      if (!isKnown || own != null && line != null && own != line) {
        return null;
      }
      line = own == null ? line : own;
    }
    return line;
  }

  /** The column in which the label stands that reaches as far as a column, or −1. */
  private static int start(Row row, int column) {
    int place = column;
    while (place >= 0 && row.isBlank(place)) {
      place--;
    }
    return place;
  }

  /** Whether a row above the headings names groups, rather than the table or the unit. */
  private boolean hasGroups(Row row) {
    List<String> labels = row.texts(0).stream().filter(label -> !label.isBlank()).toList();
    return labels.size() > 1
        || labels.stream().anyMatch(label -> line(label) != null || isStub(label));
  }

  private boolean isStub(String label) {
    LabelKey key = LabelKey.of(label);
    return table.lines().stream()
        .flatMap(line -> line.stubs().stream())
        .anyMatch(stub -> SheetFormat.is(stub, key));
  }

  private @Nullable Line line(String label) {
    List<Line> lines = content.words().labels().candidates(LabelKey.of(label), table);
    return lines.size() == 1 ? lines.get(0) : null;
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
    content.keep(table, last.id(), row, label, row.texts(label + 1), LineMatcher.Outcome.UNKNOWN);
  }
}
