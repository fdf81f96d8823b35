package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Refusals by ground (Statistics table 2014–2018, 三(三)4). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Refusals extends WithRefusals, Serializable {

  /**
   * All refusals. Printed with the label of its group, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "件")
  @NotNegative
  OptionalLong getTotal();

  /**
   * State secret. Printed 其中:涉及国家秘密, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 2, label = "其中:涉及国家秘密", unit = "件")
  @NotNegative
  OptionalLong getStateSecret();

  /**
   * Trade secret. Printed 涉及商业秘密, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "涉及商业秘密", unit = "件")
  @NotNegative
  OptionalLong getTradeSecret();

  /**
   * Personal privacy. Printed 涉及个人隐私, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "涉及个人隐私", unit = "件")
  @NotNegative
  OptionalLong getPersonalPrivacy();

  /**
   * Disclosure would endanger security and stability. Printed 危及国家安全、公共安全、经济安全和社会稳定, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "危及国家安全、公共安全、经济安全和社会稳定", unit = "件")
  @NotNegative
  OptionalLong getEndangersSecurity();

  /**
   * Not government information under the Regulations. Printed 不是《条例》所指政府信息, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "不是《条例》所指政府信息", unit = "件", aliases = "不是《政府信息公开条例》所指应公开的政府信息")
  @NotNegative
  OptionalLong getNotGovernmentInformation();

  /**
   * Other grounds in laws and regulations. Printed 法律法规规定的其他情形, in 件.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 7, label = "法律法规规定的其他情形", unit = "件")
  @NotNegative
  OptionalLong getOtherStatutoryGrounds();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Refusals blank() {
    return ImmutableRefusals.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Refusals}; {@code from} copies an existing value. */
  final class Builder extends ImmutableRefusals.Builder {
    Builder() {}
  }
}
