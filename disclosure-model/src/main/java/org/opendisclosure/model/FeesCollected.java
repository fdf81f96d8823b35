package org.opendisclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The one column of administrative and institutional fees in table two (annual report, 2021 format,
 * 第二十条第(八)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface FeesCollected extends WithFeesCollected, Serializable {

  /**
   * Fees collected this year. Printed 本年收费金额(单位:万元), in 万元.
   *
   * @return ≥ 0, scale as written; empty when the cell is blank
   */
  @Printed(no = 1, label = "本年收费金额(单位:万元)", unit = "万元", kind = Kind.MONEY, aliases = "本年收费金额")
  Optional<@NotNegative BigDecimal> getAmount();

  /**
   * Writes an amount without an exponent.
   *
   * @return this value or its plain form
   */
  @Value.Check
  default FeesCollected checked() {
    return Stated.isPlain(getAmount()) ? this : withAmount(Stated.plain(getAmount()));
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static FeesCollected blank() {
    return ImmutableFeesCollected.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FeesCollected}; {@code from} copies an existing value. */
  final class Builder extends ImmutableFeesCollected.Builder {
    Builder() {}
  }
}
