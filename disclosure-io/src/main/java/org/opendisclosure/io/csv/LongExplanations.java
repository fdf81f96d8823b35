package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.ExplanationField;
import org.opendisclosure.io.sheet.ExplanationParser;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.text.Sentence;

/** Joins the rows of {@code long} that hold explained differences, one row for each field. */
final class LongExplanations {

  private record Group(Row first, String[] texts) {}

  private final LongColumns columns;
  private final Notes notes;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  LongExplanations(LongColumns columns, Notes notes) {
    this.columns = columns;
    this.notes = notes;
  }

  void add(Row row) {
    String id = columns.field(row, LongFormat.CELL).strip();
    Optional<ExplanationField> field = ExplanationField.find(id);
    if (field.isEmpty()) {
      String nearest = Nearest.of(id, ExplanationField.ids()).orElse("");
      refuse(row, LongFormat.CELL, id, CsvProblems.unknownName(id, nearest));
      return;
    }
    Group group =
        groups.computeIfAbsent(columns.field(row, LongFormat.COLUMN).strip(), key -> group(row));
    int place = field.get().ordinal();
    String text = columns.text(row, LongFormat.VALUE);
    if (group.texts()[place].isEmpty()) {
      group.texts()[place] = text;
    } else {
      refuse(row, LongFormat.CELL, text, CsvProblems.repeatedName(id));
    }
  }

  private static Group group(Row first) {
    String[] texts = new String[ExplanationField.values().length];
    Arrays.fill(texts, "");
    return new Group(first, texts);
  }

  /** The explanations in the order of their rows. */
  List<ExplainedDifference> build() {
    List<ExplainedDifference> explanations = new ArrayList<>();
    for (Group group : groups.values()) {
      List<String> texts = List.of(group.texts());
      ExplanationParser.read(
              texts,
              problem ->
                  refuse(group.first(), LongFormat.VALUE, String.join(" ", texts).strip(), problem))
          .ifPresent(explanations::add);
    }
    return explanations;
  }

  private void refuse(Row row, String column, String raw, Sentence message) {
    notes.refuse(row, columns.place(column) + 1, SheetFormat.EXPLANATION, raw, message);
  }
}
