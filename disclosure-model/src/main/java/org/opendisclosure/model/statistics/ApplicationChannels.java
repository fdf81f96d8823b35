package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Applications by the channel they came in (Statistics table 2014–2018, 三(一)1–4). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ApplicationChannels extends WithApplicationChannels, Serializable {

  /**
   * Made in person. Printed 1.当面申请数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "1.当面申请数", unit = "件")
  @NotNegative
  OptionalLong getInPerson();

  /**
   * Made by fax. Printed 2.传真申请数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "2.传真申请数", unit = "件")
  @NotNegative
  OptionalLong getFax();

  /**
   * Made online. Printed 3.网络申请数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "3.网络申请数", unit = "件")
  @NotNegative
  OptionalLong getOnline();

  /**
   * Made by letter. Printed 4.信函申请数, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "4.信函申请数", unit = "件")
  @NotNegative
  OptionalLong getLetter();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ApplicationChannels blank() {
    return ImmutableApplicationChannels.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ApplicationChannels}; {@code from} copies an existing value. */
  final class Builder extends ImmutableApplicationChannels.Builder {
    Builder() {}
  }
}
