package org.opendisclosure.model.statistics;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Responses to public concerns and interpretation of policies (Statistics table 2014–2018,
 * 二、回应解读情况).
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ResponseAndInterpretation extends WithResponseAndInterpretation, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Hot topics answered; the same topic answered in several ways counts once. Printed
   * (一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次), in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 2,
      label = "(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)",
      overlap = Overlap.DISTINCT,
      unit = "次")
  @NotNegative
  OptionalLong getHotTopicsAnswered();

  /**
   * Responses by way. Printed (二)通过不同渠道和方式回应解读的情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 3, label = "(二)通过不同渠道和方式回应解读的情况")
  @Valid
  @Value.Default
  default ResponseWays getByWay() {
    return ResponseWays.blank();
  }

  /**
   * Meetings open to the public. Printed (三)会议开放情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 4, label = "(三)会议开放情况")
  @Valid
  @Value.Default
  default OpenMeetings getOpenMeetings() {
    return OpenMeetings.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ResponseAndInterpretation blank() {
    return ImmutableResponseAndInterpretation.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseAndInterpretation}; {@code from} copies an existing value. */
  final class Builder extends ImmutableResponseAndInterpretation.Builder {
    Builder() {}
  }
}
