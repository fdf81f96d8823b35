package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Table two of the annual report, 2021 format (国办公开办函〔2021〕30号): what article 20 of the Regulations
 * obliges an organ to disclose.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ProactiveDisclosure2021 extends WithProactiveDisclosure2021, Serializable {

  /**
   * Rules; only an organ empowered to make them may have any. Printed 规章.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "规章", overlap = Overlap.DRAFTED_RULES, group = "第二十条第(一)项")
  @Valid
  @Value.Default
  default DocumentCounts2021 getRules() {
    return DocumentCounts2021.blank();
  }

  /**
   * Normative documents. Printed 行政规范性文件.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(
      no = 2,
      label = "行政规范性文件",
      group = "第二十条第(一)项",
      overlap = Overlap.JOINT_DOCUMENTS,
      aliases = "规范性文件")
  @Valid
  @Value.Default
  default DocumentCounts2021 getNormativeDocuments() {
    return DocumentCounts2021.blank();
  }

  /**
   * Administrative licensing. Printed 行政许可.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "行政许可", group = "第二十条第(五)项")
  @Valid
  @Value.Default
  default Decisions getAdministrativeLicensing() {
    return Decisions.blank();
  }

  /**
   * Administrative penalties. Printed 行政处罚.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, label = "行政处罚", group = "第二十条第(六)项")
  @Valid
  @Value.Default
  default Decisions getAdministrativePenalties() {
    return Decisions.blank();
  }

  /**
   * Administrative compulsion. Printed 行政强制.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 5, label = "行政强制", group = "第二十条第(六)项")
  @Valid
  @Value.Default
  default Decisions getAdministrativeCompulsion() {
    return Decisions.blank();
  }

  /**
   * Administrative and institutional fees. Printed 行政事业性收费.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 6, label = "行政事业性收费", group = "第二十条第(八)项")
  @Valid
  @Value.Default
  default FeesCollected getFees() {
    return FeesCollected.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ProactiveDisclosure2021 blank() {
    return ImmutableProactiveDisclosure2021.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProactiveDisclosure2021}; {@code from} copies an existing value. */
  final class Builder extends ImmutableProactiveDisclosure2021.Builder {
    Builder() {}
  }
}
