package org.opendisclosure.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;

/** The columns of {@code wide}. */
final class WideFormat {

  static final String EDITION = "edition";
  static final String UNKNOWN_LINES = "unknownLines";
  static final String NOTES = "notes";
  static final String EXPLANATIONS = "explanations";

  private WideFormat() {}

  /** Whether a column holds no cell. */
  static boolean isBeside(String name) {
    return List.of(EDITION, UNKNOWN_LINES, NOTES, EXPLANATIONS).contains(name)
        || HeaderField.find(name).isPresent();
  }

  static List<String> columns(CellCatalogue catalogue) {
    List<String> columns = new ArrayList<>();
    columns.add(EDITION);
    for (HeaderField field : HeaderField.values()) {
      columns.add(field.id());
    }
    for (Cell cell : catalogue.cells()) {
      columns.add(cell.name());
    }
    columns.add(UNKNOWN_LINES);
    columns.add(NOTES);
    columns.add(EXPLANATIONS);
    return columns;
  }
}
