package org.opendisclosure.io.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Cell;

/** One cell of a printed table; it may span several columns or rows. */
public sealed interface PrintedCell {

  /** To which cells a label belongs, as a screen reader needs to know. */
  enum Scope {
    /** Those below. */
    COLUMN,
    /** Those below, in several columns. */
    COLUMNS,
    /** Those to the right. */
    ROW,
    /** Those to the right, in several rows. */
    ROWS
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
   * A heading or the label of a line.
   *
   * @param text the printed words
   * @param scope what it is about
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   */
  record Label(String text, Scope scope, int columns, int rows) implements PrintedCell {

    /** A label that spans nothing. */
    Label(String text, Scope scope) {
      this(text, scope, 1, 1);
    }
  }

  /**
   * Text that is no figure of the edition: a number, a unit, a figure of an unknown line.
   *
   * @param text what stands there, verbatim; may be empty
   * @param columns how many columns it spans
   */
  record Text(String text, int columns) implements PrintedCell {

    @Override
    public int rows() {
      return 1;
    }

    /** The values of an unknown line, filled up with a blank. */
    static List<PrintedCell> of(List<String> values, int columns) {
      List<PrintedCell> cells = new ArrayList<>();
      values.forEach(value -> cells.add(new Text(value, 1)));
      if (values.size() < columns) {
        cells.add(new Text("", columns - values.size()));
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
  record Figure(Cell cell, Optional<Cell> unit, int columns) implements PrintedCell {

    @Override
    public int rows() {
      return 1;
    }

    /** The figures of a line, of which the last fills the row. */
    static List<PrintedCell> of(List<Cell> line, int columns) {
      List<Cell> figures = line.stream().filter(cell -> !UnitCells.isUnit(cell)).toList();
      List<PrintedCell> cells = new ArrayList<>();
      for (Cell cell : figures) {
        boolean isLast = cells.size() == figures.size() - 1;
        cells.add(new Figure(cell, UnitCells.of(cell), isLast ? columns - cells.size() : 1));
      }
      return cells;
    }
  }
}
