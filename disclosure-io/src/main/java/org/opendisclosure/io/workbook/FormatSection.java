package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the sections of a number format: that for positive numbers, negative ones, zero. */
final class FormatSection {

  /** A unit of money at the end of what stands behind the number. */
  private static final Pattern UNIT = Pattern.compile("((千|万|百万|亿)?元)$");

  /** What, printed beside a number, makes another of it or says that it is not exact. */
  private static final Pattern ALTERING =
      Pattern.compile("[0-9\\uFF10-\\uFF19%％‰十百千万亿萬億约約近余餘多超≈<>≥≤]");

  private static final Pattern SIGN = Pattern.compile("[-(（−－△▲]|负|負");
  private static final Pattern MINUS = Pattern.compile("[-−－△▲负負]|\\([^)]*$");

  /** As it stands in the file. */
  String code = "";

  final StringBuilder before = new StringBuilder();
  String after = "";
  @Nullable FormatCondition condition;
  boolean isDate;
  boolean isYear;
  boolean isWhite;

  /** Whether it prints a number or text as it stands. */
  boolean isGeneral;

  boolean isText;
  boolean hasDigits;

  /** Whether it prints a zero where there is no other digit. */
  boolean hasZero;

  int decimals;
  int thousands;
  int percents;

  /** How many digits stand behind a point that is printed as text; below 0 if that is unclear. */
  int behindPoint;

  /** The unit of money that it prints behind the number; empty if none. */
  String unit() {
    return unit(after);
  }

  /** The unit of money at the end of what stands behind a number; empty if none. */
  static String unit(String behind) {
    Matcher unit = UNIT.matcher(behind.strip());
    return unit.find() ? unit.group(1) : "";
  }

  /** Whether what is printed beside a number makes another of it, or says that it is not exact. */
  static boolean isAltering(String beside) {
    return ALTERING.matcher(beside).find();
  }

  /** Whether what is printed before a number makes it negative. */
  static boolean hasSign(String before) {
    return MINUS.matcher(before).find();
  }

  /** Whether it prints a text, and the text is not printed. */
  boolean hidesText() {
    return isWhite || !isText && before.toString().isBlank();
  }

  String text(String text) {
    return !isText ? before.toString() : isBlank() ? text : before + text + after;
  }

  /** Whether it prints nothing but the number or text. */
  private boolean isBlank() {
    return before.toString().isBlank() && after.isBlank();
  }

  /** Whether it changes nothing of a number but its decimal places. */
  private boolean isPlain() {
    boolean isNumber = (hasZero || isGeneral || isText) && !isWhite && !isDate && !isYear;
    return isNumber && thousands + percents == 0 && behindPoint == 0 && isBlank();
  }

  /**
   * What one sees of a number.
   *
   * @param number the number as it is stored
   * @param isBare whether the sign is only printed if the section does so itself
   */
  ShownNumber shown(BigDecimal number, boolean isBare) {
    if (isPlain() && (!isBare || number.signum() >= 0)) {
      return new ShownNumber(ShownNumber.State.NUMBER, printed(number));
    } else if (isWhite) {
      return ShownNumber.HIDDEN;
    } else if (isDate) {
      return ShownNumber.DATE;
    } else if (isYear) {
      return ShownNumber.YEAR;
    } else if (!hasDigits && !isGeneral && !isText) {
      return words(before.toString());
    }
    BigDecimal scaled = scaled(number);
    if (hasDigits && !hasZero && isBelowHalf(scaled)) {
      return words(before + after);
    } else if (behindPoint < 0) {
      return new ShownNumber(ShownNumber.State.UNCLEAR, code);
    } else if (isBare && number.signum() < 0 && !SIGN.matcher(before + after).find()) {
      return new ShownNumber(ShownNumber.State.UNCLEAR, printed(scaled.abs()));
    } else if (!isBare && makesNegative(number)) {
      return new ShownNumber(
          ShownNumber.State.TEXT, (before + printed(scaled) + after).replace(" ", ""));
    }
    return number(scaled);
  }

  /** Whether it prints a minus before a number beside the number's own sign. */
  private boolean makesNegative(BigDecimal number) {
    boolean isOwnSign = condition != null && number.signum() < 0;
    return number.signum() != 0 && !isOwnSign && MINUS.matcher(before).find();
  }

  /** A number of which no digit is shown, but words or a dash may be. */
  private static ShownNumber words(String words) {
    return words.isBlank()
        ? ShownNumber.HIDDEN
        : new ShownNumber(ShownNumber.State.TEXT, words.strip());
  }

  private BigDecimal scaled(BigDecimal number) {
    int places = 3 * thousands + Math.max(0, behindPoint) - 2 * percents;
    return places == 0 ? number : number.movePointLeft(places);
  }

  private boolean isBelowHalf(BigDecimal number) {
    return number
            .abs()
            .movePointRight(decimals)
            .multiply(BigDecimal.valueOf(2))
            .compareTo(BigDecimal.ONE)
        < 0;
  }

  private ShownNumber number(BigDecimal scaled) {
    String digits = printed(scaled);
    String unit = unit();
    String rest = after.strip();
    rest = rest.substring(0, rest.length() - unit.length());
    if (percents > 0) {
      return new ShownNumber(
          ShownNumber.State.TEXT, before + digits + "%".repeat(percents) + after);
    } else if (isAltering(before + rest)) {
      return new ShownNumber(ShownNumber.State.TEXT, (before + digits + after).strip());
    }
    boolean isScaled = thousands + behindPoint > 0;
    return new ShownNumber(
        isScaled ? ShownNumber.State.SCALED : ShownNumber.State.NUMBER, digits + unit);
  }

  /** Not rounded, with at least the decimal places that the format prints. */
  private String printed(BigDecimal number) {
    return CellNumber.plain(number, Math.max(decimals, behindPoint));
  }
}
