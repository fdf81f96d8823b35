package org.opendisclosure.model.cell;

import java.util.List;

/**
 * One figure of an edition: where it is printed and what may stand in it. Cells are unique objects
 * of their {@link CellCatalogue}; compare them by identity.
 */
public final class Cell {

  private final int index;
  private final String name;
  private final Line line;
  private final String columnGroup;
  private final String column;
  private final String unit;
  private final Kind kind;
  private final List<String> columnAliases;

  Cell(int index, String name, Line line, String columnGroup, Printed printed, boolean isColumn) {
    this.index = index;
    this.name = name;
    this.line = line;
    this.columnGroup = columnGroup;
    this.column = isColumn ? printed.label() : "";
    this.unit = printed.unit();
    this.kind = printed.kind();
    this.columnAliases = isColumn ? List.of(printed.aliases()) : List.of();
  }

  /**
   * The place of the cell in printed order, which is its place in the vector of {@link Figures}.
   *
   * @return 0 … size − 1
   */
  public int index() {
    return index;
  }

  /**
   * The name of the cell: the accessors that lead to it, joined by dots.
   *
   * @return such as {@code applications.partlyDisclosed.naturalPerson}
   */
  public String name() {
    return name;
  }

  /**
   * The printed line in which the cell stands.
   *
   * @return the line
   */
  public Line line() {
    return line;
  }

  /**
   * The heading over the column and its neighbours.
   *
   * @return such as 法人或其他组织, or empty
   */
  public String columnGroup() {
    return columnGroup;
  }

  /**
   * The official label of the column.
   *
   * @return such as 自然人; empty where the table has a single column of figures
   */
  public String column() {
    return column;
  }

  /**
   * Other wordings of the column.
   *
   * @return wordings beyond {@link #column()}
   */
  public List<String> columnAliases() {
    return columnAliases;
  }

  /**
   * The printed unit.
   *
   * @return such as 件; empty where the form prints none
   */
  public String unit() {
    return unit;
  }

  /**
   * What may stand in the cell.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The last part of the name: the accessor itself.
   *
   * @return such as {@code naturalPerson}
   */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
