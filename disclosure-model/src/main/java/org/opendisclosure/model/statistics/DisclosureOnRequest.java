package org.opendisclosure.model.statistics;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Applications received, concluded and answered (Statistics table 2014–2018, 三、依申请公开情况). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface DisclosureOnRequest extends WithDisclosureOnRequest, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Applications received. Printed (一)收到申请数.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 2, label = "(一)收到申请数")
  @Valid
  @Value.Default
  default ApplicationsReceived getReceived() {
    return ApplicationsReceived.blank();
  }

  /**
   * Applications concluded. Printed (二)申请办结数.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 3, label = "(二)申请办结数")
  @Valid
  @Value.Default
  default ApplicationsConcluded getConcluded() {
    return ApplicationsConcluded.blank();
  }

  /**
   * Replies given. Printed (三)申请答复数.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 4, label = "(三)申请答复数", aliases = "(三)答复申请数")
  @Valid
  @Value.Default
  default Replies getReplies() {
    return Replies.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DisclosureOnRequest blank() {
    return ImmutableDisclosureOnRequest.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DisclosureOnRequest}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDisclosureOnRequest.Builder {
    Builder() {}
  }
}
