package org.opendisclosure.io.workbook;

/**
 * What a number format makes of a number.
 *
 * @param state how that is to be taken
 * @param text what one sees; empty if it is a day or a year, which the format alone does not tell
 */
public record ShownNumber(State state, String text) {

  /** How what one sees is to be taken. */
  public enum State {
    /** The number that is stored, rounded or not. */
    NUMBER,
    DATE,
    YEAR,
    /** Other digits, for certain, such as thousands. */
    SCALED,
    /** A text with the number in it or instead of it. */
    TEXT,
    /** Other digits, and it is not certain which number they mean. */
    UNCLEAR,
    /** Nothing. */
    HIDDEN
  }

  static final ShownNumber DATE = new ShownNumber(State.DATE, "");
  static final ShownNumber YEAR = new ShownNumber(State.YEAR, "");
  public static final ShownNumber HIDDEN = new ShownNumber(State.HIDDEN, "");
}
