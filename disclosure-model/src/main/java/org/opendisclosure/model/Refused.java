package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Refusals by ground: table three, 三(三)不予公开 (annual report, 2019 and 2021 format). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Refused extends WithRefused, Serializable {

  /**
   * State secret. Printed 1.属于国家秘密.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "1.属于国家秘密")
  @Valid
  @Value.Default
  default ApplicantCounts getStateSecret() {
    return ApplicantCounts.blank();
  }

  /**
   * Prohibited by other laws or administrative regulations. Printed 2.其他法律行政法规禁止公开.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "2.其他法律行政法规禁止公开", aliases = "2.其他法律行政止公开")
  @Valid
  @Value.Default
  default ApplicantCounts getProhibitedByOtherLaws() {
    return ApplicantCounts.blank();
  }

  /**
   * Would endanger national, public or economic security or social stability. Printed 3.危及“三安全一稳定”.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "3.危及“三安全一稳定”")
  @Valid
  @Value.Default
  default ApplicantCounts getEndangersSecurity() {
    return ApplicantCounts.blank();
  }

  /**
   * Protects the lawful rights of a third party. Printed 4.保护第三方合法权益.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, label = "4.保护第三方合法权益")
  @Valid
  @Value.Default
  default ApplicantCounts getThirdPartyRights() {
    return ApplicantCounts.blank();
  }

  /**
   * One of the three kinds of internal-affairs information. Printed 5.属于三类内部事务信息.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 5, label = "5.属于三类内部事务信息")
  @Valid
  @Value.Default
  default ApplicantCounts getInternalAffairs() {
    return ApplicantCounts.blank();
  }

  /**
   * One of the four kinds of deliberative-process information. Printed 6.属于四类过程性信息.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 6, label = "6.属于四类过程性信息")
  @Valid
  @Value.Default
  default ApplicantCounts getDeliberativeProcess() {
    return ApplicantCounts.blank();
  }

  /**
   * Part of an administrative enforcement case file. Printed 7.属于行政执法案卷.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 7, label = "7.属于行政执法案卷")
  @Valid
  @Value.Default
  default ApplicantCounts getEnforcementCaseFile() {
    return ApplicantCounts.blank();
  }

  /**
   * A matter for an administrative enquiry. Printed 8.属于行政查询事项.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 8, label = "8.属于行政查询事项")
  @Valid
  @Value.Default
  default ApplicantCounts getAdministrativeEnquiry() {
    return ApplicantCounts.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Refused blank() {
    return ImmutableRefused.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Refused}; {@code from} copies an existing value. */
  final class Builder extends ImmutableRefused.Builder {
    Builder() {}
  }
}
