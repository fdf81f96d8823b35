package org.opendisclosure.model;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The one column of an administrative act in table two (annual report, 2021 format, 第二十条第(五)、(六)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface Decisions extends WithDecisions, Serializable {

  /**
   * Decisions made this year. Printed 本年处理决定数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "本年处理决定数量", aliases = "处理决定数量")
  @NotNegative
  OptionalLong getDecisions();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Decisions blank() {
    return ImmutableDecisions.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Decisions}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDecisions.Builder {
    Builder() {}
  }
}
