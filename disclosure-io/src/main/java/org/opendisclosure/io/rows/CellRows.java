package org.opendisclosure.io.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Line;

/** The cells of an edition in printed words. */
final class CellRows {

  private CellRows() {}

  static List<List<Object>> of(Edition edition) {
    return edition.catalogue().cells().stream().map(cell -> row(edition, cell)).toList();
  }

  private static List<Object> row(Edition edition, Cell cell) {
    Line line = cell.line();
    return Arrays.asList(
        edition.id(),
        cell.name(),
        cell.index(),
        line.table().id(),
        line.table().title(),
        String.join("/", line.stubs()),
        line.label(),
        cell.columnGroup(),
        cell.column(),
        cell.unit(),
        kind(cell),
        cell.overlap().additivity().id());
  }

  static String kind(Cell cell) {
    return id(cell.kind());
  }

  private static String id(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
