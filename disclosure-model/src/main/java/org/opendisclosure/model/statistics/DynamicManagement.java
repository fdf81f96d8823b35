package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Information whose disclosure status changed in the year (Statistics table 2014–2018, 一(四)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface DynamicManagement extends WithDynamicManagement, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Items formerly disclosed on request, now disclosed proactively. Printed 1.依申请公开信息转主动公开信息数, in
   * 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.依申请公开信息转主动公开信息数", unit = "条")
  @NotNegative
  OptionalLong getTurnedProactive();

  /**
   * Items declassified and disclosed. Printed 2.解密公开信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.解密公开信息数", unit = "条")
  @NotNegative
  OptionalLong getDeclassified();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DynamicManagement blank() {
    return ImmutableDynamicManagement.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DynamicManagement}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDynamicManagement.Builder {
    Builder() {}
  }
}
