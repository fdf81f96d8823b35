package org.opendisclosure.io.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.workbook.CellPlace;
import org.opendisclosure.model.cell.Cell;

/** Where the cells of a form stand on its sheet. */
final class CellPlaces {

  private final String sheet;
  private final Map<Cell, CellPlace> places = new LinkedHashMap<>();

  CellPlaces(String sheet) {
    this.sheet = sheet;
  }

  void put(Cell cell, CellPlace place) {
    places.put(cell, place);
  }

  /** All cells that are printed, in printed order. */
  Map<Cell, CellPlace> all() {
    return places;
  }

  boolean has(Cell cell) {
    return places.containsKey(cell);
  }

  /** The names of those cells that are printed, such as D5. */
  List<String> names(List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> Optional.ofNullable(places.get(cell)).stream())
        .map(CellPlace::name)
        .toList();
  }

  /** What stands before the name of a cell in formulas on other sheets. */
  String prefix() {
    return "'" + sheet + "'!";
  }
}
