package org.opendisclosure.io.grid;

import java.util.regex.Pattern;
import org.opendisclosure.io.text.Characters;

/** The number of a page that stands between the rows of a table. */
public final class PageNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** — 3 —, 第 3 页, 第 3 页 共 7 页, 3 / 7: nothing that could be a figure. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[-—–―－]{1,2}\\d{1,3}[-—–―－]{1,2}"
              + "|第\\d{1,3}[页頁][,，/／]?([共总]\\d{1,3}[页頁])?"
              + "|\\d{1,3}[/／]\\d{1,3}");

  private PageNumber() {}

  /** Whether a row is nothing but the number of a page. */
  public static boolean isMarked(Row row) {
    return row.isOneText() && MARKED.matcher(text(row)).matches();
  }

  /** Whether a row is nothing but a small number, which may be that of a page. */
  public static boolean isPlain(Row row) {
    return row.isOneText() && NUMBER.matcher(text(row)).matches();
  }

  private static String text(Row row) {
    return Characters.withoutSpaces(row.text(row.firstColumn(0)));
  }
}
