package org.opendisclosure.rules.deciding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;

/**
 * The numbers of one form as rules see them: whole numbers as they are, money in millionths of its
 * unit, what the header says behind them, {@link #BLANK} for what is not stated. A blank cell of a
 * line that the layout does not print is 0.
 *
 * <p>For rules between years, the values of the year before stand behind those of the form.
 *
 * <p>The values are <em>fast</em> if no number is beyond ±2⁵² and no amount has more than six
 * decimals; then no sum of up to a thousand of them can overflow. Otherwise only {@link #exact} may
 * be used.
 */
public final class Values {

  public static final long BLANK = Figures.BLANK;
  public static final int MONEY_DIGITS = 6;

  private static final long LIMIT = 1L << 52;

  /** Whole numbers of so many digits are below 2⁵². */
  private static final int SAFE_DIGITS = 15;

  /** Stands for a number that does not fit. */
  private static final long BEYOND = Long.MAX_VALUE;

  private final Figures figures;
  private final Mask mask;
  private final long[] numbers;
  private final @Nullable Values last;
  private final Map<Integer, BigDecimal> beyond;
  private boolean fast = true;
  private boolean blanks;
  private boolean negatives;

  public Values(Figures figures, Optional<OrganLevel> level, Mask mask) {
    this.figures = figures;
    this.mask = mask;
    this.last = null;
    this.beyond = Map.of();
    int size = figures.catalogue().size();
    this.numbers = new long[size + 1];
    figures.copyCounts(numbers);
    numbers[size] = makesRules(level);
    mask.apply(figures, numbers);
    if (!isPlain()) {
      classify();
    }
  }

  private Values(Values that, long[] numbers, Map<Integer, BigDecimal> beyond) {
    this.figures = that.figures;
    this.mask = that.mask;
    this.last = that.last;
    this.beyond = beyond;
    this.numbers = numbers;
    classify();
  }

  private Values(Values that, Values last) {
    this.figures = that.figures;
    this.mask = that.mask;
    this.last = last;
    this.beyond = that.beyond;
    this.numbers = Arrays.copyOf(that.numbers, that.numbers.length + last.numbers.length);
    System.arraycopy(last.numbers, 0, numbers, that.numbers.length, last.numbers.length);
    classify();
  }

  /** These values, and behind them those of the year before. */
  public Values after(Values before) {
    return new Values(this, before);
  }

  /** The values of a form of the same layout. */
  public Values of(StatisticsForm form) {
    return new Values(form.figures(), form.getHeader().getLevel(), mask);
  }

  /** The same form with other whole numbers, to try what would hold then. */
  public Values with(long[] others) {
    return new Values(this, others.clone(), beyond);
  }

  /** These values with whole numbers that are too great for figures and blank in them. */
  public Values with(Map<Cell, BigDecimal> great) {
    if (great.isEmpty()) {
      return this;
    }
    long[] others = numbers.clone();
    Map<Integer, BigDecimal> byIndex = new HashMap<>();
    great.forEach(
        (cell, number) -> {
          byIndex.put(cell.index(), number);
          others[cell.index()] = BEYOND;
        });
    return new Values(this, others, byIndex);
  }

  private static long makesRules(Optional<OrganLevel> level) {
    return level.isEmpty() ? BLANK : level.get().makesRules() ? 1 : 0;
  }

  /** Whether all numbers lie in [0, 2⁵²), as in almost every form: one bit test for all. */
  private boolean isPlain() {
    long bits = 0;
    for (long number : numbers) {
      bits |= number;
    }
    return (bits & -LIMIT) == 0;
  }

  private void classify() {
    for (long number : numbers) {
      if (number == BLANK) {
        blanks = true;
      } else {
        negatives |= number < 0;
        fast &= Math.abs(number) <= LIMIT;
      }
    }
  }

