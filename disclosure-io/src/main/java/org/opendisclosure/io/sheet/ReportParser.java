package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Table;

/** Splits the sheet of an annual report into its six parts and has each of them read. */
final class ReportParser {

  private final SheetContent content;
  private final Map<Table, List<Row>> parts = new LinkedHashMap<>();
  private @Nullable Table part;

  ReportParser(SheetContent content) {
    this.content = content;
  }

  void read(List<Row> rows) {
    for (Row row : rows) {
      sort(row);
    }
    parts.forEach(this::read);
  }

  private void sort(Row row) {
    LabelKey key = LabelKey.of(row.text(row.firstColumn(0)));
    Optional<Table> titled = content.words().labels().title(key);
    if (titled.isPresent()) {
      part = titled.get();
      List<Row> known = parts.computeIfAbsent(part, table -> new ArrayList<>());
      if (part.isNarrative()) {
        known.add(row);
      }
      return;
    }
    if (part == null) {
      part = untitled(row);
    }
    if (part == null) {
      content.remark(row);
    } else {
      parts.computeIfAbsent(part, table -> new ArrayList<>()).add(row);
    }
  }

  /** The table to which a row before any title belongs, by its words. */
  private @Nullable Table untitled(Row row) {
    for (Table table : content.edition().catalogue().tables()) {
      if (table.isNarrative()) {
        continue;
      }
      for (int i = 0; i < row.fields().size(); i++) {
        LabelKey key = LabelKey.of(row.text(i));
        boolean isBlock =
            table.lines().stream()
                .flatMap(line -> line.stubs().stream())
                .anyMatch(stub -> LabelKey.of(stub).text().equals(key.text()));
        if (isBlock || !content.words().labels().candidates(key, table).isEmpty()) {
          return table;
        }
      }
    }
    return null;
  }

  private void read(Table table, List<Row> rows) {
    if (table.isNarrative()) {
      new NarrativeParser(content).read(table, rows);
    } else if (PrintedTable.isReview(table)) {
      new ReviewParser(content, table).read(rows);
    } else if (PrintedTable.isApplicants(table)) {
      new ApplicantParser(content, table).read(rows);
    } else {
      new BlockParser(content, table).read(rows);
    }
  }
}
