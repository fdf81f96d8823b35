package org.opendisclosure.rules.organs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;

/**
 * What is added up and compared as one figure: a cell, or, where forms of 2021 divide (六)其他处理
 * differently, all its lines in one column.
 *
 * @param cells the cells whose figures are taken together; the one that names the item comes first
 */
record Item(List<Cell> cells) {

  private static final String OTHER_HANDLING = "applications.otherHandling";

  /** The items of an edition in printed order, without what is no figure. */
  static List<Item> of(CellCatalogue catalogue, boolean joined) {
    List<Item> items = new ArrayList<>();
    for (Cell cell : catalogue.cells()) {
      if (cell.kind().isNumeric() && cell.kind() != Kind.HEADING) {
        if (!joined || !isOtherHandling(catalogue, cell)) {
          items.add(new Item(List.of(cell)));
        } else if (isUndivided(cell)) {
          items.add(joined(catalogue, cell));
        }
      }
    }
    return items;
  }

  private static Item joined(CellCatalogue catalogue, Cell undivided) {
    List<Cell> cells = new ArrayList<>(List.of(undivided));
    int column = undivided.line().cells().indexOf(undivided);
    for (Line line : catalogue.lines()) {
      if (line.id().startsWith(OTHER_HANDLING + '.') && line != undivided.line()) {
        cells.add(line.cells().get(column));
      }
    }
    return new Item(cells);
  }

  /** Whether a cell is in one of the lines among which forms of 2021 divide (六)其他处理. */
  static boolean isOtherHandling(CellCatalogue catalogue, Cell cell) {
    return cell.name().startsWith(OTHER_HANDLING + '.') && undivided(catalogue).isPresent();
  }

  static boolean isUndivided(Cell cell) {
    return cell.line().id().equals(OTHER_HANDLING + ".undivided");
  }

  private static Optional<Line> undivided(CellCatalogue catalogue) {
    return catalogue.findLine(OTHER_HANDLING + ".undivided");
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
