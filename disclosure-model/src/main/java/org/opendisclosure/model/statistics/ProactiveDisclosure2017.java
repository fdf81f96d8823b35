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
 * What an organ disclosed of its own accord (Statistics table 2014–2018, 一、主动公开情况).
 *
 * <p>The same item disclosed through several channels counts once in {@link #getDisclosedItems()}
 * and once per channel in {@link #getByChannel()}.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ProactiveDisclosure2017 extends WithProactiveDisclosure2017, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Items of government information disclosed. Printed (一)主动公开政府信息数(不同渠道和方式公开相同信息计1条), in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 2,
      label = "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)",
      overlap = Overlap.DISTINCT,
      unit = "条",
      aliases = {"(一)主动公开政府信息总数(不同渠道发相同信息计1条)", "(一)主动公开政府信息总数", "(一)主动公开政府信息数"})
  @NotNegative
  OptionalLong getDisclosedItems();

  /**
   * Normative documents among the disclosed items. Printed 其中:主动公开规范性文件数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 3,
      label = "其中:主动公开规范性文件数",
      overlap = Overlap.JOINT_DOCUMENTS,
      unit = "条",
      aliases = "其中,规范性文件数")
  @NotNegative
  OptionalLong getNormativeDocumentsDisclosed();

  /**
   * Normative documents issued. Printed 制发规范性文件总数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "制发规范性文件总数", overlap = Overlap.JOINT_DOCUMENTS, unit = "件")
  @NotNegative
  OptionalLong getNormativeDocumentsIssued();

  /**
   * Items by channel. Printed (二)通过不同渠道和方式公开政府信息的情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 5, label = "(二)通过不同渠道和方式公开政府信息的情况", aliases = "(二)通过不同渠道和方式发布的政府信息情况")
  @Valid
  @Value.Default
  default DisclosureChannels getByChannel() {
    return DisclosureChannels.blank();
  }

  /**
   * Results of proposals that were handled and published. Printed (三)建议提案办理结果公开情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 6, label = "(三)建议提案办理结果公开情况", overlap = Overlap.JOINT_PROPOSALS)
  @Valid
  @Value.Default
  default ProposalsPublished getProposals() {
    return ProposalsPublished.blank();
  }

  /**
   * Information whose status changed. Printed (四)政府信息动态管理情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 7, label = "(四)政府信息动态管理情况")
  @Valid
  @Value.Default
  default DynamicManagement getDynamicManagement() {
    return DynamicManagement.blank();
  }

  /**
   * Disclosure before major decisions. Printed (五)重大决策预公开情况.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 8, label = "(五)重大决策预公开情况")
  @Valid
  @Value.Default
  default PreDecisionDisclosure getPreDecisionDisclosure() {
    return PreDecisionDisclosure.blank();
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ProactiveDisclosure2017 blank() {
    return ImmutableProactiveDisclosure2017.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ProactiveDisclosure2017}; {@code from} copies an existing value. */
  final class Builder extends ImmutableProactiveDisclosure2017.Builder {
    Builder() {}
  }
}
