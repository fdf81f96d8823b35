package org.opendisclosure.rules.organs;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;

/**
 * What is added up and compared as one figure: a cell, or, where some forms of an edition divide
 * differently what others give in one line, such as (六)其他处理, all these lines in one column.
 *
 * @param cells the cells whose figures are taken together; the one that names the item comes first
 */
record SummedFigure(List<Cell> cells) {

  /** The items of an edition in printed order, without what is no figure. */
  static List<SummedFigure> of(CellCatalogue catalogue, boolean joined) {
    List<SummedFigure> items = new ArrayList<>();
    for (Cell cell : catalogue.cells()) {
      if (cell.kind().isNumeric() && cell.kind() != Kind.HEADING) {
        if (!joined || !isDivided(catalogue, cell)) {
          items.add(new SummedFigure(List.of(cell)));
        } else if (isUndivided(cell)) {
          items.add(joined(catalogue, cell));
        }
      }
    }
    return items;
  }

  private static SummedFigure joined(CellCatalogue catalogue, Cell undivided) {
    List<Cell> cells = new ArrayList<>(List.of(undivided));
    int column = undivided.line().cells().indexOf(undivided);
    for (Line line : catalogue.lines()) {
      if (catalogue.isDivided(line) && line != undivided.line()) {
        cells.add(line.cells().get(column));
      }
    }
    return new SummedFigure(cells);
  }

  /** Whether a cell is in one of the lines among which forms of the edition divide a group. */
  static boolean isDivided(CellCatalogue catalogue, Cell cell) {
    return catalogue.isDivided(cell.line());
  }

  /** Whether the cell is in the one line that some forms print instead of several. */
  static boolean isUndivided(Cell cell) {
    return cell.line().isVariant();
  }

  /** The cell in whose words the item is told. */
  Cell cell() {
    return cells.get(0);
  }

  boolean isJoined() {
    return cells.size() > 1;
  }

  boolean isAdditive() {
    return additivity() == Additivity.ADDITIVE;
  }

  Additivity additivity() {
    return cell().overlap().additivity();
  }

  boolean isSigned() {
    return cell().kind().isSigned();
  }
}
