package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number at some place of a text, without its unit.
 *
 * @param value the number, exact
 * @param precision one unit of the last digit written
 * @param isApproximate whether 余, 多 or a range makes it approximate
 * @param isPercent whether it is written as 百分之…
 * @param end the character after it
 */
record Figure(
    BigDecimal value, BigDecimal precision, boolean isApproximate, boolean isPercent, int end) {

  private static final int MAX_DIGITS = 18;
  private static final int LONGEST_REST = 4;
  private static final int LONGEST_GAP = 3;

  /** What may stand within one number, and is not read there. */
  private static final String GAPS = " \t'’·点";

  private static final String PER_CENT = "百分之";
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  /** Commas part thousands only as they do in half-width figures. */
  private static final Pattern DIGITS =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)?");

  /** The number that starts at a place of a plain text; null if none does. */
  static @Nullable Figure at(String plain, String raw, int start) {
    char c = plain.charAt(start);
    if (plain.startsWith(PER_CENT, start) && start + PER_CENT.length() < plain.length()) {
      Figure number = at(plain, raw, start + PER_CENT.length());
      return number == null
          ? null
          : new Figure(number.value, number.precision, number.isApproximate, true, number.end);
    }
    if (c >= '0' && c <= '9') {
      return digits(plain, raw, start);
    }
    return Numerals.isNumeral(c) ? characters(plain, start) : null;
  }

  private static @Nullable Figure digits(String plain, String raw, int start) {
    Matcher digits = DIGITS.matcher(plain).region(start, Math.min(plain.length(), start + 40));
    digits.useTransparentBounds(true);
    if (!digits.lookingAt() || isWord(plain, start - 1) || isBehindNumber(plain, start)) {
      return null;
    }
    int end = digits.end();
    int comma = digits.group().indexOf(',');
    if (comma >= 0 && raw.charAt(start + comma) != ',') {
      end = start + comma;
    }
    String written = plain.substring(start, end).replace(",", "");
    boolean isRest = written.length() > 1 && written.charAt(0) == '0' && written.charAt(1) != '.';
    if (written.length() > MAX_DIGITS || isRest) {
      return null;
    }
    BigDecimal value = new BigDecimal(written);
    BigDecimal precision = BigDecimal.ONE.movePointLeft(value.scale());
    return rest(plain, value, precision, end);
  }

  /** Whether what stands before a number makes it the rest of a word, a fraction or a range. */
  private static boolean isWord(String plain, int index) {
    if (index < 0) {
      return false;
    }
    char c = plain.charAt(index);
    if ("至到~".indexOf(c) >= 0 && index > 0) {
      return Character.isDigit(plain.charAt(index - 1));
    }
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || "./-第".indexOf(c) >= 0;
  }

  /** Whether a number stands before, parted by spaces or a point, of which this may be the rest. */
  private static boolean isBehindNumber(String plain, int start) {
    int last = start - 1;
    while (last >= 0 && last >= start - LONGEST_GAP && GAPS.indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    if (last < 0 || last == start - 1) {
      return false;
    }
    char c = plain.charAt(last);
    return c >= '0' && c <= '9' || Numerals.isNumeral(c);
  }

  private static @Nullable Figure characters(String plain, int start) {
    int end = start;
    while (end < plain.length() && Numerals.isNumeral(plain.charAt(end))) {
      end++;
    }
    OptionalLong number = Numerals.of(plain.substring(start, end));
    boolean isVague =
        isBehindNumber(plain, start)
            || start > 0 && "几数上好成第每".indexOf(plain.charAt(start - 1)) >= 0;
    return number.isEmpty() || isVague
        ? null
        : rest(plain, BigDecimal.valueOf(number.getAsLong()), BigDecimal.ONE, end);
  }

  /** What may follow the digits: 余, 万, a range. */
  private static Figure rest(String plain, BigDecimal value, BigDecimal precision, int start) {
    int end = start;
    boolean isApproximate = false;
    BigDecimal factor = BigDecimal.ONE;
    for (; end < Math.min(plain.length(), start + LONGEST_REST); end++) {
      char c = plain.charAt(end);
      if ("余多来几".indexOf(c) >= 0) {
        isApproximate = true;
      } else if (power(c) != null) {
        factor = factor.multiply(power(c));
      } else {
        break;
      }
    }
    return new Figure(times(value, factor), times(precision, factor), isApproximate, false, end);
  }

  private static BigDecimal times(BigDecimal number, BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) == 0) {
      return number;
    }
    BigDecimal product = number.multiply(factor).stripTrailingZeros();
    return product.setScale(Math.max(product.scale(), 0));
  }

  private static @Nullable BigDecimal power(char c) {
    return switch (c) {
      case '万' -> MYRIAD;
      case '亿' -> MYRIAD.multiply(MYRIAD);
      case '千' -> BigDecimal.valueOf(1000);
      case '百' -> BigDecimal.valueOf(100);
      default -> null;
    };
  }
}
