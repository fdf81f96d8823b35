package org.opendisclosure.io.sheet;

import org.opendisclosure.io.text.FigureText;
import org.opendisclosure.model.cell.Cell;

/**
 * Keeps spreadsheets from running text as a formula: a text that starts with = + - @ in any width,
 * a tab or a line break gets an apostrophe before it, as does one that starts with apostrophes and
 * then one of these, so that reading takes off exactly what writing put on.
 *
 * <p>In a cell of figures the apostrophe says "this is text": an unreadable figure that would be
 * taken for a figure or for blank is marked with it, too.
 */
public final class Neutral {

  private static final char MARK = '\'';
  private static final String RUN = "=+-@＝＋－＠\t\r\n";

  private Neutral() {}

  public static String text(String text) {
    return isRun(text, 0) ? MARK + text : text;
  }

  public static String original(String field) {
    return !field.isEmpty() && field.charAt(0) == MARK && isRun(field, 1)
        ? field.substring(1)
        : field;
  }

  /** A text that was never neutralised, so marked that it is taken as it stands. */
  public static String kept(String text) {
    return original(text).equals(text) ? text : MARK + text;
  }

  private static boolean isRun(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == MARK) {
      i++;
    }
    return i < text.length() && RUN.indexOf(text.charAt(i)) >= 0;
  }

  /** An unreadable figure as it is written. */
  public static String unreadable(Cell cell, String raw) {
    boolean isMistakable =
        isMarked(raw) || FigureText.of(cell, raw).state() != FigureText.State.UNREADABLE;
    return isMistakable || isRun(raw, 0) ? MARK + raw : raw;
  }

  /**
   * An unreadable figure as it is written where a text cannot become a formula, so that it is read
   * back as such.
   */
  public static String typed(Cell cell, String raw) {
    boolean isMistakable =
        isMarked(raw) || FigureText.of(cell, raw).state() != FigureText.State.UNREADABLE;
    return isMistakable && original(raw).equals(raw) ? MARK + raw : raw;
  }

  /** Whether a cell of figures holds text. */
  public static boolean isMarked(String field) {
    return !field.isEmpty() && field.charAt(0) == MARK;
  }
}
