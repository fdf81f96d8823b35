package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Persons doing disclosure work (Statistics table 2014–2018, 八(三)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface Staff extends WithStaff, Serializable {

  /**
   * All staff. Printed with the label of its group, in 人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 1, unit = "人")
  @NotNegative
  OptionalLong getTotal();

  /**
   * Full-time staff, without the staff of gazette and website. Printed 1.专职人员数(不包括政府公报及政府网站工作人员数),
   * in 人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 2,
      label = "1.专职人员数(不包括政府公报及政府网站工作人员数)",
      unit = "人",
      aliases = "1.专职人员数(不包括政府公报及政府门户网站工作人员数)")
  @NotNegative
  OptionalLong getFullTime();

  /**
   * Part-time staff. Printed 2.兼职人数, in 人.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "2.兼职人数", unit = "人", aliases = "2.兼职人员数")
  @NotNegative
  OptionalLong getPartTime();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static Staff blank() {
    return ImmutableStaff.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Staff}; {@code from} copies an existing value. */
  final class Builder extends ImmutableStaff.Builder {
    Builder() {}
  }
}
