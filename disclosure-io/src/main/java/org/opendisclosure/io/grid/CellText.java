package org.opendisclosure.io.grid;

import java.util.Optional;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.print.UnitCells;
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
      return amount(figures, figure)
          .map(raw -> Neutral.unreadable(figure.cell(), raw))
          .orElseGet(() -> of(figures, figure.cell()) + unit(figures, figure));
    }
    return Neutral.text(cell.words());
  }

  /**
   * The same for a document that no program runs: words and texts as they are. They are read as
   * they stand, so that only an unreadable figure is marked that would be taken for a readable one.
   */
  public static String plain(Figures figures, TableCell cell) {
    if (cell instanceof TableCell.Figure figure) {
      return amount(figures, figure)
          .map(raw -> Neutral.typed(figure.cell(), raw))
          .orElseGet(() -> plain(figures, figure.cell()) + unit(figures, figure));
    }
    return cell.words();
  }

  /**
   * An amount with a unit that is none, such as a number, which behind the amount would become part
   * of it: a text that nobody reads as an amount.
   */
  public static Optional<String> amount(Figures figures, TableCell.Figure figure) {
    String unit = unit(figures, figure);
    if (unit.isEmpty() || UnitCells.isKnown(unit)) {
      return Optional.empty();
    }
    String amount =
        figures
            .findUnreadable(figure.cell())
            .orElseGet(() -> StatedText.of(figures, figure.cell()));
    return Optional.of((amount + " " + unit).strip());
  }

  private static String unit(Figures figures, TableCell.Figure figure) {
    return figure.unit().map(unit -> StatedText.of(figures, unit)).orElse("");
  }

  /** The same for a cell of a table that no program runs. */
  public static String plain(Figures figures, Cell cell) {
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
