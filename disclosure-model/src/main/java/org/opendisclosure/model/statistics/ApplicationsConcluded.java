package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Applications concluded in the year (Statistics table 2014–2018, 三(二)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ApplicationsConcluded extends WithApplicationsConcluded, Serializable {

  /**
   * All applications concluded. Printed with the label of its group, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "件")
  @NotNegative
  OptionalLong getTotal();

  /**
   * Concluded within the ordinary period. Printed 1.按时办结数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.按时办结数", unit = "件")
  @NotNegative
  OptionalLong getOnTime();

  /**
   * Concluded within an extended period. Printed 2.延期办结数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.延期办结数", unit = "件")
  @NotNegative
  OptionalLong getExtended();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ApplicationsConcluded blank() {
    return ImmutableApplicationsConcluded.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ApplicationsConcluded}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplicationsConcluded.Builder {
    Builder() {}
  }
}
