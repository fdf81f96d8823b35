package org.opendisclosure.rules;

import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.rules.rule.PrintedCell;
import org.opendisclosure.rules.wording.Wording;

/** Says in the words of a layout where cells stand. Immutable; make one for many cells. */
public final class PrintedCells {

  private final Wording wording;

  /**
   * The printed words of a layout.
   *
   * @param layout the layout
   */
  public PrintedCells(Layout layout) {
    this.wording = new Wording(layout);
  }

  /**
   * A cell in printed words.
   *
   * @param cell a cell of the layout's edition
   * @return where it stands
   */
  public PrintedCell of(Cell cell) {
    return wording.printed(cell);
  }
}
