package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.PageNumber;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.Captions;
import org.opendisclosure.io.sheet.words.ColonLine;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.text.Sentence;

/** Rows of a sheet that give no figure of the form: they are refused, or kept beside it. */
public final class UnusedRows {

  private final SheetWords words;
  private final Notes notes;
  private final NumberCount numbers;
  private final List<UnknownLine> unknownLines = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  UnusedRows(SheetWords words, Notes notes, NumberCount numbers) {
    this.words = words;
    this.notes = notes;
    this.numbers = numbers;
  }

  public List<UnknownLine> unknownLines() {
    return unknownLines;
  }

  public List<String> remarks() {
    return remarks;
  }

  /** Notes that no figure of a row is used. */
  void refuse(Row row, int label, Sentence why) {
    notes.refuse(row, label + 1, row.text(label), row.raw(), why);
    numbers.putAll(row, NumberCount.Fate.LEFT_OUT);
  }

  /** Notes that rows are not used; their numbers count as left out. */
  public void leaveOut(List<Row> rows, String label, Sentence why) {
    String raw = String.join(" / ", rows.stream().map(Row::raw).toList());
    notes.refuse(rows.get(0), 0, label, raw, why);
    rows.forEach(numbers::add);
    rows.forEach(row -> numbers.putAll(row, NumberCount.Fate.LEFT_OUT));
  }

  /** Notes that what stands in a column is not used. */
  void refuseField(Row row, int column, String label, Sentence why) {
    notes.refuse(row, column + 1, label, row.field(column), why);
    numbers.put(row, column, NumberCount.Fate.LEFT_OUT);
  }

  /** Keeps the text of a row outside the tables, unless it is the title of the form. */
  public void remark(Row row) {
    String text = String.join(" ", row.texts(0).stream().filter(s -> !s.isBlank()).toList());
    if (!Captions.isFormTitle(text)) {
      remarks.add(text);
      notes.keep(row.line(), 1, "", text, Problems.KEPT_REMARK);
      numbers.add(row);
      numbers.putAll(row, NumberCount.Fate.BESIDE);
    }
  }

  /** Keeps a row that is no line of the edition, or one again. */
  void keep(
      Table table,
      String after,
      Optional<String> number,
      Optional<String> unit,
      Row row,
      int column,
      List<String> values,
      LineMatcher.Outcome outcome) {
    int first = row.firstColumn(0);
    boolean isSingle = row.firstColumn(first + 1) < 0;
    String label = row.text(isSingle ? first : column);
    boolean isNoLabel =
        isSingle ? row.isNumber(first) && !PageNumber.isPlain(row) : !NumberLook.hasWord(label);
    if (label.isBlank() || isNoLabel) {
      refuse(row, first, Problems.NO_LABEL);
      return;
    }
    int listed = isSingle ? ColonLine.countListed(label) : 0;
    if (listed > 0) {
      refuse(row, first, Problems.UNUSED_NUMBER);
      numbers.leaveOut(row.isNumber(first) ? listed - 1 : listed);
      return;
    }
    numbers.putAll(row, NumberCount.Fate.BESIDE);
    unknownLines.add(
        UnknownLine.builder()
            .table(table.id())
            .after(after)
            .number(isSingle ? Optional.empty() : number)
            .label(label)
            .unit(isSingle ? Optional.empty() : unit)
            .values(isSingle ? List.of() : values)
            .build());
    notes.add(
        Note.Kind.KEPT,
        row.line(),
        column + 1,
        label,
        row.raw(),
        switch (outcome) {
          case AMBIGUOUS -> Problems.AMBIGUOUS_LINE;
          default ->
              Problems.unknownLine(
                  Nearest.of(LabelKey.of(label).bare(), words.labels().wordings(table)).orElse(""));
        });
  }
}
