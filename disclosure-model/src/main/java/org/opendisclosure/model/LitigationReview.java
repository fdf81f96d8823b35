package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Administrative litigation in table four (annual report, 2019 and 2021 format). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface LitigationReview extends WithLitigationReview, Serializable {

  /**
   * Lawsuits brought without reconsideration before. Printed 未经复议直接起诉.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "未经复议直接起诉")
  @Valid
  @Value.Default
  default ReviewOutcomes getDirect() {
    return ReviewOutcomes.blank();
  }

  /**
   * Lawsuits brought after reconsideration. Printed 复议后起诉.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "复议后起诉")
  @Valid
  @Value.Default
  default ReviewOutcomes getAfterReconsideration() {
    return ReviewOutcomes.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static LitigationReview blank() {
    return ImmutableLitigationReview.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link LitigationReview}; {@code from} copies an existing value. */
  final class Builder extends ImmutableLitigationReview.Builder {
    Builder() {}
  }
}
