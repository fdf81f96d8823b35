package org.opendisclosure.rules;

import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.PrintedCell;

/** Says in the words of a layout where cells stand. Immutable; make one for many cells. */
public final class PrintedCells {

  private static final Phrases CHINESE = new ChinesePhrases();
  private static final Phrases ENGLISH = new EnglishPhrases();

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
    Sentence place = new Sentence(place(CHINESE, cell), place(ENGLISH, cell));
    return new PrintedCell(cell, wording.table(cell), wording.row(cell), cell.column(), place);
  }

  private String place(Phrases phrases, Cell cell) {
    return phrases.place(wording.tableNumber(cell), wording.shortRow(cell), cell.column());
  }
}
