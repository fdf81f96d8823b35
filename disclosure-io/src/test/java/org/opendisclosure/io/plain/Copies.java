package org.opendisclosure.io.plain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.print.PrintedForm;
import org.opendisclosure.io.print.PrintedTable;
import org.opendisclosure.io.print.StatedText;
import org.opendisclosure.io.print.TableCell;
import org.opendisclosure.io.sheet.FormPrinter;
import org.opendisclosure.io.sheet.Printout;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;

/** Makes copies of forms as a clerk does who copies a page into a text editor. */
public final class Copies {

  /** How cells come out of a page. */
  enum Shape {
    ROW_A_LINE,
    TABBED,
    CELL_A_LINE,
    CELL_A_LINE_WITH_ENDS,
    BARS_APART,
    OPENED_ROWS,
    NO_BARS,
    SPACES;

    /** Whether a blank cell leaves a trace of its own. */
    boolean keepsBlanks() {
      return ordinal() <= BARS_APART.ordinal();
    }
  }

  /** A cell that is printed, or text outside of tables. */
  record Piece(String text, boolean isCell, boolean isFigure, boolean endsRow, int spare) {}

  private Copies() {}

  static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "copy.txt", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  /** What is read from a text of which nothing but the ending .txt is known. */
  public static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The cells of a form in the order of reading; what merged cells cover is not there. */
  static List<Piece> of(StatisticsForm form) {
    List<Piece> pieces = new ArrayList<>();
    new FormPrinter(Layouts.builtIn(), new Torn(pieces)).print(form);
    return pieces;
  }

  /** A copy in one of the shapes. */
  static String write(List<Piece> pieces, Shape shape) {
    StringBuilder copy = new StringBuilder();
    boolean startsRow = true;
    for (Piece piece : pieces) {
      boolean isOpened = shape == Shape.OPENED_ROWS && piece.isCell() && startsRow;
      copy.append(isOpened ? "|\n" : "").append(piece.text());
      copy.append(piece.isCell() ? end(piece, shape) : "\n");
      startsRow = piece.endsRow();
    }
    return copy.toString();
  }

  private static String end(Piece piece, Shape shape) {
    return switch (shape) {
      case TABBED -> piece.endsRow() ? "\n" : "\t";
      case ROW_A_LINE -> piece.endsRow() ? " |\n" : " | ";
      case SPACES -> piece.endsRow() ? "\n" : "  ";
      case NO_BARS -> "\n";
      case BARS_APART -> "\n|\n";
      case CELL_A_LINE_WITH_ENDS ->
          piece.endsRow() ? " | " + "|".repeat(Math.max(1, piece.spare())) + "\n" : " |\n";
      default -> " |\n";
    };
  }

  /** Tears a printed form into cells. */
  private record Torn(List<Piece> pieces) implements Printout {

    @Override
    public void header(String label, String value) {
      if (!value.isEmpty()) {
        text(label + ":" + value);
      }
    }

    @Override
    public void title(String title) {
      text(title);
    }

    @Override
    public void heading(String title) {
      text(title);
    }

    @Override
    public void table(PrintedForm form, PrintedTable table) {
      for (PrintedTable.Section section : table.sections()) {
        section.head().forEach(row -> row(form, row, table.columns()));
        section.body().forEach(row -> row(form, row, table.columns()));
      }
    }

    private void row(PrintedForm form, List<TableCell> row, int columns) {
      for (int i = 0; i < row.size(); i++) {
        TableCell cell = row.get(i);
        boolean isLast = i == row.size() - 1;
        boolean isFigure = cell instanceof TableCell.Figure;
        String text = cell.words();
        if (cell instanceof TableCell.Figure figure) {
          text =
              StatedText.of(form.figures(), figure.cell())
                  + figure.unit().map(unit -> StatedText.of(form.figures(), unit)).orElse("");
        }
        pieces.add(new Piece(text, true, isFigure, isLast, isLast ? columns - row.size() : 0));
      }
    }

    @Override
    public void narrative(String title, String text) {
      text(title);
      text.lines().forEach(this::text);
    }

    @Override
    public void row(List<String> texts) {
      text(String.join(" ", texts));
    }

    private void text(String text) {
      pieces.add(new Piece(text, false, false, true, 0));
    }
  }
}
