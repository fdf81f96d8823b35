package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one sees of a number of which a file keeps the text that its program showed. The text tells
 * what a {@link NumberFormat} would, and by the same rules.
 */
public final class ShownText {

  /** A number, with what separates thousands. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d(?:[\\d., '\\u00a0\\u2009\\u202f]*\\d)?(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern THOUSANDS = Pattern.compile("[ '\\u00a0\\u2009\\u202f]");

  /** The most that a number is divided by, as a power of ten. */
  private static final int MOST_PLACES = 15;

  private static final int LONGEST = 100;

  private final BigDecimal stored;
  private final String text;

  private ShownText(BigDecimal stored, String text) {
    this.stored = stored;
    this.text = text;
  }

  /**
   * What one sees of a number.
   *
   * @param stored the number
   * @param text what is shown; not blank
   */
  public static ShownNumber of(BigDecimal stored, String text) {
    return new ShownText(stored, text.strip()).shown();
  }

  private ShownNumber shown() {
    String plain = narrow(text);
    Matcher number = NUMBER.matcher(plain);
    if (plain.length() > LONGEST || !number.find()) {
      return new ShownNumber(ShownNumber.State.TEXT, text);
    }
    String digits = number.group();
    String before = text.substring(0, number.start());
    String after = text.substring(number.end());
    String unit = FormatSection.unit(after);
    String rest = after.strip().substring(0, after.strip().length() - unit.length());
    if (FormatSection.isAltering(before + rest) || number.find()) {
      return new ShownNumber(ShownNumber.State.TEXT, text);
    }
    boolean isMinus = FormatSection.hasSign(before);
    BigDecimal seen = decimal(digits, true);
    return seen == null || !isSame(seen) ? other(digits, isMinus, unit) : of(seen, isMinus, unit);
  }

  /** The same text with digits, points and commas of usual width. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９' || c == '．' || c == '，') {
        narrow.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return narrow.toString();
  }

  /** The digits as a number, in which a point or a comma is before the decimals. */
  private static @Nullable BigDecimal decimal(String digits, boolean isPoint) {
    String bare = THOUSANDS.matcher(digits).replaceAll("");
    return CellNumber.decimal(
        isPoint ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.'));
  }

  /** Whether the number, with the decimals or digits that are seen, is what is seen. */
  private boolean isSame(BigDecimal seen) {
    return isRounded(stored.abs(), seen);
  }

  private static boolean isRounded(BigDecimal number, BigDecimal seen) {
    if (seen.scale() < 0) {
      return number.round(new MathContext(seen.precision())).compareTo(seen) == 0;
    }
    return number.setScale(seen.scale(), RoundingMode.HALF_UP).compareTo(seen) == 0
        || number.setScale(seen.scale(), RoundingMode.HALF_EVEN).compareTo(seen) == 0;
  }

  /** The number itself, unless its sign is not seen. */
  private ShownNumber of(BigDecimal seen, boolean isMinus, String unit) {
    if (stored.signum() > 0 && isMinus) {
      return new ShownNumber(ShownNumber.State.TEXT, text);
    } else if (stored.signum() < 0 && !isMinus) {
      return new ShownNumber(ShownNumber.State.UNCLEAR, text);
    }
    String printed = CellNumber.plain(stored, Math.max(0, seen.scale()));
    return new ShownNumber(ShownNumber.State.NUMBER, printed + unit);
  }

  /** Whether a comma can be before the decimals, with points between thousands. */
  private static boolean isEuropean(String digits) {
    int point = digits.indexOf('.');
    return digits.lastIndexOf(',') > digits.lastIndexOf('.') || digits.lastIndexOf('.') > point;
  }

  /** Other digits: with a comma before the decimals, divided by thousands, or of another number. */
  private ShownNumber other(String digits, boolean isMinus, String unit) {
    BigDecimal european = isEuropean(digits) ? decimal(digits, false) : null;
    if (european != null && isSame(european)) {
      return of(european, isMinus, unit);
    }
    BigDecimal seen = decimal(digits, true);
    for (int places = 1; seen != null && seen.signum() > 0 && places <= MOST_PLACES; places++) {
      BigDecimal scaled = stored.movePointLeft(places);
      if (isRounded(scaled.abs(), seen) && isMinus == stored.signum() < 0) {
        String printed = CellNumber.plain(scaled, Math.max(0, seen.scale()));
        return new ShownNumber(ShownNumber.State.SCALED, printed + unit);
      }
    }
    return new ShownNumber(ShownNumber.State.UNCLEAR, text);
  }
}
