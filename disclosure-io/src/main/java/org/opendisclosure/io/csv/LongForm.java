package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.FigureCells;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;

/** Builds a form from its rows in {@code long}. */
final class LongForm {

  private final LongColumns columns;
  private final List<Row> rows;
  private final Layouts layouts;
  private final Notes notes;
  private final Header.Builder header = Header.builder();
  private final List<String> remarks = new ArrayList<>();
  private final LongUnknownLines unknownLines;
  private final LongExplanations explanations;
  private final Set<Cell> seen = new HashSet<>();
  private final Set<HeaderField> stated = new HashSet<>();
  private int leftOut;

  /**
   * The form of some rows.
   *
   * @param leftOut how many numbers of it are in other rows, which could not be used
   */
  LongForm(LongColumns columns, List<Row> rows, Layouts layouts, Notes notes, int leftOut) {
    this.columns = columns;
    this.rows = rows;
    this.layouts = layouts;
    this.notes = notes;
    this.leftOut = leftOut;
    this.unknownLines = new LongUnknownLines(columns);
    this.explanations = new LongExplanations(columns, notes);
  }

  Reading read() {
    Row first = rows.get(0);
    String id = columns.text(first, LongFormat.EDITION).strip();
    Optional<Edition> edition = Edition.find(id);
    if (edition.isEmpty()) {
      refuse(first, LongFormat.EDITION, "", id, Problems.unknownEdition(id));
      rows.forEach(this::leaveOut);
      return new Reading(
          Optional.empty(), Optional.empty(), notes.take(), new Numbers(0, 0, 0, leftOut));
    }
    List<Row> own = rows.stream().filter(row -> belongs(row, first)).toList();
    header(HeaderField.ORGAN, first, LongFormat.ORGAN);
    header(HeaderField.YEAR, first, LongFormat.YEAR);
    own.stream().filter(row -> state(row).equals(LongFormat.HEADER)).forEach(this::header);
    FigureCells cells = new FigureCells(edition.get().catalogue(), layout(edition.get()), notes);
    LongCells places = new LongCells(columns, edition.get(), layouts, notes);
    for (Row row : own) {
      body(edition.get(), row, places, cells);
    }
    Figures figures = cells.build();
    List<UnknownLine> lines = unknownLines.build();
    StatisticsForm form =
        StatisticsForm.of(
            edition.get(), header.build(), figures, lines, remarks, explanations.build());
    return new Reading(
        Optional.of(form),
        Optional.empty(),
        notes.take(),
        Numbers.of(figures, lines, leftOut + unknownLines.leftOut()));
  }

  private boolean belongs(Row row, Row first) {
    for (String name : List.of(LongFormat.EDITION, LongFormat.ORGAN, LongFormat.YEAR)) {
      String found = columns.text(row, name);
      String expected = columns.text(first, name);
      if (!found.equals(expected)) {
        leaveOut(row);
        Sentence message = CsvProblems.notInForm(name, found, expected);
        refuse(row, name, "", valueOr(found, row), message);
        return false;
      }
    }
    return true;
  }

  private Layout layout(Edition edition) {
    return header
        .build()
        .getLayout()
        .flatMap(layouts::find)
        .filter(layout -> layout.edition() == edition)
        .orElse(layouts.official(edition));
  }

  private String state(Row row) {
    return columns.field(row, LongFormat.STATE).strip();
  }

  private void header(Row row) {
    String id = columns.field(row, LongFormat.CELL).strip();
    String name = id.isEmpty() ? columns.text(row, LongFormat.ROW) : id;
    Optional<HeaderField> field = HeaderField.find(name);
    if (field.isEmpty()) {
      refuse(row, LongFormat.CELL, "", name, CsvProblems.unknownName(name, ""));
    } else {
      header(field.get(), row, LongFormat.VALUE);
    }
  }

  private void header(HeaderField field, Row row, String column) {
    String raw = columns.field(row, column);
    if (raw.isBlank() || CsvField.isMissing(raw)) {
      return;
    }
    if (!stated.add(field)) {
      refuse(row, column, field.label(), raw, Problems.repeatedHeader(field.label()));
    } else if (!HeaderText.read(field, raw, header)) {
      refuse(row, column, field.label(), raw, Problems.headerValue(raw, field.label()));
    } else if (HeaderText.isUnknownLayout(field, raw, layouts)) {
      notes.correct(
          row.line(), columns.place(column) + 1, field.label(), raw, Problems.unknownLayout(raw));
    }
  }

  private void body(Edition edition, Row row, LongCells places, FigureCells cells) {
    switch (state(row)) {
      case LongFormat.HEADER -> {}
      case LongFormat.NOTE -> remarks.add(columns.text(row, LongFormat.VALUE));
      case LongFormat.EXPLANATION -> explanations.add(row);
      case LongFormat.UNKNOWN -> unknownLines.add(edition, row, notes);
      case "", LongFormat.FIGURE, LongFormat.BLANK, LongFormat.UNREADABLE ->
          figure(row, places.find(row), cells);
      default -> {
        leaveOut(row);
        Sentence message = CsvProblems.unknownState(state(row), LongFormat.STATES);
        refuse(row, LongFormat.STATE, "", valueOr(state(row), row), message);
      }
    }
  }

  private void figure(Row row, @Nullable Cell cell, FigureCells cells) {
    if (cell == null) {
      leaveOut(row);
      return;
    }
    int place = columns.place(LongFormat.VALUE);
    String field = row.field(place);
    if (!seen.add(cell)) {
      leaveOut(row, cell);
      refuse(row, LongFormat.CELL, cells.label(cell), field, CsvProblems.repeatedName(cell.name()));
    } else if (state(row).equals(LongFormat.UNREADABLE) && cell.kind() != Kind.TEXT) {
      String raw = Neutral.isMarked(field) ? field.substring(1) : field;
      cells.unreadable(cell, raw, row.line(), place + 1);
    } else if (CsvField.isMissing(field)) {
      missing(row, cell, cells.label(cell));
    } else if (state(row).equals(LongFormat.BLANK) && !field.isBlank()) {
      leaveOut(row, cell);
      refuse(row, LongFormat.VALUE, cells.label(cell), field, CsvProblems.blankAndStated());
    } else {
      cells.read(
          cell,
          columns.field(row, LongFormat.UNIT).strip(),
          row.field(place),
          row.line(),
          place + 1);
    }
  }

  private void missing(Row row, Cell cell, String label) {
    if (cell.kind() != Kind.TEXT && !state(row).equals(LongFormat.BLANK)) {
      int place = columns.place(LongFormat.VALUE);
      Sentence message = CsvProblems.missing(row.field(place));
      notes.correct(row.line(), place + 1, label, row.field(place), message);
    }
  }

  private void leaveOut(Row row, Cell cell) {
    if (cell.kind() != Kind.TEXT) {
      leaveOut(row);
    }
  }

  /** Counts the number of a row that cannot be used, unless it is about something else. */
  private void leaveOut(Row row) {
    leftOut += columns.hasNumber(row) ? 1 : 0;
  }

  /** What a note quotes of a row that is not used, if its message says the rest. */
  private String valueOr(String other, Row row) {
    String value = columns.text(row, LongFormat.VALUE);
    return value.isBlank() ? other : value;
  }

  private void refuse(Row row, String column, String label, String raw, Sentence message) {
    notes.refuse(row, columns.place(column) + 1, label, raw, message);
  }
}
