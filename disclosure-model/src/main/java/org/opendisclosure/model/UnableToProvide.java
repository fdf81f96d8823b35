package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Applications that could not be met: table three, 三(四)无法提供 (annual report, 2019 and 2021 format).
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface UnableToProvide extends WithUnableToProvide, Serializable {

  /**
   * The organ does not hold the information. Printed 1.本机关不掌握相关政府信息.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "1.本机关不掌握相关政府信息")
  @Valid
  @Value.Default
  default ApplicantCounts getNotHeld() {
    return ApplicantCounts.blank();
  }

  /**
   * The information does not exist and would need creating. Printed 2.没有现成信息需要另行制作.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 2, label = "2.没有现成信息需要另行制作")
  @Valid
  @Value.Default
  default ApplicantCounts getWouldNeedCreating() {
    return ApplicantCounts.blank();
  }

  /**
   * Still unclear after correction. Printed 3.补正后申请内容仍不明确.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "3.补正后申请内容仍不明确")
  @Valid
  @Value.Default
  default ApplicantCounts getStillUnclear() {
    return ApplicantCounts.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static UnableToProvide blank() {
    return ImmutableUnableToProvide.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UnableToProvide}; {@code from} copies an existing value. */
  final class Builder extends ImmutableUnableToProvide.Builder {
    Builder() {}
  }
}
