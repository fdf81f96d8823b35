package org.opendisclosure.io.sheet.words;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.model.text.PlainText;

/** Years as offices write them: 2024, 2024.0, 2024年度, 二〇二四年. */
public final class YearText {

  /** A year in plain text, without 年. */
  public static final String NAME = "(?:20\\d{2}|[二2][〇○◯零0O][一二三四五六七八九〇○◯零\\dO]{2})";

  /** A year that does not begin a date such as 2023年1月20日. */
  public static final String UNDATED = NAME + "(?!年?[\\d一二三四五六七八九十]{1,3}月|[-./]\\d|\\d)";

  private static final Pattern WHOLE = Pattern.compile("(\\d{4}|" + NAME + ")(?:\\.0+)?年?度?");

  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final String ZEROS = "○◯零O";

  private YearText() {}

  /** The year that a text is; empty if it is anything else. */
  public static OptionalInt of(String text) {
    Matcher year = WHOLE.matcher(PlainText.of(text));
    return year.matches() ? OptionalInt.of(value(year.group(1))) : OptionalInt.empty();
  }

  /** The value of what {@link #NAME} finds. */
  public static int value(String year) {
    int value = 0;
    for (int i = 0; i < year.length(); i++) {
      value = value * 10 + digit(year.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    int numeral = NUMERALS.indexOf(c);
    return numeral >= 0 ? numeral : ZEROS.indexOf(c) >= 0 ? 0 : Character.digit(c, 10);
  }
}
