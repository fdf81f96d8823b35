package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;

/**
 * Labels whose commas a program wrote without quotes, so that they take several fields: a bracket
 * that opens in one field and closes in a later one tells where they belong together.
 */
final class BrokenLabels {

  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";

  private final List<String> fields = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private int depth;

  private BrokenLabels() {}

  /** The row with its broken labels in one field each, which notes say. */
  static Row joined(Row row, Notes notes) {
    if (row.fields().stream().allMatch(field -> depth(field) == 0)) {
      return row;
    }
    BrokenLabels labels = new BrokenLabels();
    row.fields().forEach(labels::add);
    labels.fields.addAll(labels.open);
    if (labels.fields.size() == row.size()) {
      return row;
    }
    notes.correct(row, "", row.raw(), CsvProblems.brokenLabel());
    return Row.of(row.line(), labels.fields);
  }

  private void add(String field) {
    boolean isWord = !field.isBlank() && !NumberLook.is(field);
    int change = depth(field);
    if (!isWord || open.isEmpty() && change <= 0) {
      giveUp();
      fields.add(field);
      return;
    }
    open.add(field);
    depth += change;
    if (depth <= 0) {
      fields.add(String.join(",", open));
      open.clear();
      depth = 0;
    }
  }

  /** What was open is no broken label. */
  private void giveUp() {
    fields.addAll(open);
    open.clear();
    depth = 0;
  }

  /** How many more brackets open than close. */
  private static int depth(String field) {
    int depth = 0;
    for (int i = 0; i < field.length(); i++) {
      depth += OPENING.indexOf(field.charAt(i)) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(field.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth;
  }
}
