package org.opendisclosure.model;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Table three of the annual report, 2019 format (国办公开办函〔2019〕60号): 23 lines by 7 columns. */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Applications2019 extends WithApplications2019, Applications {

  /**
   * Other handling, one line. Printed (六)其他处理.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 8, label = "(六)其他处理", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default ApplicantCounts getOtherHandling() {
    return ApplicantCounts.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Applications2019 blank() {
    return ImmutableApplications2019.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Applications2019}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplications2019.Builder {
    Builder() {}
  }
}
