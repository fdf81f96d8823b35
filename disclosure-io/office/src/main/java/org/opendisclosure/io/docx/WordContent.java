package org.opendisclosure.io.docx;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.grid.GridBuilder;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.Publication;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.RefusedException;

/** Walks the text of a document in the order of reading: paragraphs, and the rows of its tables. */
final class WordContent {

  private static final int MAX_SPAN = GridBuilder.MAX_COLUMNS;

  /** Twentieths of a point of which nobody reads anything. */
  private static final int FLAT = 20;

  private final WordParagraph.Context context;
  private final WordXml xml;
  private final Asides asides;
  private final Publication publication;
  private final Notes notes;
  private int line;
  private int paragraphs;
  private int tables;
  private int boxes;
  private boolean isOnColor;
  private boolean isFull;

  /** A table while it is read. */
  private static final class Table {
    final int number;
    final @Nullable WordRow outer;
    final GridBuilder grid = new GridBuilder();

    /** The columns in which a cell of the row above may reach further down. */
    final BitSet merged = new BitSet();

    boolean isOnColor;
    int rows;

    Table(int number, @Nullable WordRow outer) {
      this.number = number;
      this.outer = outer;
      this.isOnColor = outer != null && outer.isOnColor();
    }
  }

  /** Where a paragraph stands: in the cell of a row, or outside of tables. */
  private final class Place implements WordParagraph.Place {
    private final @Nullable WordRow row;

    Place(@Nullable WordRow row) {
      this.row = row;
    }

    @Override
    public boolean isCell() {
      return row != null && !row.isFurniture();
    }

    @Override
    public void picture(String words) {
      if (row != null) {
        row.picture(PiecedText.picture(words));
      }
    }

    /** A text box, whose shape may have any color. */
    @Override
    public void box() throws RefusedException {
      boxes++;
      blocks(row);
      boxes--;
    }
  }

  WordContent(WordParagraph.Context context, Publication publication, Notes notes) {
    this.context = context;
    this.xml = context.xml();
    this.asides = context.asides();
    this.publication = publication;
    this.notes = notes;
  }

  void read() throws RefusedException {
    while (!isFull && xml.next(0)) {
      switch (xml.name()) {
        case "background" -> isOnColor = true;
        case "body" -> blocks(null);
        default -> {}
      }
    }
    asides.tell(notes);
  }

  /** The paragraphs and tables of the body or a text box. */
  private void blocks(@Nullable WordRow row) throws RefusedException {
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      block(row);
    }
  }

  private void block(@Nullable WordRow row) throws RefusedException {
    switch (xml.name()) {
      case "p" -> paragraph(row);
      case "tbl" -> table(row);
      default -> asides.take(xml);
    }
  }

  private void paragraph(@Nullable WordRow row) throws RefusedException {
    boolean isHere = isOnColor || boxes > 0 || row != null && row.isOnColor();
    put(new WordParagraph(context, isHere, new Place(row)).read(), row);
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

  private void table(@Nullable WordRow outer) throws RefusedException {
    Table table = new Table(++tables, outer);
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "tr" -> row(table);
        case "tblPr" -> table.isOnColor |= isShaded();
        default -> asides.take(xml);
      }
    }
  }

  /** Reads the properties of a table; tells whether it may stand on a color. */
  private boolean isShaded() throws RefusedException {
    boolean isShaded = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      isShaded |=
          switch (xml.name()) {
            case "tblStyle" -> context.styles().isShading(xml.value());
            case "shd" -> xml.isShade();
            default -> false;
          };
    }
    return isShaded;
  }

  /** A table of more than one cell makes furniture of the row in which it stands. */
  private void open(Table table) {
    WordRow outer = table.outer;
    if (outer != null && !outer.isFurniture()) {
      outer.open().forEach(text -> put(text, outer));
    }
  }

  private void row(Table table) throws RefusedException {
    if (++table.rows > 1) {
      open(table);
    }
    WordRow row = new WordRow(table.outer, table.isOnColor);
    boolean isShown = true;
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> isShown = isShown(row);
        case "tc" -> {
          if (row.column() > 0) {
            open(table);
          }
          cell(row, table.merged);
        }
        default -> asides.take(xml);
      }
    }
    if (isShown && !row.isFurniture()) {
      end(row, table);
    } else if (row.hidesFigures()) {
      notes.part(++line, WordProblems.table(table.number), table.rows);
      String raw = row.text().replace("\n", " | ");
      notes.refuse(line, 0, "", raw, Problems.HIDDEN_ROW);
    }
  }

  private void end(WordRow row, Table table) {
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

  /** Reads the properties of a row; tells whether it is there to be seen. */
  private boolean isShown(WordRow row) throws RefusedException {
    boolean isShown = true;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> row.leave(xml.number(MAX_SPAN, 0));
        case "hidden", "trHeight" -> {
          if (xml.name().equals("hidden") ? xml.isOn() : isFlat()) {
            row.hide();
            isShown = false;
          }
        }
        case "ins" -> asides.insertion();
        case "del" -> {
          asides.deletion();
          isShown = false;
        }
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
    return isShown;
  }

  /** Whether a row of just this height shows nothing. */
  private boolean isFlat() {
    return "exact".equals(xml.attribute("hRule")) && xml.number(MAX_SPAN, MAX_SPAN) <= FLAT;
  }

  /** Reads a cell; only the first of merged cells shows its text. */
  private void cell(WordRow row, BitSet merged) throws RefusedException {
    int columns = 1;
    boolean reachesDown = false;
    boolean isCovered = false;
    boolean isMerged = false;
    int first = row.column();
    int depth = xml.depth();
    while (!isFull && xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.max(1, xml.number(MAX_SPAN, 1));
        case "vMerge" -> {
          reachesDown = true;
          isCovered = !xml.value().equals("restart") && merged.get(first);
        }
        case "hMerge" -> isMerged = !xml.value().equals("restart") && first > 0;
        case "shd" -> {
          if (xml.isShade()) {
            row.color();
          }
        }
        case "tcPrChange" -> xml.skip();
        default -> block(row);
      }
    }
    merged.set(first, first + columns, reachesDown);
    endCell(row, columns, isCovered, isMerged);
  }

  private void endCell(WordRow row, int columns, boolean isCovered, boolean isMerged) {
    if (isMerged) {
      asides.hidden(row.endMerged(columns));
    } else if (isCovered) {
      asides.hidden(row.endCovered(columns));
    } else {
      row.endCell(columns);
    }
  }
}
