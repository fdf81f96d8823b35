package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.text.PiecedText;

/** Pictures and boxes of text that lie over the cells of a sheet. */
final class SheetDrawings {

  private static final int MOST = 1_000;

  /** No figure is drawn over more rows than these; what is larger is looked at up to here. */
  private static final int MOST_ROWS = 100;

  private static final NavigableMap<Integer, String> BLANK = Collections.emptyNavigableMap();

  private record Drawing(MergedCells over, String words) {}

  private final SheetRows sheet;
  private final List<Drawing> drawings = new ArrayList<>();

  SheetDrawings(SheetRows sheet) {
    this.sheet = sheet;
  }

  /** Takes one with the words in it. */
  void add(MergedCells over, String words) {
    if (drawings.size() < MOST) {
      drawings.add(new Drawing(over, words));
    }
  }

  /**
   * Puts those that stand in a single blank cell, beside a text, into it; tells those that lie over
   * figures or where figures are due.
   */
  void show() {
    for (Drawing drawing : drawings) {
      MergedCells over = drawing.over();
      if (sheet.isOneCell(over) && isBlankBesideText(over.firstRow(), over.firstColumn())) {
        String picture = PiecedText.picture(drawing.words());
        sheet.put(over.firstRow(), over.firstColumn(), picture);
      } else if (NumberLook.is(drawing.words()) || concernsFigures(over)) {
        sheet.note(
            Note.Kind.REFUSED,
            over.firstRow(),
            over.firstColumn(),
            drawing.words(),
            WorkbookProblems.drawnOver());
      }
    }
    drawings.clear();
  }

  private boolean concernsFigures(MergedCells over) {
    int lastRow = Math.min(over.lastRow(), over.firstRow() + MOST_ROWS);
    for (int row = over.firstRow(); row <= lastRow; row++) {
      for (int column = over.firstColumn(); column <= over.lastColumn(); column++) {
        if (isFigure(row, column) || isDue(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a figure should stand in a blank cell, as one stands above or below it. */
  private boolean isDue(int row, int column) {
    return isBlankBesideText(row, column)
        && (isFigure(row - 1, column) || isFigure(row + 1, column));
  }

  private boolean isFigure(int row, int column) {
    return NumberLook.is(cells(row).getOrDefault(column, ""));
  }

  private boolean isBlankBesideText(int row, int column) {
    return !cells(row).isEmpty() && !cells(row).containsKey(column);
  }

  private NavigableMap<Integer, String> cells(int row) {
    return sheet.rows().getOrDefault(row, BLANK);
  }
}
