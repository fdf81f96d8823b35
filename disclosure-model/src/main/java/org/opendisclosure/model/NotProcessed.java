package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Applications not processed: table three, 三(五)不予处理 (annual report, 2019 and 2021 format). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface NotProcessed extends WithNotProcessed, Serializable {

  /**
   * A petition, report or complaint in substance. Printed 1.信访举报投诉类申请.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "1.信访举报投诉类申请")
  @Valid
  @Value.Default
  default ApplicantCounts getPetitionReportComplaint() {
    return ApplicantCounts.blank();
  }

  /**
   * Repeated. Printed 2.重复申请.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "2.重复申请")
  @Valid
  @Value.Default
  default ApplicantCounts getRepeated() {
    return ApplicantCounts.blank();
  }

  /**
   * Asks for public publications. Printed 3.要求提供公开出版物.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "3.要求提供公开出版物")
  @Valid
  @Value.Default
  default ApplicantCounts getPublications() {
    return ApplicantCounts.blank();
  }

  /**
   * Repeated in mass without proper reason. Printed 4.无正当理由大量反复申请.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, label = "4.无正当理由大量反复申请")
  @Valid
  @Value.Default
  default ApplicantCounts getMassRepeated() {
    return ApplicantCounts.blank();
  }

  /**
   * Asks the organ to confirm or reissue information already obtained. Printed
   * 5.要求行政机关确认或重新出具已获取信息.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 5, label = "5.要求行政机关确认或重新出具已获取信息")
  @Valid
  @Value.Default
  default ApplicantCounts getConfirmOrReissue() {
    return ApplicantCounts.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static NotProcessed blank() {
    return ImmutableNotProcessed.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link NotProcessed}; {@code from} copies an existing value. */
  final class Builder extends ImmutableNotProcessed.Builder {
    Builder() {}
  }
}
