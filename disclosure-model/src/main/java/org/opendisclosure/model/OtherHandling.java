package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Other handling: table three, 三(六)其他处理 of the annual report, 2021 format.
 *
 * <p>The form prints three lines. Hybrid reports keep the single line of the 2019 format: {@link
 * #getUndivided()}. A form gives the one or the three, never both.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface OtherHandling extends WithOtherHandling, Serializable {

  /**
   * Closed because the applicant did not correct the application in time. Printed
   * 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", aliases = "1.申请人无正当理由逾期不补正")
  @Valid
  @Value.Default
  default ApplicantCounts getCorrectionOverdue() {
    return ApplicantCounts.blank();
  }

  /**
   * Closed because the applicant did not pay the fee in time. Printed
   * 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", aliases = "2.申请人逾期未按收费通知要求缴纳费用")
  @Valid
  @Value.Default
  default ApplicantCounts getFeeOverdue() {
    return ApplicantCounts.blank();
  }

  /**
   * Other. Printed 3.其他.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "3.其他")
  @Valid
  @Value.Default
  default ApplicantCounts getOther() {
    return ApplicantCounts.blank();
  }

  /**
   * The single line of the 2019 format in a hybrid report; blank in a regular one.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, isVariant = true)
  @Valid
  @Value.Default
  default ApplicantCounts getUndivided() {
    return ApplicantCounts.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static OtherHandling blank() {
    return ImmutableOtherHandling.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OtherHandling}; {@code from} copies an existing value. */
  final class Builder extends ImmutableOtherHandling.Builder {
    Builder() {}
  }
}
