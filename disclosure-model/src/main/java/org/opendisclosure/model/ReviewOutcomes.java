package org.opendisclosure.model;

import static org.opendisclosure.model.cell.Figures.BLANK;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.CountRow;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The five columns of one group of table four (annual report, 2019 and 2021 format). The total is a
 * stated figure; {@link #withTotals()} fills it on request.
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface ReviewOutcomes extends WithReviewOutcomes, Serializable {

  /**
   * Upheld. Printed 结果维持.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "结果维持", aliases = "维持")
  @NotNegative
  OptionalLong getUpheld();

  /**
   * Corrected. Printed 结果纠正.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "结果纠正", aliases = "纠正")
  @NotNegative
  OptionalLong getCorrected();

  /**
   * Other outcomes. Printed 其他结果.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "其他结果", aliases = "其他")
  @NotNegative
  OptionalLong getOther();

  /**
   * Not yet decided at the end of the year. Printed 尚未审结.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "尚未审结", aliases = "未审结")
  @NotNegative
  OptionalLong getPending();

  /**
   * The stated total of the four. Printed 总计.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "总计", aliases = "合计")
  @NotNegative
  OptionalLong getTotal();

  /**
   * One group whose four outcomes are stated and whose total is left blank.
   *
   * @param upheld upheld
   * @param corrected corrected
   * @param other other outcomes
   * @param pending not yet decided
   * @return the group; nothing is computed, see {@link #withTotals()}
   */
  static ReviewOutcomes of(long upheld, long corrected, long other, long pending) {
    return builder().upheld(upheld).corrected(corrected).other(other).pending(pending).build();
  }

  /**
   * Fills the total if it is blank and all four outcomes are stated; a stated total is never
   * touched.
   *
   * @return this group, or a copy with the total
   * @throws ArithmeticException if the sum exceeds the range of {@code long}
   */
  default ReviewOutcomes withTotals() {
    if (getTotal().isPresent()) {
      return this;
    }
    OptionalLong sum = Stated.sum(getUpheld(), getCorrected(), getOther(), getPending());
    return sum.isPresent() ? withTotal(sum) : this;
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ReviewOutcomes blank() {
    return ImmutableReviewOutcomes.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReviewOutcomes}; {@code from} copies an existing value. */
  final class Builder extends ImmutableReviewOutcomes.Builder {
    Builder() {}

    /** Moves the figures of a row at once. */
    static final class Row implements CountRow<ReviewOutcomes> {

      @Override
      public Class<ReviewOutcomes> type() {
        return ReviewOutcomes.class;
      }

      @Override
      public void read(ReviewOutcomes value, long[] counts, int from) {
        counts[from] = value.getUpheld().orElse(BLANK);
        counts[from + 1] = value.getCorrected().orElse(BLANK);
        counts[from + 2] = value.getOther().orElse(BLANK);
        counts[from + 3] = value.getPending().orElse(BLANK);
        counts[from + 4] = value.getTotal().orElse(BLANK);
      }

      @Override
      public ReviewOutcomes write(long[] counts, int from) {
        Builder builder = new Builder();
        if (counts[from] != BLANK) {
          builder.upheld(counts[from]);
        }
        if (counts[from + 1] != BLANK) {
          builder.corrected(counts[from + 1]);
        }
        if (counts[from + 2] != BLANK) {
          builder.other(counts[from + 2]);
        }
        if (counts[from + 3] != BLANK) {
          builder.pending(counts[from + 3]);
        }
        if (counts[from + 4] != BLANK) {
          builder.total(counts[from + 4]);
        }
        return builder.build();
      }
    }
  }
}
