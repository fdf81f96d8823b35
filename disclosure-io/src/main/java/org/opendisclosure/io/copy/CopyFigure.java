package org.opendisclosure.io.copy;

import java.util.regex.Pattern;
import org.opendisclosure.io.text.CountingWords;
import org.opendisclosure.model.cell.MoneyUnit;

/** What the text of a copied cell looks like: a figure, one with its unit, or a unit alone. */
final class CopyFigure {

  private static final Pattern PLAIN = Pattern.compile("[-+－]?[\\d０-９](?:[\\d０-９,，.]*[\\d０-９])?");
  private static final Pattern WITH_UNIT = Pattern.compile(PLAIN + "\\s*\\p{IsHan}{1,3}");
  private static final Pattern PAGE =
      Pattern.compile(
          "[-—–－―]+\\s*\\d{1,4}\\s*[-—–－―]+"
              + "|第\\s*\\d{1,4}\\s*[页頁]([,，、/ ]*共\\s*\\d{1,4}\\s*[页頁])?"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}");
  private static final int LONGEST_UNIT = 4;

  private CopyFigure() {}

  /** Whether a text is nothing but a number. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** Whether a text is a number and at most a short word behind it. */
  static boolean is(String text) {
    return isPlain(text) || WITH_UNIT.matcher(text).matches();
  }

  /** Whether a text is the number of a page and says so. */
  static boolean isPage(String text) {
    return PAGE.matcher(text).matches();
  }

  /** Whether a text is a unit in which something is counted or paid. */
  static boolean isUnit(String text) {
    return CountingWords.is(text) || MoneyUnit.find(text).isPresent();
  }

  /** Whether a text may stand where a list has its units. */
  static boolean mayBeUnit(String text) {
    return text.length() <= LONGEST_UNIT && text.chars().noneMatch(Character::isDigit);
  }
}
