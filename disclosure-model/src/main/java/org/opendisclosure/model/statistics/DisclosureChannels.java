package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Items disclosed by channel (Statistics table 2014–2018, 一(二)). An item shown in three channels
 * counts in each of the three.
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface DisclosureChannels extends WithDisclosureChannels, Serializable {

  /**
   * A figure typed into the heading line, often the sum of the channels. Printed with the label of
   * its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Through the government gazette. Printed 1.政府公报公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "1.政府公报公开政府信息数", unit = "条")
  @NotNegative
  OptionalLong getGovernmentGazette();

  /**
   * Through the government website. Printed 2.政府网站公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.政府网站公开政府信息数", unit = "条", aliases = "1.在本部门门户网站公开政府信息数")
  @NotNegative
  OptionalLong getGovernmentWebsite();

  /**
   * Through the organ’s microblog (Weibo). Printed 3.政务微博公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "3.政务微博公开政府信息数", unit = "条")
  @NotNegative
  OptionalLong getMicroblog();

  /**
   * Through the organ’s WeChat account. Printed 4.政务微信公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "4.政务微信公开政府信息数", unit = "条")
  @NotNegative
  OptionalLong getWechat();

  /**
   * Through the organ’s mobile app. Printed 5.政务客户端公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "5.政务客户端公开政府信息数", unit = "条")
  @NotNegative
  OptionalLong getMobileApp();

  /**
   * Through other channels. Printed 6.其他方式公开政府信息数, in 条.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 7, label = "6.其他方式公开政府信息数", unit = "条")
  @NotNegative
  OptionalLong getOtherChannels();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static DisclosureChannels blank() {
    return ImmutableDisclosureChannels.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DisclosureChannels}; {@code from} copies an existing value. */
  final class Builder extends ImmutableDisclosureChannels.Builder {
    Builder() {}
  }
}
