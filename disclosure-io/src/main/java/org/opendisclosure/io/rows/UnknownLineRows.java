package org.opendisclosure.io.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.UnknownLine;

/** The lines of a form that its edition does not know, one row a value. */
final class UnknownLineRows {

  private final UUID formId;
  private final List<List<Object>> rows = new ArrayList<>();
  private int lines;

  private UnknownLineRows(UUID formId) {
    this.formId = formId;
  }

  static List<List<Object>> of(UUID formId, List<UnknownLine> lines) {
    UnknownLineRows rows = new UnknownLineRows(formId);
    lines.forEach(rows::add);
    return rows.rows;
  }

  private void add(UnknownLine line) {
    lines++;
    List<String> values = line.getValues();
    if (values.isEmpty()) {
      add(line, 0, null);
    }
    for (int i = 0; i < values.size(); i++) {
      add(line, i + 1, values.get(i));
    }
  }

  private void add(UnknownLine line, int column, @Nullable String text) {
    rows.add(
        Arrays.asList(
            formId,
            rows.size() + 1,
            line.getTable(),
            line.getAfter(),
            line.getNumber().orElse(null),
            line.getLabel(),
            line.getUnit().orElse(null),
            lines,
            column,
            text));
  }
}
