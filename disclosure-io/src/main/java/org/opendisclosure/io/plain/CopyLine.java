package org.opendisclosure.io.plain;

import java.util.List;

/**
 * A line of a copy.
 *
 * @param number from 1
 * @param text the line without spaces around it
 * @param cells what stands between separators; empty if it is running text
 * @param end what the end of the line says
 */
record CopyLine(int number, String text, List<String> cells, End end) {

  /** What the end of a line says of the cells before it. */
  enum End {
    /** Nothing: the next cell may stand in the same row. */
    CELL,
    /** The row ends. */
    ROW,
    /** The row has ended; there is nothing but what fills it up. */
    FILLER,
    /** The last cell goes on in the next line. */
    BROKEN
  }

  static CopyLine text(TextLine line) {
    return new CopyLine(line.number(), line.bare(), List.of(), End.CELL);
  }

  boolean isText() {
    return cells.isEmpty();
  }

  /** Whether nothing but one separator stands in the line. */
  boolean isLone() {
    return end == End.CELL && cells.size() == 1 && cells.get(0).isEmpty();
  }
}
