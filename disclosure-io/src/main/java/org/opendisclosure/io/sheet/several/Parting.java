package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.model.text.Sentence;

/**
 * The forms of a table as they are parted. What is around the table stands with each of them; a
 * number there, which can only be counted once, with the first.
 */
final class Parting {

  /** Lines that are none of the document are numbered from here on. */
  private static final int NO_LINE = 1 << 30;

  /** A form: one of several with the same origin, if the table lists an organ again. */
  private record Key(Origin origin, int time) {}

  private final ListWords words;
  private final Notes notes;
  private final Map<Key, Split.Part> parts = new LinkedHashMap<>();
  private final List<Row> before = new ArrayList<>();
  private final List<Runnable> told = new ArrayList<>();
  private int refused;
  private int places;

  /**
   * A table of which nothing is parted yet.
   *
   * @param words the words of its edition
   * @param notes takes what is in none of the forms, if the table is parted in the end
   */
  Parting(ListWords words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  /** Whether a column is one of the forms. */
  boolean isPart(FormColumn column) {
    return column.holdsForm() || column.meaning().kind() == Meaning.Kind.VALUE;
  }

  /** Starts a form, or goes on with it, below a head. */
  void start(FormColumn column, int line, Row head) {
    start(column.meaning().origin(), 1, line, column.start() + 1, column.heading(), head);
  }

  /** Starts a form, or goes on with it, below a head. */
  void start(Origin origin, int time, int line, int column, String heading, Row head) {
    boolean isFirst = parts.isEmpty();
    Split.Part part =
        parts.computeIfAbsent(
            new Key(origin, time),
            key -> {
              List<Row> rows = new ArrayList<>();
              before.stream().filter(row -> isFirst || !hasNumber(row)).forEach(rows::add);
              return new Split.Part(origin, rows, line, column, heading);
            });
    part.rows().add(head);
  }

  /** A row of fields that stand in one place of the document. */
  Row placed(int line, int column, List<String> fields) {
    places++;
    notes.stands(NO_LINE + places, line, column + 1);
    return Row.of(NO_LINE + places, fields);
  }

  /** Adds a row to a form that was started. */
  void add(FormColumn column, Row row) {
    add(column.meaning().origin(), 1, row);
  }

  /** Adds a row to a form that was started. */
  void add(Origin origin, int time, Row row) {
    Split.Part part = parts.get(new Key(origin, time));
    if (part != null && !row.isBlank()) {
      part.rows().add(row);
    }
  }

  /** Adds a row around the table. */
  void outside(Row row) {
    if (parts.isEmpty()) {
      before.add(row);
    } else if (hasNumber(row)) {
      toFirst(row);
    } else {
      parts.values().forEach(part -> part.rows().add(row));
    }
  }

  /** Adds a row to the first form only. */
  void toFirst(Row row) {
    parts.values().iterator().next().rows().add(row);
  }

  private boolean hasNumber(Row row) {
    return !words.isHeader(row) && NumberCount.count(row.texts(0)) > 0;
  }

  /** Tells a row that numbers the columns. */
  void numbers(Row row) {
    told.add(() -> notes.correct(row, "", row.raw(), Problems.COLUMN_NUMBERS));
  }

  /** Tells a row of which nothing says which figure belongs to which form. */
  void refuse(Row row, int label, int numbers) {
    refused += numbers;
    told.add(
        () -> notes.refuse(row, label + 1, row.text(label), row.raw(), Problems.UNHEADED_FIGURE));
  }

  /** Tells a figure that stands below no heading. */
  void unheaded(Row row, int column, String label) {
    String raw = row.text(column);
    refused += NumberCount.count(List.of(raw));
    told.add(() -> notes.refuse(row, column + 1, label, raw, Problems.NO_HEADING));
  }

  /** Tells what stands in a column that is no form. */
  void leaveOut(FormColumn column, int line, List<Row> rows) {
    List<String> texts = new ArrayList<>();
    for (Row row : rows) {
      for (int i = column.start(); i < column.end(); i++) {
        if (!row.isBlank(i)) {
          texts.add(row.text(i));
        }
      }
    }
    leaveOut(line, column.start() + 1, column.heading(), column.meaning(), texts);
  }

  /** Tells what stands beside a heading or label of no form. */
  void leaveOut(int line, int column, String heading, Meaning meaning, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    refused += NumberCount.count(texts);
    Sentence why =
        meaning.kind() == Meaning.Kind.ASIDE
            ? Problems.asideColumn(heading)
            : Problems.unknownColumn(heading);
    String raw = String.join(" / ", texts);
    told.add(() -> notes.refuse(line, column, heading, raw, why));
  }

  /** The forms; empty if there is none. */
  Optional<Split> split() {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    told.forEach(Runnable::run);
    return Optional.of(new Split(List.copyOf(parts.values()), refused));
  }
}
