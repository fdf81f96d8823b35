package org.opendisclosure.model;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Table three of the annual report, 2021 format (国办公开办函〔2021〕30号): 25 lines by 7 columns. */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Applications2021 extends WithApplications2021, Applications {

  /**
   * Other handling, three lines. Printed (六)其他处理.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 8, label = "(六)其他处理", group = "三、本年度办理结果")
  @Valid
  @Value.Default
  default OtherHandling getOtherHandling() {
    return OtherHandling.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Applications2021 blank() {
    return ImmutableApplications2021.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Applications2021}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplications2021.Builder {
    Builder() {}
  }
}
