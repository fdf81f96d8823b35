package org.opendisclosure.io.word;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.part.PartReader;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.RefusedException;

/**
 * The text of a document in the order of reading: its paragraphs, and the rows of its tables, which
 * may stand in cells of others. Whoever reads a document tells what begins and ends.
 */
public final class TextFlow {

  private final Fields fields;
  private final Asides asides;
  private final Publication publication;
  private final Notes notes;
  private int line;
  private int paragraphs;
  private int tables;
  private int boxes;
  private int embedded;
  private boolean isOnColor;
  private boolean isFull;

  /** A table while it is read. */
  public static final class Table {
    private final int number;
    private final @Nullable WordRow outer;
    private final GridBuilder grid = new GridBuilder();

    /** The columns in which a cell of the row above may reach further down. */
    private final BitSet merged = new BitSet();

    private boolean isOnColor;
    private int rows;

    Table(int number, @Nullable WordRow outer) {
      this.number = number;
      this.outer = outer;
      this.isOnColor = outer != null && outer.isOnColor();
    }

    /** Marks that it may stand on a color. */
    public void color() {
      isOnColor = true;
    }
  }

  /**
   * A document without text.
   *
   * @param fields that are open at a place
   * @param asides what is passed over
   * @param publication takes the text
   * @param notes what is to be said
   */
  public TextFlow(Fields fields, Asides asides, Publication publication, Notes notes) {
    this.fields = fields;
    this.asides = asides;
    this.publication = publication;
    this.notes = notes;
  }

  /** Passes over lines of a document around this one, or of one within it. */
  public void skip(int last) {
    line = last;
  }

  /** The number of the last line. */
  public int line() {
    return line;
  }

  /**
   * Puts another document in at this place. A row in a cell of which it stands is only furniture.
   */
  public void embed(PartReader reader, InnerFile part, @Nullable WordRow row) {
    if (row != null) {
      open(row);
    }
    notes.place(line + 1, WordProblems.embedded(++embedded));
    try {
      line = Math.max(line, reader.read(part.behind(line), publication, notes));
    } catch (RefusedException e) {
      notes.refuse(++line, e.reason());
    }
  }

  /** Whether nothing more is taken. */
  public boolean isFull() {
    return isFull;
  }

  /** Marks that the pages have a color. */
  public void color() {
    isOnColor = true;
  }

  /** Says what was passed over, when the document ends. */
  public void end() {
    asides.tell(notes);
  }

  /** Begins a paragraph in the present cell of a row, or outside of tables. */
  public SeenParagraph paragraph(@Nullable WordRow row) {
    boolean isHere = isOnColor || boxes > 0 || row != null && row.isOnColor();
    return new SeenParagraph(fields, asides, row, isHere);
  }

  /** Ends a paragraph. */
  public void end(SeenParagraph paragraph) {
    put(paragraph.end(), paragraph.row());
  }

  /** Ends a paragraph that nobody sees. */
  public void drop(SeenParagraph paragraph) {
    asides.hidden(paragraph.end());
  }

  private void put(String text, @Nullable WordRow row) {
    if (row != null && !row.isFurniture()) {
      row.paragraph(text);
      return;
    }
    String stripped = WordText.strip(text);
    if (!stripped.isEmpty() && !isFull) {
      notes.place(++line, WordProblems.paragraph(++paragraphs));
      isFull = !publication.paragraph(line, stripped);
    }
  }

  /** Begins a text box, whose shape may have any color. */
  public void beginBox() {
    boxes++;
  }

  /** Ends a text box. */
  public void endBox() {
    boxes--;
  }

  /** Begins a table in the present cell of a row, or outside of tables. */
  public Table table(@Nullable WordRow outer) {
    return new Table(++tables, outer);
  }

  /** Begins a row. */
  public WordRow row(Table table) {
    if (++table.rows > 1) {
      open(table);
    }
    return new WordRow(table.outer, table.isOnColor);
  }

  /** Begins a cell. */
  public void cell(Table table, WordRow row) {
    if (row.column() > 0) {
      open(table);
    }
  }

  /** A table of more than one cell makes furniture of the row in which it stands. */
  private void open(Table table) {
    if (table.outer != null) {
      open(table.outer);
    }
  }

  private void open(WordRow outer) {
    if (!outer.isFurniture()) {
      outer.open().forEach(text -> put(text, outer));
    }
  }

  /** Ends the present cell; only the first of merged cells shows its text. */
  public void endCell(Table table, WordRow row, CellSpan span) {
    int first = row.column();
    boolean isCovered = span.isBelow() && table.merged.get(first);
    table.merged.set(first, first + span.columns(), span.reachesDown());
    if (span.isBehind() && first > 0) {
      asides.hidden(row.endMerged(span.columns()));
    } else if (isCovered) {
      asides.hidden(row.endCovered(span.columns()));
    } else {
      row.endCell(span.columns());
    }
  }

  /** Ends the present cell, which takes no place of its own. */
  public void dropCell(WordRow row) {
    asides.hidden(row.drop());
  }

  /** Puts the last cell at the next place again. */
  public void repeatCell(Table table, WordRow row) {
    int first = row.column();
    row.repeat();
    table.merged.set(first, row.column(), first > 0 && table.merged.get(first - 1));
  }

  /** Puts the last row, which is seen, into its table again; tells whether anything is in it. */
  public boolean repeatRow(Table table, WordRow row) {
    boolean isPut = !isFull && !row.isFurniture() && !row.isBlank();
    if (isPut) {
      table.rows++;
      lay(row, table);
    }
    return isPut;
  }

  /** Ends a row; one that is not there to be seen is told if there are figures in it. */
  public void endRow(Table table, WordRow row, boolean isShown) {
    if (isShown && !row.isFurniture()) {
      lay(row, table);
    } else if (row.hidesFigures()) {
      notes.part(++line, WordProblems.table(table.number), table.rows);
      String raw = row.text().replace("\n", " | ");
      notes.refuse(line, 0, "", raw, Problems.HIDDEN_ROW);
    }
  }

  private void lay(WordRow row, Table table) {
    WordRow outer = table.outer;
    if (outer != null && !outer.isFurniture()) {
      outer.paragraph(row.text());
      outer.picture(row.pictures());
      return;
    }
    Row laid = row.lay(table.grid, line + 1);
    if (!laid.isBlank() && !isFull) {
      notes.part(++line, WordProblems.table(table.number), table.rows);
      isFull = !publication.row(laid);
    }
  }
}
