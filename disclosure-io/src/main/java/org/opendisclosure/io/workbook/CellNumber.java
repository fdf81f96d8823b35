package org.opendisclosure.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a cell as it stands in the file, read as decimal digits and never as a binary
 * fraction.
 *
 * @param text the plain digits; what stands in the file if it is no number of sensible size
 * @param isChanged whether the digits differ from those in the file by more than the file's own
 *     rounding
 */
public record CellNumber(String text, boolean isChanged) {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
  private static final int MAX_LENGTH = 400;
  private static final int MAX_SCALE = 330;
  private static final int MOST_DECIMALS = 6;
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int MAX_DAY = 2_958_465;

  /**
   * Reads a number. Whole numbers and decimals of up to six places stay as they are written. Longer
   * ones come of binary arithmetic (1.1 is stored as 1.1000000000000001) and are taken with the
   * fifteen digits that spreadsheet programs show.
   */
  public static CellNumber of(String raw) {
    BigDecimal number = decimal(raw);
    if (number == null) {
      return new CellNumber(raw, false);
    }
    BigDecimal bare = number.stripTrailingZeros();
    boolean isExact = bare.scale() <= MOST_DECIMALS || bare.precision() <= SHOWN.getPrecision();
    BigDecimal shown = isExact ? bare : bare.round(SHOWN).stripTrailingZeros();
    boolean isChanged = !isExact && shown.doubleValue() != bare.doubleValue();
    return new CellNumber(plain(shown, 0), isChanged);
  }

  /**
   * The plain digits of a number.
   *
   * @param decimals how many decimal places are shown at least; zeros beyond them are left out
   */
  public static String plain(BigDecimal number, int decimals) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return bare.setScale(Math.max(decimals, bare.scale())).toPlainString();
  }

  /** The number that a text is; null if it is none of sensible size. */
  public static @Nullable BigDecimal decimal(String raw) {
    if (raw.length() > MAX_LENGTH || !NUMBER.matcher(raw).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(raw);
    boolean isSensible = Math.abs((long) number.scale()) <= MAX_SCALE;
    return isSensible ? number : null;
  }

  /** The day that a number stands for; the number itself if it is none. */
  public static String day(String raw, boolean from1904) {
    LocalDate day = date(raw, from1904);
    return day == null ? of(raw).text() : day.toString();
  }

  /** The year of the day that a number stands for; the number itself if it is none. */
  public static String year(String raw, boolean from1904) {
    LocalDate day = date(raw, from1904);
    return day == null ? of(raw).text() : String.valueOf(day.getYear());
  }

  private static @Nullable LocalDate date(String raw, boolean from1904) {
    BigDecimal number = decimal(raw);
    if (number == null
        || number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(MAX_DAY)) > 0) {
      return null;
    }
    return (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(number.longValue());
  }
}
