package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.table.UnusedRows;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.UnknownLines;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.UnknownLine;

/**
 * The rows that the sheet format has beyond what a form prints: remarks, lines that the edition
 * does not know, and explanations of differences.
 */
final class SheetAdditions {

  private static final int EXTRA_VALUES = 6;

  private final Notes notes;
  private final List<Row> extras = new ArrayList<>();
  private final List<ExplainedDifference> explanations = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  SheetAdditions(Notes notes) {
    this.notes = notes;
  }

  /** Takes a row if it is one of them; tells whether it is. */
  boolean take(Row row) {
    int first = row.firstColumn(0);
    LabelKey key = row.key(first);
    if (SheetFormat.is(SheetFormat.NOTE, key)) {
      remark(row, SheetHeader.valueColumn(row, first));
    } else if (SheetFormat.is(SheetFormat.EXTRA, key)) {
      extras.add(row);
    } else if (SheetFormat.is(SheetFormat.EXPLANATION, key)) {
      explanation(row, row.texts(first + 1));
    } else {
      return false;
    }
    return true;
  }

  private void remark(Row row, int column) {
    if (!row.field(column).isEmpty()) {
      remarks.add(row.text(column));
    }
  }

  /** Reads an explanation, unless the row holds the headings of its columns. */
  private void explanation(Row row, List<String> texts) {
    String first = texts.isEmpty() ? "" : texts.get(0);
    if (!SheetFormat.is(ExplanationField.RULE.label(), LabelKey.of(first))) {
      String raw = row.raw();
      ExplanationParser.read(
              texts, problem -> notes.refuse(row, 0, SheetFormat.EXPLANATION, raw, problem))
          .ifPresent(explanations::add);
    }
  }

  List<ExplainedDifference> explanations() {
    return explanations;
  }

  /** Hands over lines and remarks, which come behind those of the tables. */
  void addTo(UnusedRows kept, Edition edition) {
    extras.forEach(row -> extra(kept, edition, row));
    kept.remarks().addAll(remarks);
  }

  private void extra(UnusedRows kept, Edition edition, Row row) {
    int first = row.firstColumn(0);
    if (row.text(first + 4).isBlank()) {
      notes.refuse(row, first + 5, "", "", Problems.NO_LABEL);
      return;
    }
    UnknownLine line =
        UnknownLine.builder()
            .table(row.text(first + 1))
            .after(row.text(first + 2))
            .number(UnknownLines.stated(row.text(first + 3)))
            .label(row.text(first + 4))
            .unit(UnknownLines.stated(row.text(first + 5)))
            .values(row.texts(first + EXTRA_VALUES))
            .build();
    if (UnknownLines.isPlaced(line, edition)) {
      kept.unknownLines().add(line);
    } else {
      notes.refuse(
          row,
          first + 2,
          line.getLabel(),
          row.raw(),
          Problems.noPlace(line.getTable(), line.getAfter()));
    }
  }
}
