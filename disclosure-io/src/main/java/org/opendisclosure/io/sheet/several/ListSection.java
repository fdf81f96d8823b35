package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;

/** The rows below one head of a list, and where in them labels, units and figures stand. */
final class ListSection {

  private final List<Row> heads;
  private final List<Row> body;
  private final ListWords words;
  private final int label;
  private final int unit;
  private final int firstFigure;

  ListSection(List<Row> heads, List<Row> body, ListWords words) {
    this.body = List.copyOf(body);
    this.words = words;
    Map<Integer, Integer> places = new TreeMap<>();
    for (Row row : body) {
      words.lines(row).forEach(column -> places.merge(column, 1, Integer::sum));
    }
    label = Collections.max(places.entrySet(), Map.Entry.comparingByValue()).getKey();
    int last = Collections.max(places.keySet());
    int width = heads.stream().mapToInt(Row::size).max().orElse(0);
    unit =
        IntStream.rangeClosed(last + 1, Math.max(last + 2, width - 1))
            .filter(column -> isHeaded(column, heads) || column <= last + 2 && areUnits(column))
            .findFirst()
            .orElse(-1);
    firstFigure = Math.max(unit, last) + 1;
    this.heads = over(heads.stream().filter(row -> !ListWords.numbersColumns(row)).toList());
  }

  private static boolean isHeaded(int column, List<Row> heads) {
    return heads.stream().anyMatch(row -> SheetFormat.isUnit(row.key(column)));
  }

  private boolean areUnits(int column) {
    int units = 0;
    int lines = 0;
    for (Row row : body) {
      if (!words.lines(row).isEmpty() && !row.isOneText()) {
        lines++;
        units += !row.isBlank(column) && ListWords.isUnit(row.text(column)) ? 1 : 0;
      }
    }
    return lines > 0 && 2 * units > lines;
  }

  /** The row of headings, and the rows that stand over or under its headings of figures only. */
  private List<Row> over(List<Row> all) {
    if (all.stream().noneMatch(row -> row.hasKey(SheetFormat::isLabel))) {
      return all;
    }
    List<Row> own = new ArrayList<>();
    for (Row row : all) {
      boolean isOver = row.hasKey(SheetFormat::isLabel) || row.firstColumn(0) >= firstFigure;
      boolean isBelow = !own.isEmpty();
      if (isOver || isBelow) {
        own.add(row);
      }
    }
    return own;
  }

  List<Row> heads() {
    return heads;
  }

  /** The rows below the head. */
  List<Row> body() {
    return body;
  }

  int label() {
    return label;
  }

  int firstFigure() {
    return firstFigure;
  }

  /** How many of the rows are the table: up to the last line, or the last row with a figure. */
  int tableSize() {
    int size = body.size();
    while (size > 0 && !isOfTable(body.get(size - 1))) {
      size--;
    }
    return size;
  }

  private boolean isOfTable(Row row) {
    return !words.isHeader(row)
        && (!words.lines(row).isEmpty() || row.hasNumber(firstFigure) && !row.isOneText());
  }

  /** A head under which a column holds the figures of the only form. */
  Row head(int line, int column, String unitOfAll) {
    String[] fields = new String[column + 1];
    Arrays.fill(fields, "");
    if (label > 0) {
      fields[label - 1] = SheetFormat.NUMBER;
    }
    fields[label] = SheetFormat.LABEL;
    if (unit >= 0) {
      fields[unit] = SheetFormat.UNIT;
    }
    fields[column] = SheetFormat.VALUE + (unitOfAll.isEmpty() ? "" : "(" + unitOfAll + ")");
    return Row.of(line, List.of(fields));
  }
}
