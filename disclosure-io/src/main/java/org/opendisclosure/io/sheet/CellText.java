package org.opendisclosure.io.sheet;

import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/** Writes what stands in a cell. */
public final class CellText {

  private CellText() {}

  /** A plain figure, a neutralised text, an unreadable figure as it stands, or nothing. */
  public static String of(Figures figures, Cell cell) {
    return figures
        .findUnreadable(cell)
        .map(raw -> Neutral.unreadable(cell, raw))
        .orElseGet(() -> stated(figures, cell));
  }

  /**
   * What stands in a cell of a printed table: words, or a figure with its unit if one is stated.
   */
  public static String of(Figures figures, TableCell cell) {
    if (cell instanceof TableCell.Figure figure) {
      return of(figures, figure.cell()) + figure.unit().map(unit -> of(figures, unit)).orElse("");
    }
    return Neutral.text(cell.words());
  }

  /**
   * The same for a document that no program runs: words and texts as they are. {@link Publication}
   * takes them as they stand, so that only an unreadable figure is marked that would be taken for a
   * readable one.
   */
  public static String plain(Figures figures, TableCell cell) {
    if (cell instanceof TableCell.Figure figure) {
      return plain(figures, figure.cell())
          + figure.unit().map(unit -> plain(figures, unit)).orElse("");
    }
    return cell.words();
  }

  private static String plain(Figures figures, Cell cell) {
    return figures
        .findUnreadable(cell)
        .map(raw -> Neutral.typed(cell, raw))
        .orElseGet(() -> StatedText.of(figures, cell));
  }

  /** Only text may look like a formula; figures may start with a minus. */
  private static String stated(Figures figures, Cell cell) {
    String stated = StatedText.of(figures, cell);
    return cell.kind() == Kind.TEXT ? Neutral.text(stated) : stated;
  }
}
