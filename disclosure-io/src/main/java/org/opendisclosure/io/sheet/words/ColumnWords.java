package org.opendisclosure.io.sheet.words;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Table;

/**
 * The words over the columns of some cells, as keys of labels.
 *
 * @param columns over one column
 * @param groups over several
 */
public record ColumnWords(Set<String> columns, Set<String> groups) {

  /** Cells, tables and editions are few and live as long as the program. */
  private static final Map<Object, ColumnWords> KNOWN = new ConcurrentHashMap<>();

  /** The words over the column of one cell. */
  public static ColumnWords of(Cell cell) {
    ColumnWords known = KNOWN.get(cell);
    return known == null ? KNOWN.computeIfAbsent(cell, key -> make(Stream.of(cell))) : known;
  }

  /** The words over all columns of a table. */
  public static ColumnWords of(Table table) {
    return KNOWN.computeIfAbsent(
        table, key -> make(table.lines().stream().flatMap(line -> line.cells().stream())));
  }

  /** The words over all columns of an edition. */
  public static ColumnWords of(Edition edition) {
    return KNOWN.computeIfAbsent(edition, key -> make(edition.catalogue().cells().stream()));
  }

  private static ColumnWords make(Stream<Cell> cells) {
    ColumnWords words = new ColumnWords(new HashSet<>(), new HashSet<>());
    cells.forEach(words::add);
    return words;
  }

  private void add(Cell cell) {
    Stream.concat(Stream.of(cell.column()), cell.columnAliases().stream())
        .map(LabelKey::of)
        .flatMap(key -> Stream.of(key.text(), key.bare()))
        .filter(text -> !text.isEmpty())
        .forEach(columns::add);
    if (!cell.columnGroup().isEmpty()) {
      groups.add(LabelKey.of(cell.columnGroup()).text());
    }
  }

  /** Whether a label stands over one of the columns. */
  public boolean isColumn(LabelKey key) {
    return columns.contains(key.text()) || columns.contains(key.bare());
  }

  /** Whether a label stands over several of the columns. */
  public boolean isGroup(LabelKey key) {
    return groups.contains(key.text());
  }
}
