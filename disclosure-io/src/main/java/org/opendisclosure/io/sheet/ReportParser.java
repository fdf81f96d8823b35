package org.opendisclosure.io.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.origin.YearColumns;
import org.opendisclosure.io.sheet.origin.YearTables;
import org.opendisclosure.io.sheet.table.SheetContent;
import org.opendisclosure.io.sheet.table.TableParser;
import org.opendisclosure.io.sheet.table.TableWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Table;

/** Splits a form into its parts, if it has several, and has each of them read. */
final class ReportParser {

  private final SheetContent content;
  private final int year;
  private final Map<Table, YearTables> parts = new LinkedHashMap<>();
  private PartTitles titles;
  private boolean areTitled;
  private boolean areFilled;
  private @Nullable Table part;

  /**
   * A parser.
   *
   * @param content takes the figures
   * @param year the year of the report; 0 if it is not known
   */
  ReportParser(SheetContent content, int year) {
    this.content = content;
    this.year = year;
    this.titles = titles(List.of());
  }

  private PartTitles titles(List<Row> rows) {
    return new PartTitles(content.words().labels(), content.edition().catalogue().tables(), rows);
  }

  void read(List<Row> rows) {
    List<Table> tables = content.edition().catalogue().tables();
    if (tables.size() == 1) {
      readOnly(tables.get(0), rows);
      return;
    }
    titles = titles(rows);
    areTitled =
        content.edition().catalogue().tables().stream()
            .allMatch(table -> table.isNarrative() || titles.isTitled(table));
    areFilled = rows.stream().anyMatch(row -> row.isBlank(row.size() - 1));
    own(rows).forEach(this::sort);
    parts.forEach(this::read);
  }

  /** Reads the only table of a form; what stands above it is kept as remarks. */
  private void readOnly(Table table, List<Row> rows) {
    TableParser parser = new TableParser(content, table, false);
    int first = 0;
    while (first < rows.size() && !parser.isIn(rows.get(first))) {
      content.unused().remark(rows.get(first));
      first++;
    }
    YearTables part = new YearTables();
    rows.subList(first, rows.size()).forEach(part::add);
    parser.read(YearColumns.named(part.chosen(content, year), year, content.notes()));
  }

  /** The rows of the first report. */
  private List<Row> own(List<Row> rows) {
    Optional<Row> other = titles.anotherReport();
    other.ifPresent(
        row ->
            content
                .notes()
                .refuse(row, 0, "", row.text(row.firstColumn(0)), Problems.ANOTHER_FORM));
    return other.isEmpty() ? rows : rows.subList(0, rows.indexOf(other.get()));
  }

  private void sort(Row row) {
    Optional<Table> title = titles.title(row);
    if (title.isPresent()) {
      part = title.get();
      YearTables rows = rows(part);
      if (part.isNarrative()) {
        rows.add(row);
      } else {
        rows.title(row);
      }
      noteNear(row, part);
      return;
    }
    if (titles.isRepeated(row)) {
      if (part != null && !part.isNarrative()) {
        rows(part).title(row);
      }
      return;
    }
    if (!areTitled) {
      new TableWords(content.words()).findTable(row).ifPresent(table -> untitled(row, table));
    }
    if (part == null) {
      part = untitled(row);
    }
    if (part == null) {
      content.unused().remark(row);
    } else {
      rows(part).add(row);
    }
  }

  private YearTables rows(Table table) {
    return parts.computeIfAbsent(table, part -> new YearTables());
  }

  /** A table whose title was lost starts where its words are found. */
  private void untitled(Row row, Table table) {
    if (table != part && !titles.isTitled(table)) {
      part = table;
      content.notes().correct(row, table.title(), "", Problems.untitled(table.title()));
    }
  }

  private void noteNear(Row row, Table table) {
    String text = row.text(row.firstColumn(0));
    if (content.words().labels().title(LabelKey.of(text)).isEmpty()) {
      content.notes().correct(row, table.title(), text, Problems.nearTitle(table.title()));
    }
  }

  /** The table to which a row before any title belongs, by its words. */
  private @Nullable Table untitled(Row row) {
    for (Table table : content.edition().catalogue().tables()) {
      if (table.isNarrative()) {
        continue;
      }
      for (int i = 0; i < row.size(); i++) {
        LabelKey key = row.key(i);
        if (TableWords.isStub(table, key)
            || !content.words().labels().candidates(key, table).isEmpty()) {
          return table;
        }
      }
    }
    return null;
  }

  private void read(Table table, YearTables rows) {
    if (table.isNarrative()) {
      new NarrativeParser(content, titles).read(table, rows.all());
    } else {
      new TableParser(content, table, areFilled).read(rows.chosen(content, year));
    }
  }
}
