package org.opendisclosure.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Table two of the annual report, 2019 format (国办公开办函〔2019〕60号): what article 20 of the Regulations
 * obliges an organ to disclose.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ProactiveDisclosure2019 extends WithProactiveDisclosure2019, Serializable {

  /**
   * Rules; only an organ empowered to make them may have any. Printed 规章.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 1, label = "规章", overlap = Overlap.DRAFTED_RULES, group = "第二十条第(一)项")
  @Valid
  @Value.Default
  default DocumentCounts2019 getRules() {
    return DocumentCounts2019.blank();
  }

  /**
   * Normative documents. Printed 规范性文件.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(
      no = 2,
      label = "规范性文件",
      group = "第二十条第(一)项",
      overlap = Overlap.JOINT_DOCUMENTS,
      aliases = "行政规范性文件")
  @Valid
  @Value.Default
  default DocumentCounts2019 getNormativeDocuments() {
    return DocumentCounts2019.blank();
  }

  /**
   * Administrative licensing. Printed 行政许可.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 3, label = "行政许可", group = "第二十条第(五)项")
  @Valid
  @Value.Default
  default ManagementMatters getAdministrativeLicensing() {
    return ManagementMatters.blank();
  }

  /**
   * Other external management and service matters. Printed 其他对外管理服务事项.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 4, label = "其他对外管理服务事项", group = "第二十条第(五)项")
  @Valid
  @Value.Default
  default ManagementMatters getOtherExternalMatters() {
    return ManagementMatters.blank();
  }

  /**
   * Administrative penalties. Printed 行政处罚.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 5, label = "行政处罚", group = "第二十条第(六)项")
  @Valid
  @Value.Default
  default ManagementMatters getAdministrativePenalties() {
    return ManagementMatters.blank();
  }

  /**
   * Administrative compulsion. Printed 行政强制.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 6, label = "行政强制", group = "第二十条第(六)项")
  @Valid
  @Value.Default
  default ManagementMatters getAdministrativeCompulsion() {
    return ManagementMatters.blank();
  }

  /**
   * Administrative and institutional fees. Printed 行政事业性收费.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 7, label = "行政事业性收费", group = "第二十条第(八)项")
  @Valid
  @Value.Default
  default FeeItems getFees() {
    return FeeItems.blank();
  }

  /**
   * Centralised government procurement. Printed 政府集中采购.
   *
   * @return the line; blank when none of its figures is stated
   */
  @Printed(no = 8, label = "政府集中采购", group = "第二十条第(九)项")
  @Valid
  @Value.Default
  default Procurement getProcurement() {
    return Procurement.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ProactiveDisclosure2019 blank() {
    return ImmutableProactiveDisclosure2019.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProactiveDisclosure2019}; {@code from} copies an existing value. */
  final class Builder extends ImmutableProactiveDisclosure2019.Builder {
    Builder() {}
  }
}
