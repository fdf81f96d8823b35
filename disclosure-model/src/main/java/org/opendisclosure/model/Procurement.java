package org.opendisclosure.model;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Columns;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * The two columns of centralised government procurement in table two (annual report, 2019 format,
 * 第二十条第(九)项).
 */
@ValueStyle
@Value.Immutable(singleton = true)
@Columns
public interface Procurement extends WithProcurement, Serializable {

  /**
   * Procurement projects. Printed 采购项目数量.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, label = "采购项目数量")
  @NotNegative
  OptionalLong getProjects();

  /**
   * Total amount. The form prints no unit; offices write yuan or 10 000 yuan, see {@link
   * #getAmountUnit()}. Printed 采购总金额.
   *
   * @return ≥ 0, scale as written; empty when the cell is blank
   */
  @Printed(no = 2, label = "采购总金额", overlap = Overlap.UNPRINTED_UNIT, kind = Kind.MONEY)
  Optional<@NotNegative BigDecimal> getAmount();

  /**
   * The unit that was written beside the amount in its cell; not a column of the printed form.
   * Printed 采购总金额单位.
   *
   * @return verbatim, never an empty string; empty when nothing is written
   */
  @Printed(no = 3, label = "采购总金额单位", kind = Kind.TEXT)
  Optional<
          @Pattern(
              regexp = "元|万元|亿元",
              message = "{org.opendisclosure.model.Procurement.amountUnit}")
          String>
      getAmountUnit();

  /**
   * Refuses a text that is stated but empty and writes an amount without an exponent.
   *
   * @return this value or its plain form
   */
  @Value.Check
  default Procurement checked() {
    Stated.requireText("amountUnit", getAmountUnit());
    return Stated.isPlain(getAmount()) ? this : withAmount(Stated.plain(getAmount()));
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Procurement blank() {
    return ImmutableProcurement.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Procurement}; {@code from} copies an existing value. */
  final class Builder extends ImmutableProcurement.Builder {
    Builder() {}
  }
}
