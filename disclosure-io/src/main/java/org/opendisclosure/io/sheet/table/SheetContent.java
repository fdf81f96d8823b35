package org.opendisclosure.io.sheet.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.NumberCount;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.words.SheetWords;
import org.opendisclosure.io.text.LineMatcher;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;

/** What the tables of a sheet have given so far. */
public final class SheetContent {

  /** Where the figure of a cell stands, or a part of it. */
  private record Stated(Row row, int column, String text) {}

  private final SheetWords words;
  private final Layouts layouts;
  private final Notes notes;
  private final FigureCells cells;
  private final UnitLine units;
  private final NumberCount numbers = new NumberCount();
  private final UnusedRows unused;
  private final Map<Cell, Stated> stated = new HashMap<>();
  private final Map<Cell, Row> blanks = new HashMap<>();
  private final Set<Row> filled = new HashSet<>();
  private Optional<String> recognisedLayout = Optional.empty();
  private boolean isLayoutNamed;

  public SheetContent(SheetWords words, Layouts layouts, Notes notes) {
    this.words = words;
    this.layouts = layouts;
    this.notes = notes;
    this.units = new UnitLine(notes);
    this.unused = new UnusedRows(words, notes, numbers);
    this.cells = new FigureCells(edition().catalogue(), layouts.official(edition()), notes);
  }

  public Edition edition() {
    return words.edition();
  }

  public SheetWords words() {
    return words;
  }

  public Notes notes() {
    return notes;
  }

  public FigureCells cells() {
    return cells;
  }

  /** The unit that a line above the table at hand states. */
  UnitLine units() {
    return units;
  }

  /** Where the numbers of the tables went. */
  public NumberCount numbers() {
    return numbers;
  }

  /** The rows that gave no figure. */
  public UnusedRows unused() {
    return unused;
  }

  /** Reads the figure of a cell, for which a unit may be printed. */
  void figure(Cell cell, String unit, Row row, int column) {
    String text = row.cell(column).field();
    if (row.cell(column).isBlank()) {
      return;
    }
    Row blank = blanks.get(cell);
    if (blank != null && blank != row && filled.contains(blank) && !stated.containsKey(cell)) {
      raw(cell, row.text(column), row, new int[] {column}, Problems.filledLater(text));
      return;
    }
    Stated before = stated.putIfAbsent(cell, new Stated(row, column, text));
    if (before != null) {
      again(cell, before, row, column);
      return;
    }
    filled.add(row);
    boolean isRaw = cells.read(cell, unit, text, row.line(), column + 1);
    if (!isRaw && isUnitOpen(cell, unit, text)) {
      cells.assumeUnit(cell, text, row.line(), column + 1);
    }
    NumberCount.Fate read =
        cell.kind() == Kind.TEXT ? NumberCount.Fate.NONE : NumberCount.Fate.READ;
    numbers.put(row, column, isRaw ? NumberCount.Fate.RAW : read);
  }

  /** Whether nothing says in which unit an amount is; of nothing at all that is no matter. */
  private boolean isUnitOpen(Cell cell, String unit, String text) {
    boolean isNamed = isLayoutNamed || units.isThere() || NumberLook.hasWord(unit);
    return cell.kind() == Kind.MONEY
        && !isNamed
        && !NumberLook.hasWord(text)
        && text.chars().anyMatch(c -> Character.digit(c, 10) > 0);
  }

  /** Says that a cell is blank in a row of its line. */
  void blank(Cell cell, Row row) {
    blanks.putIfAbsent(cell, row);
  }

  /** A figure of a cell that has one: the same again, or another so that neither is the cell's. */
  private void again(Cell cell, Stated before, Row row, int column) {
    String text = row.cell(column).field();
    if (Neutral.figure(text).equals(Neutral.figure(before.text()))) {
      numbers.put(row, column, NumberCount.Fate.NONE);
      return;
    } else if (cell.kind() == Kind.TEXT) {
      unused.refuseField(row, column, cells.label(cell), Problems.SECOND_TEXT);
      return;
    }
    String other = Neutral.original(text);
    Sentence message = Problems.twoFigures(behind(before, other));
    raw(cell, other, row, new int[] {column}, message);
  }

  private static String behind(Stated before, String text) {
    return Neutral.original(before.text()) + PiecedText.APART + text;
  }

  /** Keeps what stands in some columns as the raw text of a cell, behind what it has already. */
  void raw(Cell cell, String raw, Row row, int[] columns, Sentence message) {
    if (cell.kind() == Kind.TEXT) {
      unused.refuseField(row, columns[0], cells.label(cell), message);
      return;
    }
    Stated before = stated.get(cell);
    String all = raw;
    if (before != null) {
      all = behind(before, raw);
      numbers.put(before.row(), before.column(), NumberCount.Fate.RAW);
    }
    stated.put(cell, new Stated(row, columns[0], all));
    cells.unreadable(cell, all, row.line(), columns[0] + 1, message);
    for (int column : columns) {
      numbers.put(row, column, NumberCount.Fate.RAW);
    }
  }

  /** The layout that the header names. */
  public void useLayout(String id) {
    isLayoutNamed = true;
    layouts.find(id).filter(layout -> layout.edition() == edition()).ifPresent(cells::useLayout);
  }

  boolean isLayoutNamed() {
    return isLayoutNamed;
  }

  /** The layouts among which that of the sheet may be. */
  Collection<Layout> candidates() {
    return layouts.variants(edition());
  }

  void recognise(Layout layout, int line) {
    cells.useLayout(layout);
    if (!layout.id().equals(edition().id())) {
      recognisedLayout = Optional.of(layout.id());
      notes.correct(
          line, 0, HeaderField.LAYOUT.label(), "", Problems.layoutRecognised(layout.id()));
    }
  }

  public Optional<String> recognisedLayout() {
    return recognisedLayout;
  }

  /** Says so if a line was printed before, or found by a label that is only near its own. */
  void noteMatch(LineMatcher.Match match, Row row, int label) {
    if (match.outcome() == LineMatcher.Outcome.REPEATED) {
      notes.correctAt(row, label, Problems.REPEATED_LINE);
    } else if (match.outcome() == LineMatcher.Outcome.NEAR) {
      String text = row.text(label);
      Sentence message = Problems.nearLine(match.found().label());
      notes.correct(row.line(), label + 1, text, text, message);
    }
  }
}
