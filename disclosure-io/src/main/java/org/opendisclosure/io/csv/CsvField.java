package org.opendisclosure.io.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what programs write around a number so that a spreadsheet shows all of its digits: a
 * tab or spaces behind it, or a formula of nothing but a constant.
 */
final class CsvField {

  private static final Pattern CONSTANT =
      Pattern.compile("=\\s*(?:\"(?<text>[^\"]*)\"|(?<number>[-+]?\\d[\\d.]*))\\s*");
  private static final String OF_NUMBERS = "0123456789０１２３４５６７８９.,，-+%";

  private static final Pattern WITH_COMMA = Pattern.compile("-?\\d++(?:,\\d++)++");

  private CsvField() {}

  /** What a spreadsheet shows of a field. */
  static String shown(String field) {
    if (field.isEmpty()) {
      return field;
    }
    if (field.charAt(0) == '=') {
      Matcher constant = CONSTANT.matcher(field);
      if (constant.matches()) {
        String text = constant.group("text");
        return text == null ? constant.group("number") : text;
      }
    }
    return isSpace(field.charAt(field.length() - 1)) ? withoutEnd(field) : field;
  }

  private static String withoutEnd(String field) {
    int end = field.length();
    while (end > 0 && isSpace(field.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (OF_NUMBERS.indexOf(field.charAt(i)) < 0) {
        return field;
      }
    }
    return end == 0 ? field : field.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == ' ' || c == '\u00a0';
  }

  /**
   * Whether commas stand between digits where something else separates the fields: they may part
   * thousands or decimals.
   */
  static boolean isUnclear(String field) {
    return field.indexOf(',') > 0 && WITH_COMMA.matcher(field).matches();
  }

  /** Whether a text of R, pandas or a database says that there is no value. */
  static boolean isMissing(String field) {
    return switch (field.strip()) {
      case "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "<NA>", "#N/A", "\\N" -> true;
      default -> false;
    };
  }
}
