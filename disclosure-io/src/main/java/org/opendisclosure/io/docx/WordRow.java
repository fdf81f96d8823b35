package org.opendisclosure.io.docx;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while it is read; a row that holds another table is only furniture. */
final class WordRow {

  private static final int MAX_COLUMNS = 200;

  private final List<String> fields = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean isFurniture;

  /** Leaves places blank. */
  void leave(int columns) {
    for (int i = 0; i < columns && fields.size() < MAX_COLUMNS; i++) {
      fields.add("");
    }
  }

  /** Takes a paragraph of the present cell. */
  void paragraph(String text) {
    if (!cell.isEmpty()) {
      cell.append('\n');
    }
    cell.append(text);
  }

  /** Ends the present cell. */
  void endCell(int columns, boolean isShown) {
    if (fields.size() < MAX_COLUMNS) {
      fields.add(isShown ? WordText.strip(cell.toString()) : "");
      leave(columns - 1);
    }
    cell.setLength(0);
  }

  int column() {
    return fields.size();
  }

  List<String> fields() {
    return fields;
  }

  boolean isFurniture() {
    return isFurniture;
  }

  /** Turns the row into furniture and hands over what its cells hold so far. */
  List<String> open() {
    isFurniture = true;
    List<String> texts = new ArrayList<>(fields);
    texts.add(cell.toString());
    fields.clear();
    cell.setLength(0);
    return texts;
  }
}
