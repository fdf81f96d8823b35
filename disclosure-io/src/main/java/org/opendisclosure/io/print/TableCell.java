package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;

/** One cell of a printed table; it may span several columns or rows. */
public sealed interface TableCell {

  /** To which cells a label belongs, as a screen reader needs to know. */
  enum Scope {
    /** Those below. */
    COLUMN,
    /** Those below, in several columns. */
    COLUMNS,
    /** Those to the right. */
    ROW,
    /** Those to the right, in several rows. */
    ROWS;

    /**
     * The value of HTML's {@code scope}.
     *
     * @return col, colgroup, row or rowgroup
     */
    public String attribute() {
      return switch (this) {
        case COLUMN -> "col";
        case COLUMNS -> "colgroup";
        case ROW -> "row";
        case ROWS -> "rowgroup";
      };
    }
  }

  /**
   * How many columns the cell spans.
   *
   * @return at least 1
   */
  int columns();

  /**
   * How many rows the cell spans.
   *
   * @return at least 1
   */
  int rows();

  /**
   * The words of the cell, if they are no figure.
   *
   * @return the text of a label, number, unit or value; empty for a figure
   */
  default String words() {
    return this instanceof Label label
        ? label.text()
        : this instanceof Text text ? text.text() : this instanceof Value value ? value.text() : "";
  }

  /**
   * A heading or the label of a line.
   *
   * @param text the printed words
   * @param scope what it is about
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   */
  record Label(String text, Scope scope, int columns, int rows) implements TableCell {

    /** A label that spans nothing. */
    Label(String text, Scope scope) {
      this(text, scope, 1, 1);
    }
  }

  /**
   * The number or the unit of a line.
   *
   * @param text what is printed; may be empty
   */
  record Text(String text) implements TableCell {

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public int rows() {
      return 1;
    }
  }

  /**
   * What stands in the place of a figure in a line that the edition does not know.
   *
   * @param text what stands there, verbatim; may be empty
   * @param columns how many columns it spans
   */
  record Value(String text, int columns) implements TableCell {

    @Override
    public int rows() {
      return 1;
    }

    /** The values of a line, filled up with a blank. */
    static List<TableCell> of(List<String> values, int columns) {
      List<TableCell> cells = new ArrayList<>();
      values.forEach(value -> cells.add(new Value(value, 1)));
      if (values.size() < columns) {
        cells.add(new Value("", columns - values.size()));
      }
      return cells;
    }
  }

  /**
   * A figure of the edition.
   *
   * @param cell the cell
   * @param unit the cell in which the unit of the amount stands, printed beside it
   * @param columns how many columns it spans
   */
  record Figure(Cell cell, Optional<Cell> unit, int columns) implements TableCell {

    @Override
    public int rows() {
      return 1;
    }

    /** The figures of a line, of which the last fills the row. */
    static List<TableCell> of(List<Cell> line, int columns) {
      List<Cell> figures = line.stream().filter(cell -> !UnitCells.isUnit(cell)).toList();
      List<TableCell> cells = new ArrayList<>();
      for (Cell cell : figures) {
        boolean isLast = cells.size() == figures.size() - 1;
        cells.add(new Figure(cell, UnitCells.of(cell), isLast ? columns - cells.size() : 1));
      }
      return cells;
    }
  }
}
