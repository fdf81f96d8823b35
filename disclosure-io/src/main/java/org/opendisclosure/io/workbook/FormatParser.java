package org.opendisclosure.io.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a number format apart, as spreadsheet programs do (ECMA-376 part 1, 18.8.31). */
final class FormatParser {

  private static final List<String> GENERAL = List.of("General", "G/通用格式");
  private static final Set<String> WHITE =
      Set.of("white", "白色", "color2", "color 2", "颜色2", "颜色 2");

  private final String code;
  private int at;
  private FormatSection section = new FormatSection();

  /** What the section prints since its last digit. */
  private final StringBuilder printed = new StringBuilder();

  private int commas;
  private boolean isGrouped;
  private boolean isBehindPoint;
  private boolean hasPrintedPoint;

  /** Whether what follows is an exponent or the lower part of a fraction. */
  private boolean isOver;

  private FormatParser(String code) {
    this.code = code;
  }

  /** The sections of a format, at least one. */
  static List<FormatSection> sections(String code) {
    FormatParser parser = new FormatParser(code);
    List<FormatSection> sections = new ArrayList<>();
    do {
      sections.add(parser.next());
    } while (parser.at++ < code.length());
    return sections;
  }

  private FormatSection next() {
    int start = at;
    section = new FormatSection();
    printed.setLength(0);
    commas = 0;
    isGrouped = false;
    isBehindPoint = false;
    hasPrintedPoint = false;
    isOver = false;
    while (at < code.length() && code.charAt(at) != ';') {
      take(code.charAt(at));
      at++;
    }
    section.code = code.substring(start, Math.min(at, code.length()));
    section.after = printed.toString();
    section.thousands = commas;
    if (hasPrintedPoint && (isGrouped || isBehindPoint)) {
      section.behindPoint = -1;
    }
    return section;
  }

  private void take(char c) {
    switch (c) {
      case '"' -> quoted();
      case '\\', '!' -> {
        at++;
        print(code.substring(Math.min(at, code.length()), Math.min(at + 1, code.length())));
      }
      case '_' -> {
        at++;
        print(" ");
      }
      case '*' -> at++;
      case '[' -> bracket();
      case '0', '#', '?' -> digit(c);
      case '.' -> isBehindPoint = true;
      case ',' -> commas += section.hasDigits ? 1 : 0;
      case '%' -> section.percents++;
      case '@' -> section.isText = true;
      default -> other(c);
    }
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    int last = end < 0 ? code.length() : end;
    print(code.substring(at + 1, last));
    at = last;
  }

  private void print(String text) {
    boolean isBefore =
        !section.hasDigits && !section.isGeneral && !section.isText && !isBehindPoint;
    (isBefore ? section.before : printed).append(text);
  }

  private void bracket() {
    int end = code.indexOf(']', at);
    int last = end < 0 ? code.length() : end;
    String content = code.substring(at + 1, last);
    at = last;
    if (content.startsWith("$")) {
      int locale = content.indexOf('-');
      print(content.substring(1, locale < 0 ? content.length() : locale));
    } else if (WHITE.contains(content.toLowerCase(Locale.ROOT))) {
      section.isWhite = true;
    } else if (content.matches("[hHmMsS]+")) {
      section.isDate = true;
    } else {
      FormatCondition.of(content).ifPresent(found -> section.condition = found);
    }
  }

  private void digit(char c) {
    if (isOver) {
      return;
    }
    String between = printed.toString().strip();
    printed.setLength(0);
    if (section.hasDigits && !between.isEmpty()) {
      boolean isPoint = between.equals(".") && !hasPrintedPoint;
      hasPrintedPoint |= isPoint;
      section.behindPoint = isPoint ? section.behindPoint : -1;
    }
    section.hasDigits = true;
    section.hasZero |= c == '0';
    if (isBehindPoint) {
      section.decimals += c == '0' ? 1 : 0;
    } else {
      isGrouped |= commas > 0;
      commas = 0;
      behindPrintedPoint(c);
    }
  }

  /** Digits that are only printed where there are any do not keep their place behind a point. */
  private void behindPrintedPoint(char c) {
    if (hasPrintedPoint && section.behindPoint >= 0) {
      section.behindPoint = c == '0' ? section.behindPoint + 1 : -1;
    }
  }

  private void other(char c) {
    for (String general : GENERAL) {
      if (code.regionMatches(true, at, general, 0, general.length())) {
        section.isGeneral = true;
        at += general.length() - 1;
        return;
      }
    }
    char next = at + 1 < code.length() ? code.charAt(at + 1) : ' ';
    if (section.hasDigits && (c == '/' || isLetter(c, "e") && (next == '+' || next == '-'))) {
      isOver = true;
    } else if (isLetter(c, "dhms")) {
      section.isDate = true;
    } else if (isLetter(c, "ye")) {
      section.isYear = true;
    } else if (!isOver) {
      print(String.valueOf(c));
    }
  }

  private static boolean isLetter(char c, String letters) {
    return letters.indexOf(Character.toLowerCase(c)) >= 0;
  }
}
