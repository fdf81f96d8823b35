package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Meetings open to the public (Statistics table 2014–2018, 二(三)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface OpenMeetings extends WithOpenMeetings, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Meetings open to the public. Printed 1.面向公众开放会议次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.面向公众开放会议次数", unit = "次")
  @NotNegative
  OptionalLong getMeetings();

  /**
   * Public delegates who attended. Printed 2.参会公众代表人数, in 人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.参会公众代表人数", unit = "人")
  @NotNegative
  OptionalLong getPublicDelegates();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static OpenMeetings blank() {
    return ImmutableOpenMeetings.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OpenMeetings}; {@code from} copies an existing value. */
  final class Builder extends ImmutableOpenMeetings.Builder {
    Builder() {}
  }
}
