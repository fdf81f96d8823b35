package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;

/** What each column of a {@code wide} file holds. */
final class WideColumns {

  private final Edition edition;
  private final Layouts layouts;
  private final Layout layout;
  private final List<String> names;
  private final @Nullable Cell[] cells;
  private final @Nullable HeaderField[] headers;
  private final int[] counts;

  private WideColumns(Edition edition, Layouts layouts, List<String> names) {
    this.edition = edition;
    this.layouts = layouts;
    this.layout = layouts.official(edition);
    this.names = List.copyOf(names);
    this.cells = new Cell[names.size()];
    this.headers = new HeaderField[names.size()];
    this.counts = new int[names.size()];
    Arrays.fill(counts, -1);
  }

  /** Whether a row can be the row of column names: it has the edition or a cell of any edition. */
  static boolean areNames(List<String> names) {
    return names.stream()
        .map(String::strip)
        .anyMatch(
            name ->
                name.equals(WideFormat.EDITION)
                    || Arrays.stream(Edition.values())
                        .anyMatch(edition -> edition.catalogue().find(name).isPresent()));
  }

  /** The columns, or null if the first row does not tell the edition. */
  static @Nullable WideColumns of(
      List<String> names, List<String> row, Layouts layouts, Notes notes, int line) {
    List<String> stripped = names.stream().map(name -> name(name.strip())).toList();
    int place = stripped.indexOf(WideFormat.EDITION);
    String id = place < 0 ? "" : row.get(place).strip();
    Optional<Edition> edition = id.isEmpty() ? only(stripped) : Edition.find(id);
    if (edition.isEmpty()) {
      notes.refuse(
          line,
          place + 1,
          WideFormat.EDITION,
          id,
          id.isEmpty() ? Problems.NO_EDITION : Problems.unknownEdition(id));
      return null;
    }
    List<String> known = stripped.stream().map(name -> name(edition.get(), name)).toList();
    WideColumns columns = new WideColumns(edition.get(), layouts, known);
    columns.resolve(notes);
    return columns;
  }

  /** The name of a column, for which a field of the header may have one that forms print. */
  private static String name(String written) {
    return HeaderField.find(written).map(HeaderField::id).orElse(written);
  }

  /** The same for a cell, which may be named by the words that are printed for it. */
  private static String name(Edition edition, String written) {
    return edition.catalogue().find(written).isPresent() || WideFormat.isBeside(written)
        ? written
        : CellHeadings.of(edition).find(written).map(Cell::name).orElse(written);
  }

  /** The only edition that has all the cells named. */
  private static Optional<Edition> only(List<String> names) {
    List<Edition> fitting = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      Set<String> known = new HashSet<>(WideFormat.columns(edition.catalogue()));
      boolean areNumbered = RowNumbers.areIn(names, 0);
      List<String> named = areNumbered ? names.subList(1, names.size()) : names;
      if (named.stream().allMatch(name -> known.contains(name(edition, name)))) {
        fitting.add(edition);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private void resolve(Notes notes) {
    Set<String> seen = new HashSet<>();
    List<String> known = WideFormat.columns(edition.catalogue());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (RowNumbers.areIn(names, i)) {
        notes.correct(1, 1, "", "", CsvProblems.rowNumbers());
      } else if (!seen.add(name)) {
        notes.refuse(1, i + 1, name, "", CsvProblems.repeatedName(name));
      } else if (!known.contains(name)) {
        String nearest = Nearest.of(name, known).orElse("");
        notes.refuse(1, i + 1, name, "", CsvProblems.unknownName(name, nearest));
      } else {
        Cell cell = edition.catalogue().find(name).orElse(null);
        cells[i] = cell;
        counts[i] = cell != null && cell.kind().isWhole() ? cell.index() : -1;
        headers[i] = HeaderField.find(name).orElse(null);
      }
    }
  }

  Edition edition() {
    return edition;
  }

  int width() {
    return cells.length;
  }

  /** For each column the index of its cell, if that is one of whole numbers; else −1. */
  int[] counts() {
    return counts;
  }

  Layouts layouts() {
    return layouts;
  }

  /** The official layout of the edition. */
  Layout layout() {
    return layout;
  }

  /** The layout that a form names, if it is known and one of the edition; else the official one. */
  Layout layout(String id) {
    return layouts.find(id).filter(named -> named.edition() == edition).orElse(layout);
  }

  /** Whether a column holds the numbers of rows. */
  boolean numbersRows(int column) {
    return RowNumbers.areIn(names, column);
  }

  String name(int column) {
    return names.get(column);
  }

  @Nullable Cell cell(int column) {
    return cells[column];
  }

  @Nullable HeaderField header(int column) {
    return headers[column];
  }

  /** Why nothing in a column is used. */
  Sentence problem(int column) {
    String name = names.get(column);
    return names.indexOf(name) < column
        ? CsvProblems.repeatedName(name)
        : CsvProblems.unknownName(name, "");
  }

  /** Whether a column holds something beside cells and header: the first of that name. */
  boolean is(String name, int column) {
    return names.get(column).equals(name) && names.indexOf(name) == column;
  }
}
