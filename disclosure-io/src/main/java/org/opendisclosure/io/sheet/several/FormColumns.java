package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.sheet.table.SideBySide;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;

/** A list with a column of figures for each of several forms. */
final class FormColumns {

  private final ListWords words;
  private final Parting parting;
  private final List<Row> before = new ArrayList<>();
  private final List<ListSection> sections = new ArrayList<>();

  private FormColumns(ListWords words, Parting parting) {
    this.words = words;
    this.parting = parting;
  }

  /** Parts a table; empty if its headings do not tell several forms apart. */
  static Optional<Split> of(List<Row> rows, ListWords words, Parting parting) {
    FormColumns columns = new FormColumns(words, parting);
    List<Row> lists = SideBySide.apart(rows);
    if (columns.startsPlainly(lists)) {
      return Optional.empty();
    }
    columns.cut(lists);
    Map<ListSection, List<FormColumn>> headed = new LinkedHashMap<>();
    for (ListSection section : columns.sections) {
      HeadPaths paths = new HeadPaths(section.heads(), section.firstFigure());
      List<FormColumn> found = ColumnMeanings.of(paths, section.firstFigure());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      headed.put(section, found);
    }
    if (headed.isEmpty()) {
      return Optional.empty();
    }
    columns.before.forEach(parting::outside);
    headed.forEach(columns::part);
    return parting.split();
  }

  /**
   * Whether the first head is that of a list of one form, which most tables are. Then no other head
   * matters; to know it at once saves a sixth of the time of a reading.
   */
  private boolean startsPlainly(List<Row> rows) {
    int start = 0;
    while (start < rows.size() && headEnd(rows, start) == start) {
      start++;
    }
    List<Row> heads = start < rows.size() ? rows.subList(start, headEnd(rows, start)) : List.of();
    return !heads.isEmpty() && heads.stream().allMatch(ListWords::isPlainHead);
  }

  /** Cuts the rows into those before the first head and those below each head. */
  private void cut(List<Row> rows) {
    Set<List<String>> known = new HashSet<>();
    List<Row> heads = List.of();
    List<Row> body = before;
    int next = 0;
    while (next < rows.size()) {
      int end = headEnd(rows, next);
      boolean isHead = end > next && (heads.isEmpty() || isAgain(rows.subList(next, end), known));
      if (!isHead) {
        body.add(rows.get(next++));
        continue;
      }
      close(heads, body);
      heads = rows.subList(next, end);
      heads.forEach(row -> known.add(row.texts(0)));
      heads.stream().filter(ListWords::numbersColumns).forEach(parting.untaken()::numbers);
      body = new ArrayList<>();
      next = end;
    }
    close(heads, body);
  }

  private void close(List<Row> heads, List<Row> body) {
    if (!heads.isEmpty()) {
      sections.add(new ListSection(heads, body, words));
    }
  }

  private static boolean isAgain(List<Row> heads, Set<List<String>> known) {
    return heads.stream()
        .anyMatch(row -> row.hasKey(SheetFormat::isLabel) || known.contains(row.texts(0)));
  }

  /** Where rows of headings end that start at a row; the same row if none does. */
  private int headEnd(List<Row> rows, int start) {
    int end = start;
    while (end < rows.size() && words.mayBeHead(rows.get(end)) && !isLine(rows.get(end))) {
      end++;
    }
    int lines = end;
    while (lines < rows.size() && end > start && ListWords.numbersColumns(rows.get(lines))) {
      lines++;
    }
    return end > start && lines < rows.size() && isLine(rows.get(lines)) ? lines : start;
  }

  private boolean isLine(Row row) {
    return !words.lines(row).isEmpty();
  }

  private void part(ListSection section, List<FormColumn> columns) {
    int table = section.tableSize();
    Row head = section.heads().get(section.heads().size() - 1);
    for (FormColumn column : columns) {
      if (parting.isPart(column)) {
        String unit = LabelKey.of(column.heading()).unit();
        parting.start(column, head.line(), section.head(head.line(), column.start(), unit));
      }
    }
    List<Row> rows = section.body().subList(0, table);
    rows.forEach(row -> row(section, columns, row));
    List<Row> clear =
        rows.stream().filter(row -> isClear(columns, row, section.firstFigure())).toList();
    columns.stream()
        .filter(column -> !parting.isPart(column))
        .forEach(column -> parting.untaken().leaveOut(column, head.line(), clear));
    section.body().subList(table, section.body().size()).forEach(parting::outside);
  }

  private void row(ListSection section, List<FormColumn> columns, Row row) {
    int first = section.firstFigure();
    if (words.isHeader(row)) {
      parting.outside(row);
      return;
    }
    if (row.isOneText() && row.hasNumber(0)) {
      parting.toFirst(row);
      return;
    }
    boolean isClear = isClear(columns, row, first);
    if (!isClear) {
      parting.untaken().refuse(row, section.label(), NumberCount.count(row.texts(first)));
    }
    for (FormColumn column : columns) {
      if (parting.isPart(column)) {
        parting.add(column, isClear ? column.of(row, first) : row.part(0, first));
      }
    }
  }

  /** Whether each figure of a row stands below one heading. */
  private static boolean isClear(List<FormColumn> columns, Row row, int first) {
    for (int i = first; i < row.size(); i++) {
      int place = i;
      boolean isFigure = row.startsAt(i) && NumberCount.hasDigit(row.text(i));
      boolean isHeaded =
          columns.stream()
              .anyMatch(c -> c.start() <= place && place < c.end() && !c.isExceededBy(row, place));
      if (isFigure && !isHeaded) {
        return false;
      }
    }
    return true;
  }
}
