package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.FigureCells;
import org.opendisclosure.io.sheet.words.HeaderText;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.text.Sentence;

/** The form of one row of {@code wide}, as far as it has been read. */
final class WideForm {

  private final WideColumns columns;
  private final Notes notes;
  private final int line;
  private final Header.Builder header = Header.builder();
  private final FigureCells cells;
  private List<UnknownLine> unknownLines = List.of();
  private List<String> remarks = List.of();
  private List<ExplainedDifference> explanations = List.of();
  private boolean isRefused;
  private int leftOut;

  WideForm(WideColumns columns, Notes notes, int line) {
    this.columns = columns;
    this.notes = notes;
    this.line = line;
    this.cells = new FigureCells(columns.edition().catalogue(), columns.layout(), notes);
  }

  WideColumns columns() {
    return columns;
  }

  /** What stands in the columns, one after the other. */
  void fields(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        field(i, fields.get(i));
      }
    }
  }

  void field(int column, String field) {
    Cell cell = columns.cell(column);
    HeaderField headerField = columns.header(column);
    if (CsvField.isMissing(field)) {
      missing(cell, column, field);
    } else if (cell != null) {
      cells.read(cell, cell.kind() == Kind.MONEY ? cell.unit() : "", field, line, column + 1);
    } else if (headerField != null) {
      header(headerField, column, field);
    } else if (columns.is(WideFormat.EDITION, column)) {
      edition(column, field);
    } else if (columns.is(WideFormat.UNKNOWN_LINES, column)) {
      unknownLines(column, field);
    } else if (columns.is(WideFormat.NOTES, column)) {
      remarks(column, field);
    } else if (columns.is(WideFormat.EXPLANATIONS, column)) {
      explanations(column, field);
    } else if (Digits.areNumber(field) && !columns.numbersRows(column)) {
      leftOut++;
      refuse(column, field, columns.problem(column));
    }
  }

  /** Where a figure is expected, a note says that a text was taken for none. */
  private void missing(@Nullable Cell cell, int column, String field) {
    if (cell != null && cell.kind() != Kind.TEXT) {
      Sentence message = CsvProblems.missing(field);
      notes.correct(line, column + 1, cells.label(cell), field, message);
    }
  }

  private void header(HeaderField headerField, int column, String field) {
    if (!HeaderText.read(headerField, field, header)) {
      refuse(column, field, Problems.headerValue(field, headerField.label()));
    } else if (headerField == HeaderField.LAYOUT) {
      cells.useLayout(columns.layout(field));
      if (HeaderText.isUnknownLayout(headerField, field, columns.layouts())) {
        Sentence message = Problems.unknownLayout(field);
        notes.correct(line, column + 1, headerField.label(), field, message);
      }
    }
  }

  private void edition(int column, String field) {
    String expected = columns.edition().id();
    if (!field.isBlank() && !field.strip().equals(expected)) {
      refuse(column, field, CsvProblems.otherEdition(field, expected));
      isRefused = true;
    }
  }

  private void unknownLines(int column, String field) {
    try {
      List<UnknownLine> lines = new ArrayList<>();
      for (UnknownLine unknown : Extras.readLines(field)) {
        if (UnknownLines.isPlaced(unknown, columns.edition())) {
          lines.add(unknown);
        } else {
          leftOut += Digits.count(unknown.getValues());
          refuse(column, field, Problems.noPlace(unknown.getTable(), unknown.getAfter()));
        }
      }
      unknownLines = lines;
    } catch (IllegalArgumentException e) {
      leftOut += Digits.areIn(field) ? 1 : 0;
      refuse(column, field, CsvProblems.badJson(String.valueOf(e.getMessage())));
    }
  }

  private void remarks(int column, String field) {
    try {
      remarks = Extras.readNotes(field);
    } catch (IllegalArgumentException e) {
      refuse(column, field, CsvProblems.badJson(String.valueOf(e.getMessage())));
    }
  }

  private void explanations(int column, String field) {
    try {
      explanations = Extras.readExplanations(field, problem -> refuse(column, field, problem));
    } catch (IllegalArgumentException e) {
      refuse(column, field, CsvProblems.badJson(String.valueOf(e.getMessage())));
    }
  }

  private void refuse(int column, String raw, Sentence message) {
    notes.refuse(line, column + 1, columns.name(column), raw, message);
  }

  /** The row with the given plain figures; without form if it is one of another edition. */
  WideRow build(long[] counts) {
    cells.counts(counts);
    Figures figures = cells.build();
    Numbers numbers = Numbers.of(figures, unknownLines, leftOut);
    if (isRefused) {
      return new WideRow(Optional.empty(), numbers.lost());
    }
    StatisticsForm form =
        StatisticsForm.of(
            columns.edition(), header.build(), figures, unknownLines, remarks, explanations);
    return new WideRow(Optional.of(form), numbers);
  }
}
