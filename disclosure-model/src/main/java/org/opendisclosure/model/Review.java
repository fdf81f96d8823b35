package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Table four: reconsideration and litigation about disclosure (annual report, 2019 and 2021
 * format); fifteen figures in one row, which this type takes for three lines of five.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Review extends WithReview, Serializable {

  /**
   * Administrative reconsideration. Printed 行政复议.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "行政复议")
  @Valid
  @Value.Default
  default ReviewOutcomes getReconsideration() {
    return ReviewOutcomes.blank();
  }

  /**
   * Administrative litigation. Printed 行政诉讼.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 2, label = "行政诉讼")
  @Valid
  @Value.Default
  default LitigationReview getLitigation() {
    return LitigationReview.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Review blank() {
    return ImmutableReview.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Review}; {@code from} copies an existing value. */
  final class Builder extends ImmutableReview.Builder {
    Builder() {}
  }
}
