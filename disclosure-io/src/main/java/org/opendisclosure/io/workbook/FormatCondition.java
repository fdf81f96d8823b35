package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For which numbers a section of a number format is, such as [&gt;=10000]. */
record FormatCondition(String comparison, BigDecimal limit) {

  private static final Pattern CONDITION =
      Pattern.compile("\\s*(<=|>=|<>|<|>|=)\\s*([+-]?\\d{1,20}(?:\\.\\d{1,20})?)\\s*");

  /** The condition that stands in brackets, if one does. */
  static Optional<FormatCondition> of(String text) {
    Matcher parts = CONDITION.matcher(text);
    return parts.matches()
        ? Optional.of(new FormatCondition(parts.group(1), new BigDecimal(parts.group(2))))
        : Optional.empty();
  }

  boolean holds(BigDecimal number) {
    int side = number.compareTo(limit);
    return switch (comparison) {
      case "<" -> side < 0;
      case "<=" -> side <= 0;
      case ">" -> side > 0;
      case ">=" -> side >= 0;
      case "<>" -> side != 0;
      default -> side == 0;
    };
  }
}
