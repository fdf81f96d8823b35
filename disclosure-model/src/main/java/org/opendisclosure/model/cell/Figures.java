package org.opendisclosure.model.cell;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * The figures of one form as a vector over the cells of its edition: what programs use that treat
 * all figures alike. Immutable; compared by value.
 *
 * <p>A cell is <em>stated</em> (it has a figure), <em>unreadable</em> (something stands there that
 * is no figure; the raw text is kept) or <em>blank</em>. Blank is not zero.
 */
public final class Figures implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  /** What the vector of whole numbers holds for a blank or unreadable cell. */
  public static final long BLANK = Long.MIN_VALUE;

  private static final int MAX_DIGITS = 100;
  private static final @Nullable Object[] NONE = {};

  private final transient CellCatalogue catalogue;
  private final transient long[] counts;
  private final transient @Nullable Object[] others;
  private final transient Map<Integer, String> unreadable;

  private Figures(Builder builder) {
    this.catalogue = builder.catalogue;
    this.counts = builder.shared();
    this.others = copy(builder.others);
    this.unreadable =
        builder.unreadable == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(builder.unreadable));
  }

  /** A copy, empty if nothing is in it, so that equal figures have equal arrays. */
  private static @Nullable Object[] copy(@Nullable Object @Nullable [] others) {
    return others == null || Arrays.stream(others).allMatch(Objects::isNull)
        ? NONE
        : others.clone();
  }

  /**
   * A builder in which every cell is blank.
   *
   * @param catalogue the cells of the edition
   * @return a new builder
   */
  public static Builder builder(CellCatalogue catalogue) {
    return new Builder(catalogue);
  }

  /**
   * An amount as figures hold it: the scale as written, but no exponent (1E+3 becomes 1000).
   *
   * @param amount an amount
   * @return the same amount, whose scale is not negative
   * @throws IllegalArgumentException if the amount takes more than 100 digits before or after the
   *     point
   */
  public static BigDecimal plain(BigDecimal amount) {
    if (!isWritable(amount)) {
      throw new IllegalArgumentException(
          "an amount takes at most "
              + MAX_DIGITS
              + " digits before and after the point: "
              + amount);
    }
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /**
   * Whether figures can hold an amount: written out, it takes at most 100 digits before and 100
   * after the point. A few bytes such as 1E+999999999 would fill the memory otherwise.
   *
   * @param amount an amount
   * @return false if {@link #plain} refuses it
   */
  public static boolean isWritable(BigDecimal amount) {
    return amount.scale() <= MAX_DIGITS && (long) amount.precision() - amount.scale() <= MAX_DIGITS;
  }

  /**
   * A builder that starts from these figures.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(catalogue);
    System.arraycopy(counts, 0, builder.counts, 0, counts.length);
    builder.others = others.length == 0 ? null : others.clone();
    builder.unreadable = unreadable.isEmpty() ? null : new TreeMap<>(unreadable);
    return builder;
  }

  /**
   * The cells over which this vector runs.
   *
   * @return the catalogue of the edition
   */
  public CellCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Whether a figure that could be read stands in the cell.
   *
   * @param cell a cell of the catalogue
   * @return false if the cell is blank or unreadable
   */
  public boolean isStated(Cell cell) {
    int index = catalogue.indexOf(cell);
    return counts[index] != BLANK || other(index) != null;
  }

  /**
   * Whether nothing stands in the cell.
   *
   * @param cell a cell of the catalogue
   * @return false if the cell is stated or unreadable
   */
  public boolean isBlank(Cell cell) {
    return !isStated(cell) && (unreadable.isEmpty() || !unreadable.containsKey(cell.index()));
  }

  /**
   * The whole number in a cell.
   *
   * @param cell a cell of the catalogue
   * @return the number; empty if the cell is not stated or of another kind
   */
  public OptionalLong findCount(Cell cell) {
    long count = counts[catalogue.indexOf(cell)];
    return count == BLANK ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /**
   * The number in a cell, whole or money.
   *
   * @param cell a cell of the catalogue
   * @return the number in the official unit of its line, scale as written; empty if the cell is not
   *     stated or is no number
   */
  public Optional<BigDecimal> findAmount(Cell cell) {
    int index = catalogue.indexOf(cell);
    if (counts[index] != BLANK) {
      return Optional.of(BigDecimal.valueOf(counts[index]));
    }
    return other(index) instanceof BigDecimal amount ? Optional.of(amount) : Optional.empty();
  }

  /**
   * The answer in a yes/no cell.
   *
   * @param cell a cell of the catalogue
   * @return true for 是; empty if the cell is not stated or of another kind
   */
  public Optional<Boolean> findAnswer(Cell cell) {
    return other(catalogue.indexOf(cell)) instanceof Boolean answer
        ? Optional.of(answer)
        : Optional.empty();
  }

  /**
   * The text in a text cell.
   *
   * @param cell a cell of the catalogue
   * @return the text, verbatim; empty if the cell is not stated or of another kind
   */
  public Optional<String> findText(Cell cell) {
    return other(catalogue.indexOf(cell)) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * What stands in a cell that could not be read.
   *
   * @param cell a cell of the catalogue
   * @return the raw text; empty if the cell is stated or blank
   */
  public Optional<String> findUnreadable(Cell cell) {
    return Optional.ofNullable(unreadable.get(catalogue.indexOf(cell)));
  }

  /**
   * Whether any cell is unreadable.
   *
   * @return true if {@link #findUnreadable} finds something for at least one cell
   */
  public boolean hasUnreadable() {
    return !unreadable.isEmpty();
  }

  /**
   * How many cells state a number, whole or money.
   *
   * @return 0, 1, 2, …; neither texts nor answers nor what is unreadable count
   */
  public int countNumbers() {
    int numbers = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != BLANK || other(i) instanceof BigDecimal) {
        numbers++;
      }
    }
    return numbers;
  }

  /**
   * Copies the whole numbers of all cells, {@link #BLANK} where there is none.
   *
   * @param target at least as long as the catalogue; longer arrays keep their rest
   */
  public void copyCounts(long[] target) {
    System.arraycopy(counts, 0, target, 0, counts.length);
  }

  long count(int index) {
    return counts[index];
  }

  /** The whole numbers of all cells, not to be changed. */
  long[] counts() {
    return counts;
  }

  /** Whether no cell of a range is stated. */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (counts[i] != BLANK || others.length > 0 && others[i] != null) {
        return false;
      }
    }
    return true;
  }

  @Nullable Object other(int index) {
    return others.length == 0 ? null : others[index];
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Figures that
        && catalogue == that.catalogue
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(others, that.others)
        && unreadable.equals(that.unreadable);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(counts), Arrays.hashCode(others), unreadable);
  }

  /** The cells that are not blank, in printed order, as {@code name=figure}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "Figures{", "}");
    for (Cell cell : catalogue.cells()) {
      if (!isBlank(cell)) {
        text.add(cell + "=" + shown(cell.index()));
      }
    }
    return text.toString();
  }

  private Object shown(int index) {
    String raw = unreadable.get(index);
    if (raw != null) {
      return '"' + raw + '"';
    }
    return counts[index] == BLANK ? String.valueOf(other(index)) : (Object) counts[index];
  }

  private Object writeReplace() {
    return StoredFigures.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("figures are read by the names of their cells");
  }

  /** Builds {@link Figures}. Setting a cell replaces what was there; not safe between threads. */
  public static final class Builder {

    private final CellCatalogue catalogue;
    private long[] counts;

    /** Whether figures that were built have the same array. */
    private boolean isShared;

    private @Nullable Object @Nullable [] others;
    private @Nullable Map<Integer, String> unreadable;

    Builder(CellCatalogue catalogue) {
      this.catalogue = catalogue;
      this.counts = new long[catalogue.size()];
      Arrays.fill(counts, BLANK);
    }

    /**
     * States a whole number.
     *
     * @param cell a cell of a whole kind
     * @param count the number; whether it may be negative is a question for validation
     * @return this builder
     * @throws IllegalArgumentException if the cell is of another kind, or the number is {@link
     *     Long#MIN_VALUE}
     */
    public Builder count(Cell cell, long count) {
      if (!cell.kind().isWhole() || count == BLANK) {
        throw new IllegalArgumentException(cell + " cannot hold the whole number " + count);
      }
      int index = catalogue.indexOf(cell);
      readable(index);
      counts()[index] = count;
      return this;
    }

    /**
     * States whole numbers of many cells at once.
     *
     * @param numbers a number for each cell of the catalogue, in its order; a cell for which {@link
     *     #BLANK} stands there, or nothing because the array is shorter, stays as it is
     * @return this builder
     * @throws IllegalArgumentException if there are more numbers than cells, or a number for a cell
     *     of another kind; nothing is stated then
     */
    public Builder counts(long[] numbers) {
      if (numbers.length > counts.length) {
        throw new IllegalArgumentException(
            "there are " + counts.length + " cells, not " + numbers.length);
      }
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] != BLANK && !catalogue.cells().get(i).kind().isWhole()) {
          throw new IllegalArgumentException(
              catalogue.cells().get(i) + " cannot hold the whole number " + numbers[i]);
        }
      }
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] != BLANK) {
          readable(i);
          counts()[i] = numbers[i];
        }
      }
      return this;
    }

    /**
     * States an amount.
     *
     * @param cell a cell of kind {@link Kind#MONEY}
     * @param amount the amount in the official unit of the line
     * @return this builder
     * @throws IllegalArgumentException if the cell is of another kind, or the amount is not {@link
     *     #isWritable}
     */
    public Builder amount(Cell cell, BigDecimal amount) {
      return other(cell, Kind.MONEY, plain(amount));
    }

    /**
     * States an answer.
     *
     * @param cell a cell of kind {@link Kind#YES_NO}
     * @param answer true for 是
     * @return this builder
     * @throws IllegalArgumentException if the cell is of another kind
     */
    public Builder answer(Cell cell, boolean answer) {
      return other(cell, Kind.YES_NO, answer);
    }

    /**
     * States a text.
     *
     * @param cell a cell of kind {@link Kind#TEXT}
     * @param text the text, kept verbatim
     * @return this builder
     * @throws IllegalArgumentException if the cell is of another kind or the text is blank
     */
    public Builder text(Cell cell, String text) {
      if (text.isBlank()) {
        throw new IllegalArgumentException(cell + " is left blank, not stated as a blank text");
      }
      return other(cell, Kind.TEXT, text);
    }

    /**
     * Keeps what stands in the cell although it is no figure of the cell's kind.
     *
     * @param cell a cell of any kind but text
     * @param raw what stands there, verbatim
     * @return this builder
     * @throws IllegalArgumentException if the cell holds text, which is never unreadable, or the
     *     raw text is blank
     */
    public Builder unreadable(Cell cell, String raw) {
      if (cell.kind() == Kind.TEXT || raw.isBlank()) {
        throw new IllegalArgumentException(cell + " cannot be unreadable as \"" + raw + '"');
      }
      blank(cell);
      if (unreadable == null) {
        unreadable = new TreeMap<>();
      }
      unreadable.put(cell.index(), raw);
      return this;
    }

    /**
     * Makes a cell blank.
     *
     * @param cell a cell of the catalogue
     * @return this builder
     */
    public Builder blank(Cell cell) {
      int index = catalogue.indexOf(cell);
      readable(index);
      counts()[index] = BLANK;
      if (others != null) {
        others[index] = null;
      }
      return this;
    }

    /**
     * The figures as they stand; the builder may be used further.
     *
     * @return an immutable copy
     */
    public Figures build() {
      return new Figures(this);
    }

    private Builder other(Cell cell, Kind kind, Object value) {
      if (cell.kind() != kind) {
        throw new IllegalArgumentException(cell + " of kind " + cell.kind() + " is no " + kind);
      }
      int index = catalogue.indexOf(cell);
      readable(index);
      setOther(index, value);
      return this;
    }

    private void readable(int index) {
      if (unreadable != null) {
        unreadable.remove(index);
      }
    }

    /** Whether no whole number stands in a cell of a range. */
    boolean hasBlank(int from, int to) {
      for (int i = from; i < to; i++) {
        if (counts[i] == BLANK) {
          return true;
        }
      }
      return false;
    }

    /** For a fresh builder and a count that is none of {@link #BLANK}. */
    void setCount(int index, long count) {
      counts()[index] = count;
    }

    /** The whole numbers, to be changed. */
    long[] counts() {
      if (isShared) {
        counts = counts.clone();
        isShared = false;
      }
      return counts;
    }

    /** The whole numbers for figures that are built; changes of this builder leave them alone. */
    private long[] shared() {
      isShared = true;
      return counts;
    }

    /** For a fresh builder and a value of the cell's kind. */
    void setOther(int index, Object value) {
      if (others == null) {
        others = new Object[counts.length];
      }
      others[index] = value;
    }
  }
}
