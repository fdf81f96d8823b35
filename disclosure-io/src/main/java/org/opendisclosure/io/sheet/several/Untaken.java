package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.model.text.Sentence;

/** The figures of a form, or of a whole table, that are in no row of a form, each counted once. */
public final class Untaken {

  private final List<Consumer<Notes>> told = new ArrayList<>();
  private int count;

  Untaken() {}

  /** How many numbers they are. */
  public int count() {
    return count;
  }

  /** Notes all of them. */
  public void tell(Notes notes) {
    told.forEach(note -> note.accept(notes));
  }

  /** A row that numbers the columns. */
  void numbers(Row row) {
    told.add(notes -> notes.correct(row, "", row.raw(), Problems.COLUMN_NUMBERS));
  }

  /** A row of which nothing says which figure belongs to which form. */
  void refuse(Row row, int label, int numbers) {
    count += numbers;
    told.add(
        notes ->
            notes.refuse(row, label + 1, row.text(label), row.raw(), Problems.UNHEADED_FIGURE));
  }

  /** A figure that stands below no heading. */
  void unheaded(Row row, int column, String label) {
    String raw = row.text(column);
    count += NumberCount.count(List.of(raw));
    told.add(notes -> notes.refuse(row, column + 1, label, raw, Problems.NO_HEADING));
  }

  /** What stands in the rows of a column that is no form. */
  void leaveOut(FormColumn column, int line, List<Row> rows) {
    List<String> texts = new ArrayList<>();
    for (Row row : rows) {
      for (int i = column.start(); i < column.end(); i++) {
        if (!row.isBlank(i)) {
          texts.add(row.text(i));
        }
      }
    }
    leaveOut(line, column.start() + 1, column.heading(), column.meaning().kind(), texts);
  }

  /** What stands beside a heading or label of no form. */
  void leaveOut(int line, int column, String heading, Meaning.Kind kind, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    count += NumberCount.count(texts);
    Sentence why =
        switch (kind) {
          case ASIDE -> Problems.asideColumn(heading);
          case SUBTOTAL -> Problems.countedTwice(heading);
          default -> Problems.unknownColumn(heading);
        };
    String raw = String.join(" / ", texts);
    told.add(notes -> notes.refuse(line, column, heading, raw, why));
  }
}
