package org.opendisclosure.io.word;

import java.util.Locale;

/** The numerals of automatic numbering. */
final class ListNumerals {

  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private ListNumerals() {}

  /** A number in one of Word's number formats; in digits if the format is another or too small. */
  static String of(int number, String format) {
    boolean isSmall = number > 0 && number < 100;
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          isSmall ? chinese(number) : "" + number;
      case "ideographTraditional" ->
          number > 0 && number <= STEMS.length() ? "" + STEMS.charAt(number - 1) : "" + number;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number > 0 && number <= 20 ? "" + (char) ('①' + number - 1) : "" + number;
      case "lowerLetter" -> letter(number, 'a');
      case "upperLetter" -> letter(number, 'A');
      case "lowerRoman" -> isSmall ? roman(number).toLowerCase(Locale.ROOT) : "" + number;
      case "upperRoman" -> isSmall ? roman(number) : "" + number;
      default -> "" + number;
    };
  }

  private static String chinese(int number) {
    int tens = number / 10;
    String units = number % 10 == 0 && tens > 0 ? "" : "" + CHINESE.charAt(number % 10);
    return (tens == 0 ? "" : tens == 1 ? "十" : CHINESE.charAt(tens) + "十") + units;
  }

  private static String letter(int number, char first) {
    return number > 0 && number <= 26 ? "" + (char) (first + number - 1) : "" + number;
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        roman.append(ROMAN_DIGITS[i]);
        rest -= ROMAN[i];
      }
    }
    return roman.toString();
  }
}
