package org.opendisclosure.io.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.ColumnWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layouts;

/** Finds the cell that a row of {@code long} means: by its name, or else by printed words. */
final class LongCells {

  private final LongColumns columns;
  private final Edition edition;
  private final Layouts layouts;
  private final Notes notes;
  private final Map<Table, LineMatcher> matchers = new HashMap<>();
  private @Nullable Labels labels;
  private String lastRow = "";
  private @Nullable Line lastLine;

  LongCells(LongColumns columns, Edition edition, Layouts layouts, Notes notes) {
    this.columns = columns;
    this.edition = edition;
    this.layouts = layouts;
    this.notes = notes;
  }

  /** The cell; null if there is none, which is noted. */
  @Nullable Cell find(Row row) {
    String name = columns.field(row, LongFormat.CELL).strip();
    Cell cell = name.isEmpty() ? byLabels(row) : edition.catalogue().find(name).orElse(null);
    if (cell == null) {
      String raw = columns.field(row, LongFormat.VALUE);
      int place = columns.place(name.isEmpty() ? LongFormat.ROW : LongFormat.CELL) + 1;
      String label = columns.text(row, LongFormat.ROW);
      notes.refuse(
          row,
          place,
          label,
          raw,
          name.isEmpty() ? Problems.UNRESOLVED : CsvProblems.unknownName(name, nearest(name)));
    }
    return cell;
  }

  private String nearest(String name) {
    List<String> names = edition.catalogue().cells().stream().map(Cell::name).toList();
    return Nearest.of(name, names).orElse("");
  }

  private @Nullable Cell byLabels(Row row) {
    String text = columns.text(row, LongFormat.TABLE);
    Optional<Table> table =
        edition.catalogue().tables().size() == 1
            ? Optional.of(edition.catalogue().tables().get(0))
            : edition.catalogue().findTable(LongUnknownLines.table(edition, text));
    Line line = table.map(found -> line(found, columns.text(row, LongFormat.ROW))).orElse(null);
    return line == null ? null : column(line, columns.text(row, LongFormat.COLUMN));
  }

  /** Rows of the same label that follow one another are the columns of one line. */
  private @Nullable Line line(Table table, String label) {
    Line last = lastLine;
    if (last != null && last.table() == table && label.equals(lastRow) && last.cells().size() > 1) {
      return last;
    }
    LineMatcher.Match match = matcher(table).next(LabelKey.of(label), List.of());
    lastRow = label;
    lastLine = match.line();
    return match.line();
  }

  private LineMatcher matcher(Table table) {
    Labels known = labels;
    if (known == null) {
      known = Labels.of(edition, layouts);
      labels = known;
    }
    Labels wordings = known;
    return matchers.computeIfAbsent(table, key -> new LineMatcher(wordings, key));
  }

  private static @Nullable Cell column(Line line, String label) {
    LabelKey key = LabelKey.of(label);
    List<Cell> fitting =
        line.cells().size() == 1 && key.isEmpty()
            ? line.cells()
            : line.cells().stream().filter(cell -> ColumnWords.of(cell).isColumn(key)).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }
}
