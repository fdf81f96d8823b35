package org.opendisclosure.model.cell;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * One figure of an edition: where it is printed and what may stand in it. Cells are unique objects
 * of their {@link CellCatalogue}; compare them by identity.
 */
public final class Cell implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private final transient int index;
  private final transient String name;
  private final transient Line line;
  private final transient String columnGroup;
  private final transient String column;
  private final transient String unit;
  private final transient Kind kind;
  private final transient Overlap overlap;
  private final transient List<String> columnAliases;

  /** A column is printed within a line, any other figure is a line; both may be in a group. */
  Cell(int index, String name, Line line, Print print, @Nullable Print around, boolean isColumn) {
    this.index = index;
    this.name = name;
    this.line = line;
    this.columnGroup = isColumn ? print.group() : "";
    this.column = isColumn ? print.label() : "";
    this.unit = print.unit();
    this.kind = print.kind();
    this.overlap = overlap(print, around);
    this.columnAliases = isColumn ? print.aliases() : List.of();
  }

  private static Overlap overlap(Print print, @Nullable Print around) {
    return switch (print.kind()) {
      case HEADING -> Overlap.HEADING;
      case YES_NO, TEXT -> Overlap.ONE_ORGAN;
      case COUNT, CHANGE, MONEY ->
          print.overlap() != Overlap.NONE || around == null ? print.overlap() : around.overlap();
    };
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
   * Why the figures of several organs may not add up to that of their superior organ.
   *
   * @return the reason, which tells the {@link Overlap#additivity()}
   */
  public Overlap overlap() {
    return overlap;
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

  /** Stored as its name and edition: a cell reads by a method handle, which cannot be stored. */
  private Object writeReplace() {
    return StoredCell.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("cells are read by their names");
  }
}
