package org.opendisclosure.rules.organs;

import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;

/**
 * In which lines forms of 2021 give (六)其他处理.
 *
 * @param three whether any has the three lines of the 2021 format
 * @param one whether any has the one line of the 2019 format
 */
record Division(boolean three, boolean one) {

  static final Division NONE = new Division(false, false);

  static Division of(Figures figures, Layout layout) {
    boolean three = false;
    boolean one = false;
    for (Cell cell : figures.catalogue().cells()) {
      if (SummedFigure.isDivided(figures.catalogue(), cell)
          && !isElsewhere(cell, figures, layout)) {
        one |= SummedFigure.isUndivided(cell);
        three |= !SummedFigure.isUndivided(cell);
      }
    }
    return new Division(three, one);
  }

  /** Whether the form has a cell of (六)其他处理 in another line than this. */
  static boolean isElsewhere(Cell cell, Figures figures, Layout layout) {
    return !layout.prints(cell.line())
        && figures.isBlank(cell)
        && SummedFigure.isDivided(figures.catalogue(), cell);
  }

  Division and(Division that) {
    return new Division(three || that.three, one || that.one);
  }

  /** Whether only the sums of the lines can be compared. */
  boolean isMixed() {
    return three && one;
  }
}
