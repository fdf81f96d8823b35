package org.opendisclosure.io.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.OptionalInt;
import org.opendisclosure.model.text.PlainText;

/** Reads numbers and days of a header as offices type them. */
final class HeaderText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final int MAX_DIGITS = 9;

  private HeaderText() {}

  /** A whole number of at most nine digits, with or without one of the given words behind it. */
  static OptionalInt number(String text, String... words) {
    String bare = PlainText.of(text);
    for (String word : words) {
      if (bare.endsWith(word)) {
        bare = bare.substring(0, bare.length() - word.length());
        break;
      }
    }
    boolean isNumber =
        !bare.isEmpty()
            && bare.length() <= MAX_DIGITS
            && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(bare)) : OptionalInt.empty();
  }

  /** A day as 2021-01-20, 2021/1/20, 2021.1.20 or 2021年1月20日. */
  static LocalDate day(String text) {
    String plain =
        PlainText.of(text).replace('/', '-').replace('.', '-').replace('年', '-').replace('月', '-');
    return LocalDate.parse(
        plain.endsWith("日") ? plain.substring(0, plain.length() - 1) : plain, DAY);
  }
}
