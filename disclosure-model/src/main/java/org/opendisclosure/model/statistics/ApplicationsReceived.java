package org.opendisclosure.model.statistics;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Applications received and how they came in (Statistics table 2014–2018, 三(一)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ApplicationsReceived extends WithApplicationsReceived, Serializable {

  /**
   * All applications received. Printed with the label of its group, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "件")
  @NotNegative
  OptionalLong getTotal();

  /**
   * Applications by channel; printed without a line of its own.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 2)
  @Valid
  @Value.Default
  default ApplicationChannels getByChannel() {
    return ApplicationChannels.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ApplicationsReceived blank() {
    return ImmutableApplicationsReceived.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ApplicationsReceived}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplicationsReceived.Builder {
    Builder() {}
  }
}
