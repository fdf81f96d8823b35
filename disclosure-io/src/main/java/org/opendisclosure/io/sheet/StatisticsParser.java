package org.opendisclosure.io.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.LayoutLine;

/** Reads the statistics table of a sheet. */
final class StatisticsParser {

  private record Matched(Row row, StatisticsColumns columns, int label, LineMatcher.Match match) {}

  private final SheetContent content;
  private final Table table;
  private final LineMatcher matcher;
  private final List<Matched> matched = new ArrayList<>();

  StatisticsParser(SheetContent content) {
    this.content = content;
    this.table = content.edition().catalogue().tables().get(0);
    this.matcher = new LineMatcher(content.words().labels(), table);
  }

  void read(List<Row> rows) {
    rows.forEach(row -> matcher.expect(row.texts(0)));
    StatisticsColumns columns = StatisticsColumns.of(rows, matcher);
    boolean isInTable = false;
    for (Row row : rows) {
      StatisticsColumns headings = StatisticsColumns.ofHeadings(row);
      if (headings != null) {
        columns = headings;
        isInTable = true;
        continue;
      }
      int label = columns.label(row, matcher, content.words().labels());
      isInTable |= matcher.knows(row.text(label));
      if (isInTable) {
        matched.add(new Matched(row, columns, label, matcher.next(row.text(label), List.of())));
      } else {
        content.remark(row);
      }
    }
    if (!content.isLayoutNamed() && !rows.isEmpty()) {
      layout().ifPresent(layout -> content.recognise(layout, rows.get(0).line()));
    }
    String after = "";
    for (Matched row : matched) {
      after = read(row, after);
    }
  }

  /** The layout whose lines are exactly those printed; among several, the one worded alike most. */
  private Optional<Layout> layout() {
    Set<Line> printed = new HashSet<>();
    matched.stream()
        .filter(row -> row.match().isFound())
        .forEach(row -> printed.add(row.match().found()));
    Layout best = null;
    int most = -1;
    for (Layout layout : content.candidates()) {
      Set<Line> lines = new HashSet<>();
      layout.lines().forEach(line -> lines.add(line.line()));
      int alike = lines.equals(printed) ? alike(layout) : -1;
      if (alike > most) {
        best = layout;
        most = alike;
      }
    }
    return Optional.ofNullable(best);
  }

  private int alike(Layout layout) {
    int alike = 0;
    for (Matched row : matched) {
      if (row.match().isFound()) {
        LayoutLine line = layout.find(row.match().found()).orElseThrow();
        boolean isNumbered = row.columns().number(row.row()).equals(line.number());
        alike += line.label().equals(row.row().text(row.label())) ? 2 : 0;
        alike += isNumbered ? 1 : 0;
      }
    }
    return alike;
  }

  /** Reads a row; returns the known line after which the next one stands. */
  private String read(Matched matched, String after) {
    Row row = matched.row();
    StatisticsColumns columns = matched.columns();
    if (!matched.match().isFound()) {
      content.keep(
          table,
          after,
          UnknownLines.stated(columns.number(row)),
          UnknownLines.stated(columns.unit(row)),
          row,
          matched.label(),
          row.texts(columns.value()),
          matched.match().outcome());
      return after;
    }
    content.noteNear(matched.match(), row, matched.label());
    Line line = matched.match().found();
    String unit = columns.unit(row).strip();
    if (unit.isEmpty()) {
      unit = LabelKey.of(row.text(matched.label())).unit();
    }
    content.cells().read(line.cells().get(0), unit, row, columns.value());
    for (int i = row.firstColumn(columns.value() + 1); i >= 0; i = row.firstColumn(i + 1)) {
      content
          .notes()
          .refuse(row, i + 1, row.text(matched.label()), row.field(i), Problems.noColumn());
    }
    return line.id();
  }
}