  /** An amount in millionths; a value that is not fast if it does not fit. */
  static long millionths(BigDecimal amount) {
    if (amount.signum() == 0) {
      return 0;
    }
    BigDecimal scaled = amount.movePointRight(MONEY_DIGITS);
    if (scaled.scale() == 0 && scaled.precision() <= SAFE_DIGITS) {
      return scaled.longValue();
    }
    return isSmallWhole(scaled) ? scaled.longValueExact() : BEYOND;
  }

  public static boolean isSmallWhole(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(LIMIT)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  public Figures figures() {
    return figures;
  }

  public long[] numbers() {
    return numbers;
  }

  boolean isFast() {
    return fast;
  }

  public boolean hasBlanks() {
    return blanks;
  }

  /** Whether any number is negative, signed changes included. */
  boolean hasNegatives() {
    return negatives;
  }

  public boolean isSigned(int index) {
    Cell cell = cell(index);
    return cell != null && cell.kind().isSigned();
  }

  /** The cell of an index; null for what a header says. */
  private @Nullable Cell cell(int index) {
    List<Cell> cells = figuresOf(index).catalogue().cells();
    int place = index - (isLast(index) ? start() : 0);
    return place < cells.size() ? cells.get(place) : null;
  }

  /** Whether an index stands for the year before. */
  public boolean isLast(int index) {
    return index >= start();
  }

  private int start() {
    return figures.catalogue().size() + 1;
  }

  private Figures figuresOf(int index) {
    return last != null && isLast(index) ? last.figures : figures;
  }

  /** The number as written, of any size; null if it is blank. */
  public @Nullable BigDecimal exact(int index) {
    long number = numbers[index];
    if (number == BLANK) {
      return null;
    }
    BigDecimal great = beyond(index);
    if (great != null) {
      return great;
    }
    Cell cell = cell(index);
    return cell == null || cell.kind().isWhole()
        ? BigDecimal.valueOf(number)
        : figuresOf(index).findAmount(cell).orElseGet(() -> amount(number));
  }

  private @Nullable BigDecimal beyond(int index) {
    return last != null && isLast(index) ? last.beyond.get(index - start()) : beyond.get(index);
  }

  /** An amount that is not stated. */
  private static BigDecimal amount(long millionths) {
    BigDecimal amount = BigDecimal.valueOf(millionths, MONEY_DIGITS).stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** Whether a figure that could be read stands in the cell of an index. */
  public boolean isStated(int index) {
    Cell cell = cell(index);
    return cell != null && (figuresOf(index).isStated(cell) || beyond(index) != null);
  }

  /** What stands in the cell of an index and could not be read. */
  public Optional<String> findUnreadable(int index) {
    return Optional.ofNullable(cell(index)).flatMap(figuresOf(index)::findUnreadable);
  }

  /** What stands in the cell of an index, as it is written. */
  public String written(int index) {
    BigDecimal great = beyond(index);
    if (great != null) {
      return great.toPlainString();
    }
    Cell cell = cell(index);
    return cell == null ? "" : written(figuresOf(index), cell);
  }

  /** Whether the layout does not print the line of an index and nothing stands there. */
  public boolean isAbsent(int index) {
    Cell cell = cell(index);
    Mask itsMask = last != null && isLast(index) ? last.mask : mask;
    return cell != null && itsMask.isAbsent(figuresOf(index), cell);
  }

  /** What stands in a cell: the figure as stated, or the raw text, or nothing. */
  static String written(Figures figures, Cell cell) {
    if (cell.kind() == Kind.YES_NO) {
      return figures.findAnswer(cell).map(yes -> yes ? "是" : "否").orElse(raw(figures, cell));
    }
    if (cell.kind() == Kind.TEXT) {
      return figures.findText(cell).orElse("");
    }
    return figures.findAmount(cell).map(BigDecimal::toPlainString).orElse(raw(figures, cell));
  }

  private static String raw(Figures figures, Cell cell) {
    return figures.findUnreadable(cell).orElse("");
  }
}
