package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.model.HeaderField;

/**
 * The forms of a table as they are parted. What is around the table stands with each of them; a
 * number there, which can only be counted once, with the first.
 */
final class Parting {

  /** Lines that are none of the document are numbered from here on. */
  private static final int NO_LINE = 1 << 30;

  private final ListWords words;
  private final Notes notes;
  private final Map<FormKey, Split.Part> parts = new LinkedHashMap<>();
  private final List<Row> before = new ArrayList<>();
  private final Untaken untaken = new Untaken();
  private int places;

  /**
   * A table of which nothing is parted yet.
   *
   * @param words the words of its edition
   * @param notes knows the places of rows that are none of the document
   */
  Parting(ListWords words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  /** Whether a column is one of the forms. */
  boolean isPart(FormColumn column) {
    return column.holdsForm() || column.meaning().kind() == Meaning.Kind.VALUE;
  }

  /** Starts the form of a column, or goes on with it, below a head. */
  void start(FormColumn column, int line, Row head) {
    start(key(column), line, column.start() + 1, column.heading(), List.of(), head);
  }

  /**
   * Starts a form, or goes on with it, below a head; its own fields go before those of the table.
   */
  void start(FormKey key, int line, int column, String heading, List<Row> fields, Row head) {
    boolean isFirst = parts.isEmpty();
    Split.Part part =
        parts.computeIfAbsent(
            key,
            form -> {
              List<Row> rows = new ArrayList<>(fields);
              before.stream()
                  .filter(row -> isFirst || !hasNumber(row))
                  .filter(row -> fields.stream().noneMatch(field -> isSame(field, row)))
                  .forEach(rows::add);
              return new Split.Part(form.origin(), rows, line, column, heading, new Untaken());
            });
    part.rows().add(head);
  }

  private static boolean isSame(Row field, Row row) {
    HeaderField stated = HeaderWords.of(field.key(0));
    return stated != null && HeaderWords.in(row, row.firstColumn(0)) == stated;
  }

  private static FormKey key(FormColumn column) {
    return new FormKey(column.meaning().origin(), 1);
  }

  /** A row of fields that stand in one place of the document. */
  Row placed(int line, int column, List<String> fields) {
    places++;
    notes.stands(NO_LINE + places, line, column + 1);
    return Row.of(NO_LINE + places, fields);
  }

  /** Adds a row to a form that was started. */
  void add(FormColumn column, Row row) {
    add(key(column), row);
  }

  /** Adds a row to a form that was started. */
  void add(FormKey key, Row row) {
    Split.Part part = parts.get(key);
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

  /** Takes the figures that are of none of the forms. */
  Untaken untaken() {
    return untaken;
  }

  /** Takes those figures of a form that was started which are in no row of it. */
  Untaken untaken(FormKey key) {
    return Objects.requireNonNull(parts.get(key)).untaken();
  }

  /** The forms; empty if there is none. */
  Optional<Split> split() {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Split(List.copyOf(parts.values()), untaken));
  }
}
