package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Meetings and training about disclosure work (Statistics table 2014–2018, 九、政府信息公开会议和培训情况). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface MeetingsAndTraining extends WithMeetingsAndTraining, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Working or special meetings held. Printed (一)召开政府信息公开工作会议或专题会议数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "(一)召开政府信息公开工作会议或专题会议数", unit = "次", aliases = "(一)召开政务公开工作会议或专题会议数")
  @NotNegative
  OptionalLong getWorkingMeetings();

  /**
   * Training courses held. Printed (二)举办各类培训班数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "(二)举办各类培训班数", unit = "次", aliases = "(二)举办各类培训班")
  @NotNegative
  OptionalLong getTrainingCourses();

  /**
   * Attendances at training. Printed (三)接受培训人员数, in 人次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "(三)接受培训人员数", unit = "人次", aliases = "(三)接受培训人数")
  @NotNegative
  OptionalLong getPersonsTrained();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static MeetingsAndTraining blank() {
    return ImmutableMeetingsAndTraining.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MeetingsAndTraining}; {@code from} copies an existing value. */
  final class Builder extends ImmutableMeetingsAndTraining.Builder {
    Builder() {}
  }
}
