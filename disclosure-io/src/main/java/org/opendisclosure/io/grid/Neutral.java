package org.opendisclosure.io.grid;

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

  /** Before a text that only looks neutralised; no character of any language. */
  private static final char KEPT = '\uFDD0';

  private static final String RUN = "=+-@＝＋－＠\t\r\n";

  private Neutral() {}

  public static String text(String text) {
    return isRun(text, 0) ? MARK + text : kept(text);
  }

  public static String original(String field) {
    return isChanged(field) ? field.substring(1) : field;
  }

  /** A text that was never neutralised, so marked that it is taken as it stands. */
  public static String kept(String text) {
    return isChanged(text) ? KEPT + text : text;
  }

  /** What stands in a cell of figures, with the marks of a text. */
  public static String figure(String field) {
    return isKept(field) ? field.substring(1) : field;
  }

  private static boolean isChanged(String field) {
    int i = 0;
    while (i < field.length() && field.charAt(i) == KEPT) {
      i++;
    }
    return i < field.length() && field.charAt(i) == MARK && isRun(field, i + 1);
  }

  private static boolean isKept(String field) {
    return isChanged(field) && field.charAt(0) == KEPT;
  }

  private static boolean isRun(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == MARK) {
      i++;
    }
    return i < text.length() && RUN.indexOf(text.charAt(i)) >= 0;
  }

  /** An unreadable figure as it is written. */
  static String unreadable(Cell cell, String raw) {
    return isRun(raw, 0) ? MARK + raw : typed(cell, raw);
  }

  /**
   * An unreadable figure as it is written where a text cannot become a formula, so that it is read
   * back as such.
   */
  public static String typed(Cell cell, String raw) {
    boolean isMistakable =
        isMarked(raw)
            || isKept(raw)
            || FigureText.of(cell, raw).state() != FigureText.State.UNREADABLE;
    return isMistakable ? MARK + raw : raw;
  }

  /** Whether a cell of figures holds text. */
  public static boolean isMarked(String field) {
    return !field.isEmpty() && field.charAt(0) == MARK;
  }
}
