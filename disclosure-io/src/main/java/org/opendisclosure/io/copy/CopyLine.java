package org.opendisclosure.io.copy;

import java.util.ArrayList;
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

  /** The lines, of which those that are but the unit of a figure above end the row of that. */
  static List<CopyLine> withUnits(List<CopyLine> lines) {
    List<CopyLine> whole = new ArrayList<>();
    for (CopyLine line : lines) {
      CopyLine before = whole.isEmpty() ? line : whole.get(whole.size() - 1);
      if (line.isText() && CopyFigure.isUnit(line.text()) && before.endsInFigureAbove(line)) {
        whole.set(whole.size() - 1, before.with(line.text()));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  private boolean endsInFigureAbove(CopyLine next) {
    return end == End.ROW
        && number + 1 == next.number
        && !cells.isEmpty()
        && CopyFigure.isPlain(cells.get(cells.size() - 1));
  }

  private CopyLine with(String unit) {
    List<String> more = new ArrayList<>(cells);
    more.set(cells.size() - 1, cells.get(cells.size() - 1) + unit);
    return new CopyLine(number, text + unit, more, end);
  }

  /** Whether most separators on lines of their own stand close below a cell. */
  static boolean areTight(List<CopyLine> lines) {
    int close = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isLone() && lines.get(i - 1).isText()) {
        boolean isClose = lines.get(i).number() == lines.get(i - 1).number() + 1;
        close += isClose ? 1 : 0;
        apart += isClose ? 0 : 1;
      }
    }
    return close > apart;
  }

  boolean isText() {
    return cells.isEmpty();
  }

  /** Whether nothing but one separator stands in the line. */
  boolean isLone() {
    return end == End.CELL && cells.size() == 1 && cells.get(0).isEmpty();
  }
}
