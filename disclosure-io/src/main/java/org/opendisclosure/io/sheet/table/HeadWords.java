package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/** The words that may stand in the head of a table, as the data of its edition say. */
public final class HeadWords {

  private final SheetWords words;
  private final Table table;
  private final TableKeys keys;
  private final boolean isList;

  HeadWords(SheetWords words, Table table) {
    this.words = words;
    this.table = table;
    this.keys = TableKeys.of(table);
    this.isList = table.lines().get(0).cells().get(0).column().isEmpty();
  }

  /** Whether a label stands over lines that have a head of their own, in any edition. */
  public static boolean headsBlock(LabelKey key) {
    return Everywhere.BLOCKS.contains(key.text());
  }

  /** Whether something in a row stands over columns in any edition, so that it states no header. */
  public static boolean hasHeading(Row row) {
    return row.hasKey(key -> !key.isEmpty() && (SheetFormat.isHeading(key) || isOfAnyHead(key)));
  }

  private static boolean isOfAnyHead(LabelKey key) {
    return Everywhere.GROUPS.contains(key.text())
        || key.number().isEmpty()
            && (Everywhere.COLUMNS.contains(key.text()) || Everywhere.COLUMNS.contains(key.bare()));
  }

  /** The words of all editions; made when they are first asked for. */
  private static final class Everywhere {

    /** What stands over lines that have a head of their own. */
    static final Set<String> BLOCKS =
        words(keys -> keys.hasSeveralHeads() ? keys.stubs().stream() : Stream.of());

    /** What stands beside or above several lines, or over several columns. */
    static final Set<String> GROUPS =
        words(keys -> Stream.concat(keys.stubs().stream(), keys.columnGroups().keySet().stream()));

    static final Set<String> COLUMNS = words(keys -> keys.columns().keySet().stream());

    private static Set<String> words(Function<TableKeys, Stream<String>> kind) {
      return Stream.of(Edition.values())
          .flatMap(edition -> edition.catalogue().tables().stream())
          .map(TableKeys::of)
          .flatMap(kind)
          .collect(Collectors.toSet());
    }
  }

  Table table() {
    return table;
  }

  /** The cells of a line that have a column of their own in print. */
  List<Cell> printed(Line line) {
    return keys.printed().getOrDefault(line, List.of());
  }

  /** The headings of the printed cells of a line; the same list for lines with the same ones. */
  List<String> headings(Line line) {
    return keys.headings().getOrDefault(line, List.of());
  }

  /** Whether figures have no heading of their own, so that a list has one column of them. */
  boolean isList() {
    return isList;
  }

  /** Whether a label is that of a cell's column. */
  boolean isColumn(Cell cell, LabelKey key) {
    return keys.headed(key).contains(cell);
  }

  /** Whether a label is that of a column of the table. */
  boolean isColumn(LabelKey key) {
    return !keys.headed(key).isEmpty();
  }

  /** Whether a label is that of a column in a group of columns. */
  boolean isColumnOf(LabelKey group, LabelKey key) {
    return keys.isColumnOf(group, key);
  }

  /** How many columns a group has. */
  int columnsOf(LabelKey group) {
    return keys.columnCount(group);
  }

  private boolean isColumnGroup(LabelKey key) {
    return keys.columnGroups().containsKey(key.text());
  }

  /** The lines of the table that a label may mean. */
  List<Line> lines(LabelKey key) {
    return words.labels().candidates(key, table);
  }

  /** Whether a label is that of a group of lines of the table. */
  boolean isStub(LabelKey key) {
    return keys.stubs().contains(key.text());
  }

  /** Whether a text is a unit in which the table counts. */
  boolean isUnit(String text) {
    return keys.units().contains(text.strip());
  }

  /** Whether a row is nothing but the name of a line, which may stand over headings below it. */
  boolean namesLine(Row row) {
    LabelKey key = row.key(row.firstColumn(0));
    return row.isOneText() && (isStub(key) || !lines(key).isEmpty()) && !keys.hasSeveralHeads();
  }

  /** Whether a row is one of the head of the table. */
  boolean isHead(Row row, boolean isBelowHead) {
    if (row.hasNumber(0)) {
      return false;
    }
    Set<LabelKey> keys = keys(row);
    if (keys.isEmpty()) {
      return false;
    }
    LabelKey first = keys.iterator().next();
    boolean isNamed = SheetFormat.isHeading(first) || isListHead(keys);
    return isNamed
        || columns(keys) > 1 && !isOnlyLine(first)
        || isBelowHead && isContinued(keys)
        || areSideBySide(keys);
  }

  private static Set<LabelKey> keys(Row row) {
    Set<LabelKey> keys = new LinkedHashSet<>();
    for (int i = row.firstColumn(0); i >= 0; i = row.firstColumn(i + 1)) {
      keys.add(row.key(i));
    }
    return keys;
  }

  private boolean isListHead(Set<LabelKey> keys) {
    return isList()
        && keys.stream().anyMatch(SheetFormat::isLabel)
        && keys.stream().anyMatch(key -> SheetFormat.isValue(key) || SheetFormat.isUnit(key));
  }

  /** How many different columns are named. */
  private int columns(Set<LabelKey> labels) {
    List<List<Cell>> columns = new ArrayList<>();
    for (LabelKey label : labels) {
      List<Cell> cells = keys.headed(label);
      if (!cells.isEmpty() && !columns.contains(cells)) {
        columns.add(cells);
      }
    }
    return columns.size();
  }

  private boolean isOnlyLine(LabelKey key) {
    return !lines(key).isEmpty() && !isColumn(key);
  }

  /** Whether a row below the head is a part of it: headings, or pieces of broken ones. */
  private boolean isContinued(Set<LabelKey> keys) {
    boolean hasLine =
        keys.stream().anyMatch(key -> !isHeading(key) && (isStub(key) || !lines(key).isEmpty()));
    boolean areHeadings = keys.stream().allMatch(this::isHeading);
    return !hasLine && (areHeadings || !isList() && keys.size() > 1 && areWords(keys));
  }

  private boolean isHeading(LabelKey key) {
    return SheetFormat.isHeading(key) || isColumn(key) || isColumnGroup(key);
  }

  private static boolean areWords(Set<LabelKey> keys) {
    return keys.stream().allMatch(key -> key.number().isEmpty() && NumberLook.hasWord(key.text()));
  }

  /** Whether a row names lines that stand side by side, rather than groups and a line in them. */
  private boolean areSideBySide(Set<LabelKey> keys) {
    List<LabelKey> named = new ArrayList<>();
    for (LabelKey key : keys) {
      if (!isColumn(key) && (isStub(key) || !lines(key).isEmpty())) {
        named.add(key);
      }
    }
    return named.size() > 1
        && named.subList(1, named.size()).stream().anyMatch(key -> areApart(named.get(0), key));
  }

  /** Whether none of two labels is that of a group around the other. */
  private boolean areApart(LabelKey one, LabelKey other) {
    return !isAround(one, other) && !isAround(other, one);
  }

  private boolean isAround(LabelKey outer, LabelKey inner) {
    return table.lines().stream()
        .filter(
            line ->
                lines(inner).contains(line)
                    || line.stubs().stream().anyMatch(s -> SheetFormat.is(s, inner)))
        .anyMatch(line -> line.stubs().stream().anyMatch(stub -> SheetFormat.is(stub, outer)));
  }

  /** A matcher of the table's lines. */
  LineMatcher matcher() {
    return new LineMatcher(words.labels(), table);
  }
}
