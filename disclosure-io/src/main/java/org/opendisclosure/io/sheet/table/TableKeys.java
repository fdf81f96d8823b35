package org.opendisclosure.io.sheet.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.io.sheet.words.ColumnWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.cell.Table;

/**
 * The words of the paths under which the cells of a table are printed, as keys of labels.
 *
 * @param columns the cells by the headings of their columns
 * @param columnGroups by what stands over several columns, the headings of these
 * @param stubs what stands beside or above several lines
 * @param units what figures are counted in
 * @param printed the cells of each line that have a column of their own in print
 * @param headings the headings of these; lines with the same headings have one list
 * @param heads each of these lists once
 */
record TableKeys(
    Map<String, List<Cell>> columns,
    Map<String, Set<String>> columnGroups,
    Set<String> stubs,
    Set<String> units,
    Map<Line, List<Cell>> printed,
    Map<Line, List<String>> headings,
    Map<List<String>, List<String>> heads) {

  /** Tables are few and live as long as the program. */
  private static final Map<Table, TableKeys> KNOWN = new ConcurrentHashMap<>();

  static TableKeys of(Table table) {
    return KNOWN.computeIfAbsent(table, TableKeys::make);
  }

  private static TableKeys make(Table table) {
    TableKeys keys =
        new TableKeys(
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    for (Line line : table.lines()) {
      line.stubs().forEach(stub -> keys.stubs.add(LabelKey.of(stub).text()));
      List<Cell> cells = line.cells().stream().filter(cell -> !UnitCells.isUnit(cell)).toList();
      keys.printed.put(line, cells);
      keys.units.add(line.unit());
      List<String> headings = cells.stream().map(Cell::column).toList();
      keys.headings.put(line, keys.heads.computeIfAbsent(headings, key -> headings));
      cells.forEach(keys::add);
    }
    return keys;
  }

  private void add(Cell cell) {
    Set<String> own = ColumnWords.of(cell).columns();
    Set<String> headings = own.isEmpty() ? SheetFormat.valueKeys() : own;
    for (String heading : headings) {
      columns.computeIfAbsent(heading, key -> new ArrayList<>()).add(cell);
    }
    for (String group : ColumnWords.of(cell).groups()) {
      columnGroups.computeIfAbsent(group, key -> new HashSet<>()).addAll(headings);
    }
  }

  /** Whether lines have heads of their own. */
  boolean hasSeveralHeads() {
    return heads.size() > 1;
  }

  /** The cells that a label heads; columns are never numbered. */
  List<Cell> headed(LabelKey key) {
    if (!key.number().isEmpty()) {
      return List.of();
    }
    List<Cell> cells = columns.get(key.text());
    return cells == null ? columns.getOrDefault(key.bare(), List.of()) : cells;
  }

  boolean isColumnOf(LabelKey group, LabelKey key) {
    Set<String> headings = columnGroups.getOrDefault(group.text(), Set.of());
    return headings.contains(key.text()) || headings.contains(key.bare());
  }

  /** How many cells of a line stand in a group of columns. */
  int columnCount(LabelKey group) {
    Set<String> headings = columnGroups.getOrDefault(group.text(), Set.of());
    return (int)
        columns.entrySet().stream()
            .filter(entry -> headings.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .map(Cell::column)
            .distinct()
            .count();
  }
}
