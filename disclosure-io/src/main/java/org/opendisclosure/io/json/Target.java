package org.opendisclosure.io.json;

import org.opendisclosure.model.cell.Cell;

/**
 * What a note is about.
 *
 * @param path the property names that lead to it, joined by dots
 * @param label its printed label, or empty
 */
record Target(String path, String label) {

  /** The document as a whole. */
  static final Target WHOLE = new Target("", "");

  static Target of(Cell cell) {
    String line = cell.line().label();
    return new Target(cell.name(), cell.column().isEmpty() ? line : line + " · " + cell.column());
  }

  /** In a Chinese sentence. */
  String zh() {
    return label.isEmpty() ? "“" + path + "”" : "“" + label + "”(" + path + ")";
  }
}
