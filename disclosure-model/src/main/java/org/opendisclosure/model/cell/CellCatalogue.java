package org.opendisclosure.model.cell;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All tables, lines and cells of an edition in printed order, derived once from the {@link Printed}
 * annotations of its form type. Immutable.
 */
public final class CellCatalogue {

  private final List<Table> tables;
  private final List<Cell> cells;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Cell> byName = new LinkedHashMap<>();
  private final Set<String> divided;

  CellCatalogue(List<Table> tables, List<Cell> cells) {
    this.tables = List.copyOf(tables);
    this.cells = List.copyOf(cells);
    for (Table table : tables) {
      for (Line line : table.lines()) {
        lines.put(line.id(), line);
      }
    }
    divided =
        lines.values().stream()
            .filter(Line::isVariant)
            .map(CellCatalogue::group)
            .collect(Collectors.toSet());
    for (Cell cell : cells) {
      byName.put(cell.name(), cell);
    }
  }

  /** What has this catalogue. */
  CatalogueOwner owner() {
    return tables.get(0).owner();
  }

  /**
   * The tables and narrative parts in printed order.
   *
   * @return at least one
   */
  public List<Table> tables() {
    return tables;
  }

  /**
   * All lines in printed order.
   *
   * @return the lines of all tables
   */
  public Collection<Line> lines() {
    return Collections.unmodifiableCollection(lines.values());
  }

  /**
   * All cells in printed order; a cell's place in the list is its {@link Cell#index()}.
   *
   * @return the cells of all lines
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * The number of cells.
   *
   * @return the length of the vector of {@link Figures}
   */
  public int size() {
    return cells.size();
  }

  /**
   * Finds a cell by name.
   *
   * @param name such as {@code applications.received.total}
   * @return the cell, or empty if the edition has none of that name
   */
  public Optional<Cell> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * A cell by name.
   *
   * @param name such as {@code applications.received.total}
   * @return the cell
   * @throws NoSuchElementException if the edition has no cell of that name; the message shows it
   */
  public Cell get(String name) {
    return find(name).orElseThrow(() -> new NoSuchElementException("no cell named " + name));
  }

  /**
   * The cells whose names match a pattern: {@code *} stands for one part of a name, {@code **} for
   * any number of parts, <code>{a, b}</code> for either.
   *
   * @param pattern such as {@code applications.refused.*.total}
   * @return the cells in printed order
   * @throws NoSuchElementException if no name matches; the message shows the pattern
   */
  public List<Cell> matching(String pattern) {
    Pattern names =
        Pattern.compile(
            pattern
                .replaceAll("\\s", "")
                .replace(".", "\\.")
                .replace("**", ".+")
                .replace("*", "[^.]+")
                .replace("{", "(")
                .replace("}", ")")
                .replace(",", "|"));
    List<Cell> matching =
        cells.stream().filter(cell -> names.matcher(cell.name()).matches()).toList();
    if (matching.isEmpty()) {
      throw new NoSuchElementException("no cell named " + pattern);
    }
    return matching;
  }

  /** The index of a cell of this catalogue; a cell of another edition is refused. */
  int indexOf(Cell cell) {
    int index = cell.index();
    if (index >= cells.size() || cells.get(index) != cell) {
      throw new IllegalArgumentException(cell + " is no cell of this edition");
    }
    return index;
  }

  /**
   * Finds a line by its identifier.
   *
   * @param id such as {@code applications.partlyDisclosed}
   * @return the line, or empty if the edition has none of that identifier
   */
  public Optional<Line> findLine(String id) {
    return Optional.ofNullable(lines.get(id));
  }

  /**
   * Whether some forms of the edition give a group of lines in one line instead, or this is that
   * one line.
   *
   * @param line a line of the edition
   * @return true for the lines of (六)其他处理 in the format of 2021
   */
  public boolean isDivided(Line line) {
    return divided.contains(group(line));
  }

  private static String group(Line line) {
    return line.id().substring(0, Math.max(0, line.id().lastIndexOf('.')));
  }

  /**
   * Finds a table by its identifier.
   *
   * @param id such as {@code applications}
   * @return the table, or empty if the edition has none of that identifier
   */
  public Optional<Table> findTable(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }
}
