package org.opendisclosure.io.sheet.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.io.text.FigureText;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.text.Sentence;

/** Reads fields into the cells of one form and notes what was put right or kept raw. */
public final class FigureCells {

  private final Figures.Builder figures;
  private Layout layout;
  private final Notes notes;
  private @Nullable Map<Cell, String> units;

  public FigureCells(CellCatalogue catalogue, Layout layout, Notes notes) {
    this.figures = Figures.builder(catalogue);
    this.layout = layout;
    this.notes = notes;
  }

  private static String label(Cell cell, Layout layout) {
    String line = layout.label(cell.line());
    return cell.column().isEmpty() ? line : line + " · " + cell.column();
  }

  /** Wording and units from here on. */
  public void useLayout(Layout layout) {
    this.layout = layout;
  }

  /** States a text that was put together from several fields. */
  public void state(Cell cell, String text) {
    figures.text(cell, text);
  }

  /** The printed words that say which cell is meant. */
  public String label(Cell cell) {
    return label(cell, layout);
  }

  /** States plain whole numbers; {@link Figures#BLANK} leaves a cell as it is. */
  public void counts(long[] counts) {
    figures.counts(counts);
  }

  /**
   * Reads what stands in a cell; a printed unit other than the layout's is converted.
   *
   * @return whether it is kept raw
   */
  public boolean read(Cell cell, String printedUnit, String field, int line, int column) {
    String figure = Neutral.figure(field);
    if (cell.kind() == Kind.TEXT) {
      text(cell, Neutral.original(field), line, column);
    } else if (Neutral.isMarked(figure)) {
      unreadable(cell, figure.substring(1), line, column);
      return true;
    } else if (!figure.isEmpty()) {
      return figure(cell, printedUnit, figure, line, column);
    }
    return false;
  }

  /** Says in which unit an amount is read that is printed without any. */
  void assumeUnit(Cell cell, String field, int line, int column) {
    String unit = layout.unit(cell);
    if (!unit.isEmpty()) {
      note(Note.Kind.CORRECTED, cell, field, line, column, Problems.assumedUnit(unit));
    }
  }

  /** Keeps what stands in a cell without trying to read it. */
  public void unreadable(Cell cell, String raw, int line, int column) {
    if (raw.isBlank()) {
      return;
    }
    unreadable(cell, raw, line, column, Problems.unreadable(raw, cell));
  }

  /** Keeps what stands in a cell, and says why it is no figure. */
  void unreadable(Cell cell, String raw, int line, int column, Sentence message) {
    figures.unreadable(cell, raw);
    note(Note.Kind.UNREADABLE, cell, raw, line, column, message);
  }

  private void text(Cell cell, String text, int line, int column) {
    if (text.isBlank()) {
      return;
    }
    if (UnitCells.isUnit(cell)) {
      unit(cell, text.strip(), line, column);
    } else {
      figures.text(cell, text);
    }
  }

  /** A unit that stands in a field of its own. */
  private void unit(Cell cell, String text, int line, int column) {
    if (!UnitCells.isKnown(text)) {
      note(Note.Kind.REFUSED, cell, text, line, column, Problems.unknownUnit(text));
      return;
    }
    String behind = units().putIfAbsent(cell, text);
    if (behind != null && !behind.equals(text)) {
      Cell amount = cell.line().cells().get(cell.line().cells().indexOf(cell) - 1);
      conflict(amount, behind, text, line, column);
      return;
    }
    figures.text(cell, text);
  }

  private boolean figure(Cell cell, String printedUnit, String field, int line, int column) {
    FigureText read = FigureText.of(cell, layout.unit(cell), printedUnit, field);
    if (read.state() == FigureText.State.UNREADABLE) {
      Sentence message =
          read.problem()
              .map(problem -> Problems.printedUnit(field, problem))
              .orElseGet(() -> Problems.unreadable(field, cell));
      unreadable(cell, field, line, column, message);
      return true;
    }
    read.into(cell, field, figures);
    if (!read.corrections().isEmpty()) {
      note(Note.Kind.CORRECTED, cell, field, line, column, read.explain(field));
    }
    if (!read.unit().isEmpty()) {
      UnitCells.of(cell).ifPresent(unit -> unit(cell, unit, read.unit(), field, line, column));
    }
    return false;
  }

  /** A unit typed behind the amount. */
  private void unit(Cell amount, Cell unit, String text, String field, int line, int column) {
    String besides = units().putIfAbsent(unit, text);
    if (besides == null) {
      figures.text(unit, text);
    } else if (!besides.equals(text)) {
      conflict(amount, field, besides, line, column);
    }
  }

  /** Money units that stand in cells of their own or behind the amount; few forms have any. */
  private Map<Cell, String> units() {
    Map<Cell, String> known = units;
    if (known == null) {
      known = new HashMap<>();
      units = known;
    }
    return known;
  }

  private void conflict(Cell amount, String raw, String unit, int line, int column) {
    figures.unreadable(amount, raw);
    note(Note.Kind.UNREADABLE, amount, raw, line, column, Problems.unitConflict(raw, unit));
  }

  private void note(Note.Kind kind, Cell cell, String raw, int line, int column, Sentence message) {
    notes.add(kind, line, column, label(cell, layout), raw, message);
  }

  public Figures build() {
    return figures.build();
  }
}
