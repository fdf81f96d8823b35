package org.opendisclosure.model.statistics;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/** Bodies, staff and money for disclosure work (Statistics table 2014–2018, 八、机构建设和保障经费情况). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface InstitutionsAndFunding extends WithInstitutionsAndFunding, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Bodies dedicated to disclosure work. Printed (一)政府信息公开工作专门机构数, in 个.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "(一)政府信息公开工作专门机构数", unit = "个", aliases = "(一)政务公开工作专门机构数")
  @NotNegative
  OptionalLong getDedicatedBodies();

  /**
   * Points where the public can read disclosed information. Printed (二)设置政府信息公开查阅点数, in 个.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "(二)设置政府信息公开查阅点数", unit = "个")
  @NotNegative
  OptionalLong getPublicReadingPoints();

  /**
   * Staff. Printed (三)从事政府信息公开工作人员数.
   *
   * @return the lines; blank when none is stated
   */
  @Printed(no = 4, label = "(三)从事政府信息公开工作人员数", aliases = "(三)从事政务公开工作人员数")
  @Valid
  @Value.Default
  default Staff getStaff() {
    return Staff.blank();
  }

  /**
   * Disclosure supervisors; filled in by prefectures. Printed (四)政务公开监督员情况(各市州、贵安新区填报).
   *
   * @return the lines; blank when none is stated
   */
  @Printed(
      no = 5,
      label = "(四)政务公开监督员情况(各市州、贵安新区填报)",
      overlap = Overlap.WHOLE_REGION,
      aliases = "(四)政务公开监督员情况")
  @Valid
  @Value.Default
  default DisclosureSupervisors getSupervisors() {
    return DisclosureSupervisors.blank();
  }

  /**
   * Funds dedicated to disclosure work, without the upkeep of gazette and website. Printed
   * (五)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费), in 万元.
   *
   * @return ≥ 0, scale as written; empty when the cell is blank
   */
  @Printed(
      no = 6,
      label = "(五)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)",
      unit = "万元",
      kind = Kind.MONEY,
      aliases = {"(四)政务公开专项经费(不包括用于政府公报编辑管理及政府门户网站建设维护等其它方面的经费)", "(五)政府信息公开专项经费"})
  Optional<@NotNegative BigDecimal> getDedicatedFunds();

  /**
   * Writes an amount without an exponent.
   *
   * @return this value or its plain form
   */
  @Value.Check
  default InstitutionsAndFunding checked() {
    return Stated.isPlain(getDedicatedFunds())
        ? this
        : withDedicatedFunds(Stated.plain(getDedicatedFunds()));
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static InstitutionsAndFunding blank() {
    return ImmutableInstitutionsAndFunding.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link InstitutionsAndFunding}; {@code from} copies an existing value. */
  final class Builder extends ImmutableInstitutionsAndFunding.Builder {
    Builder() {}
  }
}
