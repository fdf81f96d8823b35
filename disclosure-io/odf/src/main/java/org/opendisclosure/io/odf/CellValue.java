package org.opendisclosure.io.odf;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.io.workbook.CellNumber;
import org.opendisclosure.io.workbook.NumberFormat;
import org.opendisclosure.io.workbook.SeenCells;
import org.opendisclosure.io.workbook.ShownNumber;
import org.opendisclosure.io.workbook.ShownText;

/**
 * What a cell stores beside what it shows.
 *
 * @param type of what is stored, such as float; empty if nothing is
 * @param stored as it stands in the file
 * @param formula of which it is the result; empty if none
 */
record CellValue(String type, String stored, String formula) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}年?度?");
  private static final int DAY = 10;

  /** What the cell that the reader is at stores. */
  static CellValue of(OdfXml xml) {
    String type = xml.office("value-type");
    String stored =
        switch (type) {
          case "float", "currency", "percentage" -> xml.office("value");
          case "date", "time", "boolean", "string" -> xml.office(type + "-value");
          default -> "";
        };
    return new CellValue(type, stored, xml.attribute("formula"));
  }

  boolean isNumber() {
    return !stored.isEmpty()
        && (type.equals("float") || type.equals("currency") || type.equals("percentage"));
  }

  /** What one sees of a number in a text document; with the number if that is another. */
  String shown(String text) {
    BigDecimal number = CellNumber.decimal(CellNumber.of(stored.strip()).text());
    if (number == null || text.isBlank()) {
      return text;
    }
    ShownNumber shown = ShownText.of(number, text);
    return shown.state() == ShownNumber.State.UNCLEAR
        ? CellNumber.plain(number, 0) + PiecedText.APART + text
        : shown.text();
  }

  /** Whether a formula has no result. */
  boolean isNotComputed(String text) {
    return !formula.isEmpty() && type.isEmpty() && text.isEmpty();
  }

  /** The formula, without the name of its language. */
  String shownFormula() {
    return formula.substring(Math.max(0, formula.indexOf('=')));
  }

  /**
   * What one sees.
   *
   * @param text what the program showed; blank if it did not say, or nothing
   * @param format in which it is shown
   * @param seen takes what is to be said of the cell in this place
   */
  String shown(String text, NumberFormat format, SeenCells seen, int row, int column) {
    return switch (type) {
      case "float", "currency", "percentage" -> number(text, format, seen, row, column);
      case "date" -> text.isBlank() ? "" : day(text);
      case "boolean" -> text.isBlank() ? stored.toUpperCase(Locale.ROOT) : text;
      case "time" -> text;
      default -> {
        String own = text.isEmpty() ? stored : text;
        yield own.isEmpty() ? own : seen.text(row, column, format, own);
      }
    };
  }

  private String day(String text) {
    return YEAR.matcher(text.strip()).matches()
        ? text
        : stored.substring(0, Math.min(DAY, stored.length()));
  }

  private String number(String text, NumberFormat format, SeenCells seen, int row, int column) {
    String raw = stored.strip();
    CellNumber number = CellNumber.of(raw);
    BigDecimal decimal = CellNumber.decimal(number.text());
    if (text.isBlank()) {
      return raw.isEmpty() ? "" : seen.number(row, column, format, raw);
    } else if (decimal == null) {
      return text;
    }
    boolean isWhite = format.isWhite(decimal);
    ShownNumber shown = isWhite ? ShownNumber.HIDDEN : ShownText.of(decimal, text);
    return seen.number(row, column, raw, number, shown);
  }
}
