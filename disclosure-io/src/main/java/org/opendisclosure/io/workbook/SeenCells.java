package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.text.PiecedText.Look;
import org.opendisclosure.model.text.Sentence;

/** Makes of what the cells of a sheet store what one sees, and notes where that differs. */
public final class SeenCells {

  private final SheetRows rows;
  private final boolean isFrom1904;

  /**
   * The cells of a sheet.
   *
   * @param rows takes the notes
   * @param isFrom1904 whether days are counted from 1904 rather than 1900
   */
  public SeenCells(SheetRows rows, boolean isFrom1904) {
    this.rows = rows;
    this.isFrom1904 = isFrom1904;
  }

  /** What one sees of a text in a format. */
  public String text(int row, int column, NumberFormat format, String text) {
    String shown = format.text(text);
    if (shown.isEmpty()) {
      hide(row, column, text);
    }
    return shown;
  }

  /** What one sees of a number in a format. */
  public String number(int row, int column, NumberFormat format, String raw) {
    CellNumber number = CellNumber.of(raw);
    BigDecimal stored = CellNumber.decimal(number.text());
    if (stored == null) {
      return raw;
    }
    ShownNumber shown = format.shown(stored);
    return switch (shown.state()) {
      case DATE -> CellNumber.day(raw, isFrom1904);
      case YEAR -> CellNumber.year(raw, isFrom1904);
      default -> number(row, column, raw, number, shown);
    };
  }

  /** What one sees of a number of which is known what is shown. */
  public String number(int row, int column, String raw, CellNumber number, ShownNumber shown) {
    switch (shown.state()) {
      case NUMBER -> {
        if (number.isChanged()) {
          note(row, column, raw, WorkbookProblems.rounded(raw, number.text()));
        }
      }
      case SCALED ->
          note(row, column, number.text(), WorkbookProblems.scaled(number.text(), shown.text()));
      case UNCLEAR -> {
        note(row, column, number.text(), WorkbookProblems.unclear(number.text(), shown.text()));
        return number.text() + PiecedText.APART + shown.text();
      }
      case HIDDEN -> hide(row, column, number.text());
      default -> {}
    }
    return shown.text();
  }

  /**
   * Puts what a cell shows, unless its font hides it.
   *
   * @param look of all of it
   */
  public void put(int row, int column, String shown, Look look, boolean isHidden) {
    String text = PiecedText.of(shown, look);
    if (isHidden) {
      hide(row, column, text);
    } else {
      rows.put(row, column, text);
    }
  }

  private void note(int row, int column, String raw, Sentence message) {
    rows.note(Note.Kind.CORRECTED, row, column, raw, message);
  }

  /** Says that nobody sees what stands in a cell. */
  public void hide(int row, int column, String text) {
    if (text.equals("0")) {
      rows.hideZero(row, column);
    } else if (!text.isBlank()) {
      note(row, column, text, WorkbookProblems.unseen(text));
    }
  }
}
